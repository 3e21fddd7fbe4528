using System.Collections.Immutable;

namespace Zorgzaam.Law.Documents;

/// <summary>One version of one law or regulation, as read from one file.</summary>
/// <remarks>Source: RegelRecht schema v0.5.9. A field that is a <c>#reference</c> keeps the reference as text.</remarks>
public sealed record LawDocument
{
    /// <summary>Identifier that all versions share (<c>$id</c>).</summary>
    public required string Id { get; init; }

    /// <summary>Name, or <c>#output</c> that gives it; null when the file has none.</summary>
    public string? Name { get; init; }

    /// <summary>Kind of instrument; decides which law gives way to which.</summary>
    public required RegulatoryLayer Layer { get; init; }

    /// <summary>Date of official publication.</summary>
    public required DateOnly PublicationDate { get; init; }

    /// <summary>First day in force; null when the file does not say so as a date.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Output of this law that holds the first day in force, without the <c>#</c>.</summary>
    public string? ValidFromReference { get; init; }

    /// <summary>Last day in force, inclusive; null while a law has not ended (RegelRecht RFC-019).</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>Official address of the text.</summary>
    public required string Url { get; init; }

    /// <summary>Identification in the Basiswettenbestand, such as BWBR0018451.</summary>
    public string? BwbId { get; init; }

    /// <summary>CBS municipality code (<c>GM0363</c>) when the law holds in one municipality only.</summary>
    public string? GemeenteCode { get; init; }

    /// <summary>Province code (<c>PV27</c>) when the law holds in one province only.</summary>
    public string? ProvincieCode { get; init; }

    /// <summary>Water board code (<c>WS0155</c>) when the law holds for one water board only.</summary>
    public string? WaterschapCode { get; init; }

    /// <summary>Who executes the law (bevoegd gezag); null when no place in the file names one.</summary>
    public CompetentAuthority? Authority { get; init; }

    /// <summary>Articles in file order.</summary>
    public required ImmutableArray<Article> Articles { get; init; }

    /// <summary>Procedures that the law lays down for decisions (Awb).</summary>
    public ImmutableArray<Procedure> Procedures { get; init; } = [];

    /// <summary>Whether the schema of the file can say <c>nullable</c> (from v0.5.8).</summary>
    public bool SaysNullable { get; init; } = true;

    /// <summary>SHA-256 over the bytes of the file, in lower-case hexadecimal: names this text for ever.</summary>
    public required string ContentHash { get; init; }

    /// <summary>Where the file begins.</summary>
    public required SourceSpot Spot { get; init; }
}
