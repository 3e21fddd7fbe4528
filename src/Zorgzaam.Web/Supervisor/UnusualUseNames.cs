namespace Zorgzaam.Web.Supervisor;

/// <summary>How unusual use is called on screen; keys of <c>Words</c>.</summary>
internal static class UnusualUseNames
{
    public static string Of(UnusualUse use) => use switch
    {
        UnusualUse.OutsideCase => "Buiten een zaak",
        UnusualUse.OwnHousehold => "Eigen huishouden",
        UnusualUse.ManyInLittleTime => "Veel inwoners in korte tijd",
        UnusualUse.BreakGlass => "Noodtoegang",
        UnusualUse.Export => "Logboek uitgegeven",
        UnusualUse.Refused => "Geweigerd",
        _ => throw new ArgumentOutOfRangeException(nameof(use), use, "Not one of the signals."),
    };

    public static string Meaning(UnusualUse use) => use switch
    {
        UnusualUse.OutsideCase => "Iemand keek, of wilde kijken, met een eigen reden in plaats van een zaak. Elke inwoner telt apart.",
        UnusualUse.OwnHousehold => "Een medewerker keek naar het eigen huishouden. Wij zoeken dit pas als u het vraagt.",
        UnusualUse.ManyInLittleTime => "Een medewerker zag in korte tijd meer inwoners dan voor het werk gewoon is.",
        UnusualUse.BreakGlass => "Iemand gebruikte toegang die alleen voor noodgevallen is.",
        UnusualUse.Export => "Iemand schreef het hele logboek naar een map, om het te laten narekenen.",
        UnusualUse.Refused => "Het programma hield iemand tegen. Er is dan niets gelezen.",
        _ => throw new ArgumentOutOfRangeException(nameof(use), use, "Not one of the signals."),
    };
}
