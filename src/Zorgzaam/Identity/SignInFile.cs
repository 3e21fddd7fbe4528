using Zorgzaam.Foundation;
using Zorgzaam.Registry.Purposes;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Identity;

/// <summary>Reads <c>policy/sign-in.yaml</c>: levels of assurance, and which policy of pages needs which.</summary>
internal static class SignInFile
{
    /// <summary>The levels, and what each policy needs.</summary>
    /// <exception cref="PurposeFileException">The file is missing or wrong.</exception>
    internal static AssuranceLevels Read(string path)
    {
        var root = PurposeFile.Open(path);
        var levels = root.Maps("levels").Select(Level).ToList();
        if (levels.Count == 0) throw root.Fault("'levels' is empty");
        var twice = levels.SelectMany(level => level.Acr.Append(level.Id)).GroupBy(name => name, StringComparer.Ordinal)
            .FirstOrDefault(names => names.Count() > 1);
        if (twice is not null) throw root.Fault($"'{twice.Key}' means more than one level");
        var policies = root.Map("policies");
        var unknown = policies.Keys.Except(Policies.OfPages, StringComparer.Ordinal).FirstOrDefault();
        if (unknown is not null)
            throw policies.Fault($"there is no policy '{unknown}'; known: {string.Join(", ", Policies.OfPages)}");
        var known = new AssuranceLevels(levels, Policies.OfPages.ToDictionary(name => name, Needed, StringComparer.Ordinal));
        if (root.TextOrNull("after_misuse") is not { } certain) return known;
        return known.Find(certain) is not null
            ? known with { AfterMisuse = certain }
            : throw root.Fault($"after_misuse is '{certain}', which is no level");

        string Needed(string policy) => levels.Exists(level => level.Id == policies.Text(policy))
            ? policies.Text(policy)
            : throw policies.Fault($"policy '{policy}' needs '{policies.Text(policy)}', which is no level");
    }

    private static AssuranceLevel Level(PurposeNode node) => new(
        node.Text("id"), new LocalizedText(node.Map("title").Text("nl"), node.Map("title").Text("en")), [.. node.Texts("acr")]);
}
