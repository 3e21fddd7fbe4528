using System.Text.Json;
using Zorgzaam.Registry.Facts;

namespace Zorgzaam.Pages;

/// <summary>Names of residents, from the register.</summary>
internal static class PersonNames
{
    internal const string BirthDate = "geboortedatum";

    internal static IReadOnlySet<string> Attributes { get; } =
        new HashSet<string>(["voornamen", "voorvoegsel", "geslachtsnaam"], StringComparer.Ordinal);

    /// <summary>The name; the internal number when the register has none.</summary>
    internal static string Of(SubjectFacts subject)
    {
        var parts = new[] { "voornamen", "voorvoegsel", "geslachtsnaam" }.Select(name => Text(subject, name))
            .Where(part => !string.IsNullOrWhiteSpace(part)).ToList();
        return parts.Count > 0 ? string.Join(' ', parts) : $"Inwoner {subject.Person}";
    }

    internal static string? Text(SubjectFacts subject, string attribute) =>
        subject.Facts.GetValueOrDefault(attribute) is Fact.Known { Value.ValueKind: JsonValueKind.String } known
            ? known.Value.GetString()
            : null;
}
