namespace Zorgzaam.Web.Api;

/// <summary>A parameter of an address or a header, as the description tells it and requests are read by it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What it is, in Dutch.</param>
/// <param name="Format">The format of its text, such as <c>date</c>.</param>
/// <param name="IsHeader">Whether it is a header instead of part of the query.</param>
internal sealed record ApiParameter(string Name, string Description, string? Format = null, bool IsHeader = false)
{
    public const string Whole = "int32";

    public static ApiParameter Cursor { get; } = new("cursor", "Cursor uit een eerder antwoord.");

    public static ApiParameter Limit { get; } =
        new("limit", $"Hoeveel objecten hoogstens: 1 tot en met {ApiInput.MaximumLimit}.", Whole);

    public static ApiParameter Valid { get; } = new("geldigOp", "Voor welke dag; vandaag als u niets opgeeft.", "date");

    public static ApiParameter Known { get; } = new(
        "bekendOp", "Zoals het bekend was op dit tijdstip; nu als u niets opgeeft.", "date-time");

    public static ApiParameter Fields { get; } = new(
        "velden", "Welke gegevens, met komma's ertussen; alles wat de verwerkingsactiviteit noemt als u niets opgeeft.");

    public static ApiParameter Municipality { get; } = new("gemeenteCode", "Alleen personen in deze gemeente.");

    public static ApiParameter HouseholdType { get; } = new("huishoudtype", "Alleen personen in dit soort huishouden.");

    /// <summary>The headers that every read of personal data takes.</summary>
    public static IReadOnlyList<ApiParameter> Headers { get; } =
    [
        new(ApiCaller.PurposeHeader,
            "Voor welke verwerkingsactiviteit u vraagt. Mag weg als het token er maar één noemt.", IsHeader: true),
        new(ApiCaller.CaseHeader, "De zaak of aanleiding, waar de verwerkingsactiviteit die eist.", IsHeader: true),
        new(ApiCaller.TraceHeader, "Uw trace (W3C Trace Context); ons logboek sluit erop aan.", IsHeader: true),
        new(ApiCaller.BaggageHeader,
            $"Uw eigen verwerkingsactiviteit (W3C Baggage), als {CallerTrace.ActivityMember}=adres in uw register. Mag weg.",
            IsHeader: true),
    ];
}
