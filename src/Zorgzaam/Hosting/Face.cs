using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Web.Organisation;

namespace Zorgzaam.Hosting;

/// <summary>How the organisation of a profile presents itself on the pages.</summary>
internal static class Face
{
    private static readonly string[] Steps = ["50", "100", "200", "300", "400", "500", "600", "700"];

    private static readonly Dictionary<string, string> Days = new(StringComparer.Ordinal)
    {
        ["monday"] = "maandag",
        ["tuesday"] = "dinsdag",
        ["wednesday"] = "woensdag",
        ["thursday"] = "donderdag",
        ["friday"] = "vrijdag",
        ["saturday"] = "zaterdag",
        ["sunday"] = "zondag",
    };

    internal static OrganisationFace Of(OrganisationProfile profile, int smallestShownCount, bool fictional) => new(
        Capital(profile.Name.Dutch),
        new BrandColours([.. Steps.Select(step => profile.Colours.GetValueOrDefault(step)
            ?? throw new ProfileException($"Profile '{profile.Id}' has no colour for step {step}."))]),
        profile.Contact.Phone,
        string.Join("; ", profile.Contact.PhoneHours.Select(Hours)),
        smallestShownCount,
        fictional);

    private static string Hours(OpeningHours hours)
    {
        string[] days = [.. hours.Days.Select(d => Days.GetValueOrDefault(d, d))];
        var listed = days.Length > 1 ? string.Join(", ", days[..^1]) + " en " + days[^1] : string.Concat(days);
        return $"{listed} van {Hour(hours.From)} tot {Hour(hours.To)} uur";
    }

    private static string Hour(string time) => time.TrimStart('0').Replace(":00", string.Empty, StringComparison.Ordinal);

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
