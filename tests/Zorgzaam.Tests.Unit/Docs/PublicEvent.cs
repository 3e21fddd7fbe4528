using System.Reflection;
using System.Xml.Linq;

namespace Zorgzaam.Tests.Unit.Docs;

/// <summary>A public event of a stage, as its <c>Events</c> namespace declares it.</summary>
/// <param name="Stage">Such as Sweep.</param>
/// <param name="Name">In the past tense of the field.</param>
/// <param name="Type">Its type in the journal (CloudEvents); null for a record that has none of its own.</param>
/// <param name="Meaning">The summary beside it.</param>
internal sealed record PublicEvent(string Stage, string Name, string? Type, string Meaning)
{
    private const string Namespace = ".Events";

    /// <summary>Every public event of the product, in order of stage and declaration.</summary>
    public static IReadOnlyList<PublicEvent> All() =>
    [
        .. from file in Directory.EnumerateFiles(AppContext.BaseDirectory, "Zorgzaam.*.dll").Order(StringComparer.Ordinal)
           where !Path.GetFileName(file).StartsWith("Zorgzaam.Tests.", StringComparison.Ordinal)
           let assembly = Assembly.LoadFrom(file)
           from found in In(assembly, Path.ChangeExtension(file, ".xml"))
           select found,
    ];

    private static IEnumerable<PublicEvent> In(Assembly assembly, string documentation)
    {
        var types = assembly.GetExportedTypes()
            .Where(t => t.Namespace?.EndsWith(Namespace, StringComparison.Ordinal) == true)
            .OrderBy(t => t.FullName, StringComparer.Ordinal).ToList();
        if (types.Count == 0) return [];
        var summaries = XDocument.Load(documentation).Descendants("member").ToDictionary(
            m => m.Attribute("name")!.Value, m => Line(m.Element("summary")?.Value ?? string.Empty), StringComparer.Ordinal);
        var stage = assembly.GetName().Name!["Zorgzaam.".Length..];
        return types.SelectMany(type => IsStatic(type) ? Constants(type, stage, summaries) : [Record(type, stage, summaries)]);
    }

    private static IEnumerable<PublicEvent> Constants(Type type, string stage, Dictionary<string, string> summaries) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.IsLiteral && f.FieldType == typeof(string))
            .OrderBy(f => f.MetadataToken)
            .Select(f => new PublicEvent(
                stage, f.Name, (string)f.GetRawConstantValue()!, summaries.GetValueOrDefault($"F:{type.FullName}.{f.Name}", "")));

    private static PublicEvent Record(Type type, string stage, Dictionary<string, string> summaries) =>
        new(stage, type.Name, null, summaries.GetValueOrDefault($"T:{type.FullName}", ""));

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    private static string Line(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
