using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>Collects the groups of one person list and what was left out of it.</summary>
internal sealed class BrpDelivery(string bsn, Lo3PersonList person, ObjectType type, BrpImportReport report)
{
    /// <summary>Wet BRP 1.7: a public body uses the authentic data of the BRP in its tasks.</summary>
    private const string LegalGround = "Wet basisregistratie personen, artikel 1.7";

    private readonly List<DeliveredGroup> _groups = [];

    /// <summary>The person list.</summary>
    public Lo3PersonList Person => person;

    /// <summary>The groups so far.</summary>
    public IReadOnlyList<DeliveredGroup> Groups => _groups;

    /// <summary>
    /// First day for facts that hold from birth: the first day the person can have been born; if that is wholly
    /// unknown, the day the birth data took effect in the register.
    /// </summary>
    public DateOnly FromBirth => person.Current("01").EffectiveFrom("03.10") ?? DateOnly.MinValue;

    /// <summary>
    /// Adds a group; an interval that ends before it starts is a row that never was in force. A value that does not fit
    /// the schema is left out, and only that value: the source vouches for the rest of the row.
    /// </summary>
    /// <param name="group">Name of the group.</param>
    /// <param name="attributes">The attributes; wrong ones are taken out.</param>
    /// <param name="from">First day for which they hold.</param>
    /// <param name="until">First day for which they no longer hold.</param>
    /// <param name="row">The row they come from, for messages.</param>
    public void Add(string group, JsonObject attributes, DateOnly from, DateOnly? until, Lo3Occurrence row)
    {
        if (until <= from)
        {
            report.Add(new BrpImportRemark(
                BrpRemarkKind.RowSuperseded, row.Line, null, null,
                $"{group}: replaced by a newer line on the same day."));
            return;
        }

        LeaveOutFaults(attributes, row);
        if (attributes.Count == 0) return;
        _groups.Add(new DeliveredGroup(type.Name, bsn, group, attributes, from, until, "BRP", LegalGround));
        report.CountGroup(group);
    }

    /// <summary>Notes that the register itself withdrew a row.</summary>
    public void Superseded(Lo3Occurrence row, string what) => report.Add(new BrpImportRemark(
        BrpRemarkKind.RowSuperseded, row.Line, row.ColumnOf("84.10"), row.Full("84.10"),
        $"{what}: marked as incorrect."));

    /// <summary>Notes a value that was wrong and is left out.</summary>
    public void Refused(Lo3Occurrence row, string name, string? element) => report.Add(new BrpImportRemark(
        BrpRemarkKind.ValueRefused, row.Line, element is null ? null : row.ColumnOf(element),
        element is null ? null : row.Full(element),
        $"{name}: no valid value. The fact stays unknown; have it mended at the source."));

    /// <summary>Notes a fact that stays unknown.</summary>
    public void Unknown(Lo3Occurrence row, string element, string reason) => report.Add(new BrpImportRemark(
        BrpRemarkKind.FactUnknown, row.Line, row.ColumnOf(element), row.Full(element), reason));

    /// <summary>Puts a date in the attributes if it is known to the day; otherwise leaves it out and says so.</summary>
    public void PutDate(JsonObject attributes, string name, Lo3Occurrence row, string element)
    {
        if (row.Date(element)?.Exact is { } date)
            attributes[name] = IsoDate.Write(date);
        else
            Unknown(row, element, $"{name}: {Why(row, element)} The fact stays unknown; ask the source.");
    }

    /// <summary>A date as the registry writes it.</summary>

    /// <summary>What keeps an element from being a whole date.</summary>
    public static string Why(Lo3Occurrence row, string element) => row[element] switch
    {
        null => "not filled in.",
        var text when Lo3Date.TryParse(text, out _) => "the date is not known to the day.",
        _ => "no existing date (YYYYMMDD).",
    };

    private void LeaveOutFaults(JsonObject attributes, Lo3Occurrence row)
    {
        foreach (var (name, value) in attributes.ToList())
        {
            if (type.Find(name) is not { } attribute || attribute.Fault(value) is null) continue;
            attributes.Remove(name);
            Refused(row, name, BrpElements.Of(name));
        }
    }
}
