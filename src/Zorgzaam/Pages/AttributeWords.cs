using Zorgzaam.Foundation;
using Zorgzaam.Registry.Agreements;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Web.Logbook;

namespace Zorgzaam.Pages;

/// <summary>Names of attributes in the words of the register, per kind of data.</summary>
internal sealed class AttributeWords(ObjectTypes types)
{
    /// <summary>What a purpose lists, of every type of object that it covers.</summary>
    internal IReadOnlyList<LogData> Of(Purpose purpose) =>
    [
        .. types.All.Where(type => purpose.ObjectTypes.Contains(type.Name)).SelectMany(type => type.Groups
            .Order(StringComparer.Ordinal)
            .Select(group => new LogData(
                type.MeaningOf(group), [.. type.Listed(group, purpose).Select(attribute => attribute.Meaning)]))
            .Where(data => data.Names.Count > 0)),
    ];

    /// <summary>What an agreement covers: groups of attributes per type of object, and relations.</summary>
    internal IReadOnlyList<LogData> Of(Agreement agreement) =>
    [
        .. agreement.Groups.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new LogData(
            pair.Key, [.. types.Find(pair.Key)!.Groups.Where(pair.Value.Contains).Select(types.Find(pair.Key)!.MeaningOf)])),
        .. agreement.Relations.Count == 0
            ? Array.Empty<LogData>()
            :
            [
                new LogData(
                    "verbanden",
                    [
                        .. agreement.Relations.Order(StringComparer.Ordinal)
                            .Select(name => types.Relations.Find(name)!.Meaning.Dutch),
                    ]),
            ],
    ];

    internal IReadOnlyList<LogData> Of(IEnumerable<string> attributes) =>
    [
        .. attributes.Select(types.Persons.Find).OfType<AttributeDefinition>()
            .GroupBy(attribute => attribute.Group, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new LogData(
                types.Persons.MeaningOf(group.Key), [.. group.Select(attribute => attribute.Meaning)])),
    ];
}
