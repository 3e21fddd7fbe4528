using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Zorgzaam.Foundation;

/// <summary>
/// The text of a purpose, and the version that follows from it: what a record of the log points to. Whoever changes a purpose
/// makes another version, so an old record keeps pointing to the text that held then (AVG artikel 30; Logboek
/// Dataverwerkingen, <c>dpl.core.processing_activity_id</c>).
/// </summary>
public sealed class PurposeDeclaration
{
    /// <summary>How many hexadecimal digits a version has: enough that two texts of one purpose never share one.</summary>
    public const int VersionLength = 16;

    /// <summary>In front of id and version, in the URI of a processing activity.</summary>
    public const string UriPrefix = "urn:zorgzaam:processing-activity:";

    private static readonly JsonSerializerOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A purpose never changes once it is read, and is acted for many times a second.
    private static readonly ConditionalWeakTable<Purpose, PurposeDeclaration> Made = new();

    private PurposeDeclaration(Purpose purpose)
    {
        Id = purpose.Id;
        Json = Write(purpose).ToJsonString(Form);
        Version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Json)))[..VersionLength];
    }

    /// <summary>The id of the purpose.</summary>
    public string Id { get; }

    /// <summary>The first digits of the SHA-256 of <see cref="Json"/>.</summary>
    public string Version { get; }

    /// <summary>Everything that is declared of the purpose, as JSON in a fixed order; lists of names are sorted.</summary>
    public string Json { get; }

    /// <summary>The declaration of a purpose.</summary>
    public static PurposeDeclaration Of(Purpose purpose) => Made.GetValue(purpose, static each => new PurposeDeclaration(each));

    /// <summary>The URI of a purpose in a version; without one for records from before purposes had versions.</summary>
    public static string UriOf(string id, string? version) => version is null ? UriPrefix + id : $"{UriPrefix}{id}:{version}";

    private static JsonObject Write(Purpose purpose) => new()
    {
        ["id"] = purpose.Id,
        ["title"] = Text(purpose.Title),
        ["operation"] = Name(purpose.Operation),
        ["ground"] = new JsonObject
        {
            ["gdpr"] = purpose.Ground.Gdpr,
            ["law"] = purpose.Ground.Law,
            ["citation"] = purpose.Ground.Citation,
            ["stated_per_access"] = purpose.Ground.StatedPerAccess,
        },
        ["object_types"] = Names(purpose.ObjectTypes),
        ["attributes"] = Names(purpose.Attributes),
        ["relations"] = Names(purpose.Relations),
        ["results"] = Name(purpose.Results),
        ["result_attributes"] = Names(purpose.ResultAttributes),
        ["roles"] = Names(purpose.Roles),
        ["logged_per_run"] = purpose.LoggedPerRun,
        ["emergency"] = purpose.Emergency,
        ["demo_only"] = purpose.DemoOnly,
        ["continues_when_restricted"] = purpose.ContinuesWhenRestricted,
        ["stops_on_objection"] = purpose.StopsOnObjection,
        ["stops_on_misuse"] = purpose.StopsOnMisuse,
        ["minimum_group"] = purpose.MinimumGroup,
        ["recipients"] = new JsonArray([.. purpose.Recipients.Select(Text)]),
        ["retention"] = new JsonArray(
        [
            .. purpose.Retention.Select(rule => new JsonObject
            {
                ["what"] = Text(rule.What),
                ["term"] = rule.Term.ToString(),
                ["from"] = rule.From,
                ["of"] = rule.Of,
            }),
        ]),
        ["dpia"] = purpose.ImpactAssessment is { } dpia
            ? new JsonObject { ["reference"] = dpia.Reference, ["expires"] = IsoDate.Write(dpia.Expires) }
            : null,
    };

    private static JsonObject Text(LocalizedText text) => new() { ["nl"] = text.Dutch, ["en"] = text.English };

    private static JsonArray Names(IEnumerable<string> names) =>
        new([.. names.Order(StringComparer.Ordinal).Select(name => JsonValue.Create(name))]);

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
