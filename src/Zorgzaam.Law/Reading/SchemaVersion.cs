using System.Globalization;
using System.Text.RegularExpressions;
using Zorgzaam.Law.Reading.Yaml;

namespace Zorgzaam.Law.Reading;

/// <summary>Version 0.5.x of the law format. What came later than a file's version is refused in that file.</summary>
/// <remarks>Source: https://github.com/MinBZK/regelrecht/tree/main/schema.</remarks>
internal readonly record struct SchemaVersion(int Patch)
{
    public const string Supported = "v0.5.0 up to and including v0.5.9";

    public const int Untranslatables = 1;

    public const int WaterBoards = 2;

    public const int DateDiff = 4;

    public const int Rounding = 5;

    public const int QuantityKinds = 6;

    public const int Foreach = 7;

    public const int Nullable = 8;

    public const int RequiredByDefault = 9;

    private static readonly Regex Address = new(
        @"^https://raw\.githubusercontent\.com/MinBZK/regelrecht/.+/schema/v0\.5\.(?<patch>[0-9])/schema\.json\z",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static SchemaVersion Latest => new(9);

    /// <summary>The version that the file declares; the latest, with an error, when it declares none we know.</summary>
    public static SchemaVersion Read(YamlMap law, Findings findings)
    {
        var declared = law.Find("$schema");
        var match = declared is YamlScalar { Kind: YamlKind.Text } text ? Address.Match(text.Text) : Match.Empty;
        if (match.Success)
            return new SchemaVersion(int.Parse(match.Groups["patch"].Value, CultureInfo.InvariantCulture));
        findings.Error(
            "schema-version",
            declared?.Spot ?? law.Spot,
            declared is null ? "The file does not say its schema version." : $"'$schema' is {declared.Describe()}.",
            $"Supported are {Supported}; write '$schema: https://raw.githubusercontent.com/MinBZK/regelrecht/refs/tags/"
            + "schema-v0.5.9/schema/v0.5.9/schema.json'.");
        return Latest;
    }

    public bool Has(int since) => Patch >= since;

    public override string ToString() => $"v0.5.{Patch}";
}
