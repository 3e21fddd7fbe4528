using System.Text.Json.Nodes;
using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Foundation;
using Zorgzaam.Web.Register;

namespace Zorgzaam.Pages;

/// <summary>Reads what a processing activity said in a version, from the text that the log holds.</summary>
internal static class ActivityTexts
{
    internal static ActivityText Read(ActivityVersion version)
    {
        var said = JsonNode.Parse(version.Json)!;
        var ground = said["ground"]!;
        return new ActivityText(version.Id, version.Version, version.Declared)
        {
            Title = Text(said["title"]!),
            Operation = (string)said["operation"]!,
            Ground = (string)ground["citation"]!,
            ReasonPerAccess = (bool)ground["stated_per_access"]!,
            Data =
            [
                .. Names(said, "object_types"), .. Names(said, "attributes"), .. Names(said, "relations"),
                .. Names(said, "result_attributes"),
            ],
            Roles = [.. Names(said, "roles")],
            Recipients = [.. said["recipients"]!.AsArray().Select(each => Text(each!))],
            Retention = [.. said["retention"]!.AsArray().Select(each => (Text(each!["what"]!), (string)each["term"]!))],
            Assessment = said["dpia"] is { } dpia && IsoDate.TryRead((string)dpia["expires"]!, out var expires)
                ? new ImpactAssessment((string)dpia["reference"]!, expires)
                : null,
        };
    }

    private static LocalizedText Text(JsonNode text) => new((string)text["nl"]!, (string)text["en"]!);

    private static IEnumerable<string> Names(JsonNode said, string name) => said[name]!.AsArray().Select(each => (string)each!);
}
