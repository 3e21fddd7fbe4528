using Zorgzaam.Foundation;
using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Web.Organisation;

namespace Zorgzaam.Hosting;

/// <summary>How the organisation of a profile presents itself on the pages.</summary>
internal static class Face
{
    private static readonly string[] Steps = ["50", "100", "200", "300", "400", "500", "600", "700"];

    private static readonly Dictionary<string, LocalizedText> Days = new(StringComparer.Ordinal)
    {
        ["monday"] = new("maandag", "Monday"),
        ["tuesday"] = new("dinsdag", "Tuesday"),
        ["wednesday"] = new("woensdag", "Wednesday"),
        ["thursday"] = new("donderdag", "Thursday"),
        ["friday"] = new("vrijdag", "Friday"),
        ["saturday"] = new("zaterdag", "Saturday"),
        ["sunday"] = new("zondag", "Sunday"),
    };

    internal static OrganisationFace Of(OrganisationProfile profile, bool fictional) => new(
        new LocalizedText(Capital(profile.Name.Dutch), Capital(profile.Name.English)),
        new BrandColours([.. Steps.Select(step => profile.Colours.GetValueOrDefault(step)
            ?? throw new ProfileException($"Profile '{profile.Id}' has no colour for step {step}."))]),
        profile.Contact.Phone,
        Hours(profile.Contact.PhoneHours),
        fictional)
    {
        Api = new ApiContact(profile.Contact.Api.Name, profile.Contact.Api.Email, profile.Contact.Api.Url),
        Places = [.. profile.Contact.Places.Select(p => new PlaceFace(p.Name, p.Address, Hours(p.Hours)))],
    };

    private static LocalizedText Hours(IReadOnlyList<OpeningHours> hours) => new(
        string.Join("; ", hours.Select(DutchHours)), string.Join("; ", hours.Select(EnglishHours)));

    private static string DutchHours(OpeningHours hours) =>
        $"{Listed(hours, day => day.Dutch, "en", "tot en met")} van {Hour(hours.From)} tot {Hour(hours.To)} uur";

    private static string EnglishHours(OpeningHours hours) =>
        $"{Listed(hours, day => day.English, "and", "to")} from {hours.From} to {hours.To}";

    // Three days or more in a row are a span: "maandag tot en met vrijdag".
    private static string Listed(OpeningHours hours, Func<LocalizedText, string> word, string and, string through)
    {
        var order = Days.Keys.ToList();
        string[] days = [.. hours.Days.Select(d => Days.TryGetValue(d, out var day) ? word(day) : d)];
        var inRow = hours.Days.Zip(hours.Days.Skip(1)).All(p => order.IndexOf(p.Second) == order.IndexOf(p.First) + 1);
        if (days.Length > 2 && inRow) return $"{days[0]} {through} {days[^1]}";
        return days.Length > 1 ? string.Join(", ", days[..^1]) + $" {and} {days[^1]}" : string.Concat(days);
    }

    private static string Hour(string time) => time.TrimStart('0').Replace(":00", string.Empty, StringComparison.Ordinal);

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
