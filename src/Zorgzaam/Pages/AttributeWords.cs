using Zorgzaam.Registry.Objects;
using Zorgzaam.Web.Logbook;

namespace Zorgzaam.Pages;

/// <summary>Names of attributes in the words of the register, per kind of data.</summary>
internal sealed class AttributeWords(ObjectTypes types)
{
    internal IReadOnlyList<LogData> Of(IEnumerable<string> attributes) =>
    [
        .. attributes.Select(types.Persons.Find).OfType<AttributeDefinition>()
            .GroupBy(attribute => attribute.Group, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new LogData(
                types.Persons.MeaningOf(group.Key), [.. group.Select(attribute => attribute.Meaning)])),
    ];
}
