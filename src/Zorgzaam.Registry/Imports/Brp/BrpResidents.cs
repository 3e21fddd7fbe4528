namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>What the first pass over the file must know of everyone before groups of one person can be made.</summary>
internal sealed class BrpResidents
{
    private readonly Dictionary<string, Resident> _byBsn = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _firstLine = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _secondLine = new(StringComparer.Ordinal);

    /// <summary>Where someone lives or lived, and when they died.</summary>
    /// <param name="AddressId">Null: abroad, unknown or only a postal address.</param>
    /// <param name="Death">Null of the living; a date of which nothing is known is a death all the same.</param>
    public sealed record Resident(string? AddressId, Lo3Date? Death);

    /// <summary>Notes a person list. A BSN seen twice identifies nobody.</summary>
    public void Add(string bsn, Lo3PersonList person)
    {
        if (!_firstLine.TryAdd(bsn, person.Line)) _secondLine.TryAdd(bsn, person.Line);
        _byBsn[bsn] = new Resident(HomeOf(person), DeathOf(person));
    }

    /// <summary>Whether the BSN stands on more than one person list.</summary>
    public bool IsAmbiguous(string bsn) => _secondLine.ContainsKey(bsn);

    /// <summary>Line of another person list with the same, ambiguous BSN.</summary>
    public int OtherLine(string bsn, int line) => _firstLine[bsn] == line ? _secondLine[bsn] : _firstLine[bsn];

    /// <summary>The resident, or null when the BSN is not in this file or is ambiguous.</summary>
    public Resident? Find(string? bsn) =>
        bsn is not null && !IsAmbiguous(bsn) ? _byBsn.GetValueOrDefault(bsn) : null;

    /// <summary>Key of the address of residence; null abroad and for a mere postal address (08.10.10 B).</summary>
    public static string? HomeOf(Lo3PersonList person)
    {
        var current = person.Current("08");
        return string.Equals(current["10.10"], "B", StringComparison.Ordinal)
            ? null
            : ResidenceGroups.AddressId(current);
    }

    private static Lo3Date? DeathOf(Lo3PersonList person) =>
        PersonaliaGroup.DeathOf(person) is { } row ? row.Date("08.10") ?? default(Lo3Date) : null;
}
