using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Foundation;

namespace Zorgzaam.Web.Supervisor;

/// <summary>The search as it stands in the address of the page. It holds no person.</summary>
public sealed class OversightQuery
{
    [FromQuery(Name = "van")]
    public string? From { get; set; }

    [FromQuery(Name = "tot")]
    public string? Until { get; set; }

    [FromQuery(Name = "doel")]
    public string? Purpose { get; set; }

    [FromQuery(Name = "rol")]
    public string? Role { get; set; }

    [FromQuery(Name = "medewerker")]
    public string? Staff { get; set; }

    [FromQuery(Name = "signaal")]
    public string? Signal { get; set; }

    /// <summary>The signal; null when none is given, or one that we do not know.</summary>
    public UnusualUse? ChosenSignal =>
        Enum.GetValues<UnusualUse>().Cast<UnusualUse?>().FirstOrDefault(use => use.ToString() == Signal);

    /// <summary>Whether days are days and the signal is one of ours, where they are given.</summary>
    public bool IsKnown => IsDay(From) && IsDay(Until) && (Given(Signal) is null || ChosenSignal is not null);

    public OversightSearch ToSearch() =>
        new(Day(From), Day(Until), Given(Purpose), Given(Role), Given(Staff)?.Trim(), ChosenSignal);

    private static bool IsDay(string? text) => Given(text) is null || Day(text) is not null;

    private static DateOnly? Day(string? text) => IsoDate.TryRead(text, out var day) ? day : null;

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
