using System.Globalization;

namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>What an import took and what it left out, and why. Holds no personal data.</summary>
public sealed class BrpImportReport
{
    /// <summary>At most this many remarks are kept; the counts go on.</summary>
    public const int MaximumRemarks = 10_000;

    private readonly List<BrpImportRemark> _remarks = [];
    private readonly SortedDictionary<string, int> _groups = new(StringComparer.Ordinal);
    private readonly SortedDictionary<BrpRemarkKind, int> _remarkCounts = [];

    /// <summary>
    /// Categories and elements that are in a delivery and are deliberately not taken, each with its reason.
    /// Protected attributes (nationality, origin) never enter selection, so they never enter the registry.
    /// </summary>
    public static IReadOnlyList<string> DeliberatelyNotTaken { get; } =
    [
        "categorie 04 Nationaliteit: beschermd kenmerk, komt niet in de registratie",
        "01.03.20 en 01.03.30 Geboorteplaats en geboorteland: beschermd kenmerk (herkomst); "
            + "het geboorteland dient alleen om het begin van het verblijf in Nederland te bepalen",
        "01.01.10 A-nummer: het BSN volstaat als sleutel",
        "01.02.20 Adellijke titel en 01.61.10 Naamgebruik: geen regel gebruikt ze",
        "categorie 02 en 03 Ouders: de band ouder-kind komt uit categorie 09 van de ouder",
        "categorie 07 Inschrijving: alleen gebruikt om opgeschorte lijsten te herkennen",
        "categorie 11 Gezagsverhouding: geen regel gebruikt haar",
        "categorie 12 Reisdocument en 13 Kiesrecht: geen regel gebruikt ze",
    ];

    /// <summary>Person lists found in the file.</summary>
    public int PersonsRead { get; private set; }

    /// <summary>Person lists of which facts were delivered.</summary>
    public int PersonsImported { get; private set; }

    /// <summary>Person lists left out.</summary>
    public int PersonsSkipped => _remarkCounts.GetValueOrDefault(BrpRemarkKind.PersonSkipped);

    /// <summary>Delivered groups by name, sorted by name.</summary>
    public IReadOnlyDictionary<string, int> Groups => _groups;

    /// <summary>Number of remarks by kind, also of those that were not kept.</summary>
    public IReadOnlyDictionary<BrpRemarkKind, int> RemarkCounts => _remarkCounts;

    /// <summary>The remarks in file order, at most <see cref="MaximumRemarks"/>.</summary>
    public IReadOnlyList<BrpImportRemark> Remarks => _remarks;

    /// <summary>The report in a few Dutch lines for a screen or a log.</summary>
    public string Summary()
    {
        var groups = string.Join(", ", _groups.Select(group => $"{group.Key} {group.Value}"));
        var unknown = _remarkCounts.GetValueOrDefault(BrpRemarkKind.FactUnknown);
        var refused = _remarkCounts.GetValueOrDefault(BrpRemarkKind.ValueRefused);
        var superseded = _remarkCounts.GetValueOrDefault(BrpRemarkKind.RowSuperseded);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
             {PersonsRead} persoonslijsten gelezen, {PersonsImported} overgenomen, {PersonsSkipped} overgeslagen.
             Feitgroepen: {groups}.
             Onbekend gebleven feiten: {unknown}; onjuiste waarden: {refused}; vervallen regels: {superseded}.
             """);
    }

    internal void CountRead() => PersonsRead++;

    internal void CountImported() => PersonsImported++;

    internal void CountGroup(string group) => _groups[group] = _groups.GetValueOrDefault(group) + 1;

    internal void Add(BrpImportRemark remark)
    {
        _remarkCounts[remark.Kind] = _remarkCounts.GetValueOrDefault(remark.Kind) + 1;
        if (_remarks.Count < MaximumRemarks) _remarks.Add(remark);
    }
}
