using System.Globalization;

namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>What an import took and what it left out, and why. Holds no personal data.</summary>
/// <param name="listener">Told every remark as it is made, also those that are not kept.</param>
public sealed class BrpImportReport(Action<BrpImportRemark>? listener = null)
{
    /// <summary>At most this many remarks are kept; the counts go on.</summary>
    public const int MaximumRemarks = 10_000;

    private const int MaximumReasons = 1_000;
    private const string OtherReasons = "other reasons.";

    private readonly List<BrpImportRemark> _remarks = [];
    private readonly SortedDictionary<string, int> _groups = new(StringComparer.Ordinal);
    private readonly SortedDictionary<BrpRemarkKind, int> _remarkCounts = [];
    private readonly Dictionary<(BrpRemarkKind Kind, string Reason), int> _reasons = [];

    /// <summary>
    /// Categories and elements that are in a delivery and are deliberately not taken, each with its reason.
    /// Protected attributes (nationality, origin) never enter selection, so they never enter the registry.
    /// </summary>
    public static IReadOnlyList<string> DeliberatelyNotTaken { get; } =
    [
        "category 04 Nationality: a protected attribute, never registered",
        "01.03.20 and 01.03.30 Place and country of birth: a protected attribute (origin); "
            + "the country only serves to find the first day of living in the Netherlands",
        "01.01.10 A-number: the BSN is key enough",
        "01.02.20 Title of nobility and 01.61.10 Use of name: no rule uses them",
        "category 02 and 03 Parents: parent and child are tied by category 09 of the parent",
        "category 07 Registration: only used to recognise suspended lists",
        "category 11 Parental authority: no rule uses it",
        "category 12 Travel document and 13 Right to vote: no rule uses them",
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

    /// <summary>How often each reason of a kind was given, most often first; later ones than a bound together.</summary>
    public IReadOnlyList<(string Reason, int Count)> ReasonsOf(BrpRemarkKind kind) =>
    [
        .. _reasons.Where(pair => pair.Key.Kind == kind).Select(pair => (pair.Key.Reason, pair.Value))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Reason, StringComparer.Ordinal),
    ];

    /// <summary>The remarks in file order, at most <see cref="MaximumRemarks"/>.</summary>
    public IReadOnlyList<BrpImportRemark> Remarks => _remarks;

    /// <summary>The report in a few lines for a screen or a log.</summary>
    public string Summary()
    {
        var groups = string.Join(", ", _groups.Select(group => $"{group.Key} {group.Value}"));
        var unknown = _remarkCounts.GetValueOrDefault(BrpRemarkKind.FactUnknown);
        var refused = _remarkCounts.GetValueOrDefault(BrpRemarkKind.ValueRefused);
        var superseded = _remarkCounts.GetValueOrDefault(BrpRemarkKind.RowSuperseded);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
             Person lists read: {PersonsRead}; taken over: {PersonsImported}; skipped: {PersonsSkipped}.
             Groups of facts: {groups}.
             Facts left unknown: {unknown}; wrong values: {refused}; superseded lines: {superseded}.
             """);
    }

    internal void CountRead() => PersonsRead++;

    internal void CountImported() => PersonsImported++;

    internal void CountGroup(string group) => _groups[group] = _groups.GetValueOrDefault(group) + 1;

    internal void Add(BrpImportRemark remark)
    {
        _remarkCounts[remark.Kind] = _remarkCounts.GetValueOrDefault(remark.Kind) + 1;
        if (_remarks.Count < MaximumRemarks) _remarks.Add(remark);
        var reason = (remark.Kind, remark.Reason);
        if (_reasons.Count >= MaximumReasons && !_reasons.ContainsKey(reason)) reason = (remark.Kind, OtherReasons);
        _reasons[reason] = _reasons.GetValueOrDefault(reason) + 1;
        listener?.Invoke(remark);
    }
}
