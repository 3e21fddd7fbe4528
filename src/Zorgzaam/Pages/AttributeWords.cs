using Zorgzaam.Foundation;
using Zorgzaam.Registry.Agreements;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Web.Logbook;

namespace Zorgzaam.Pages;

/// <summary>Names of attributes and relations in the words of the register, per kind of data.</summary>
internal sealed class AttributeWords(ObjectTypes types)
{
    private const string Related = "Met wie of wat iemand te maken heeft";

    /// <summary>What a line of the log about a person names.</summary>
    internal IReadOnlyList<LogData> Of(IEnumerable<string> names)
    {
        var all = names.ToList();
        return [.. Of(types.Persons, all, type => type.MeaningOf), .. Relations(all)];
    }

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

    /// <summary>What a purpose may use; of what is not about persons the type is told too.</summary>
    internal IReadOnlyList<LogData> Of(Purpose purpose) =>
    [
        .. types.All.Where(type => purpose.ObjectTypes.Contains(type.Name))
            .OrderBy(type => type.Name != ObjectTypes.Person).ThenBy(type => type.Name, StringComparer.Ordinal)
            .SelectMany(type => Of(
                type, [.. purpose.Attributes.Order(StringComparer.Ordinal)],
                each => group => each.Name == ObjectTypes.Person ? each.MeaningOf(group) : $"{each.Name}: {each.MeaningOf(group)}")),
        .. Relations([.. purpose.Relations.Order(StringComparer.Ordinal)]),
    ];

    private static IEnumerable<LogData> Of(
        ObjectType type, IReadOnlyList<string> names, Func<ObjectType, Func<string, string>> meaning) =>
        names.Select(type.Find).OfType<AttributeDefinition>()
            .GroupBy(attribute => attribute.Group, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new LogData(meaning(type)(group.Key), [.. group.Select(attribute => attribute.Meaning)]));

    private IEnumerable<LogData> Relations(IReadOnlyList<string> names)
    {
        var meanings = names.Select(types.Relations.Find).OfType<RelationType>().Select(type => type.Meaning.Dutch).ToList();
        if (meanings.Count > 0) yield return new LogData(Related, meanings);
    }
}
