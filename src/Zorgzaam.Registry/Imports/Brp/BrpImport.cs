using Zorgzaam.Foundation;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>
/// Reads a BRP delivery in LO3 columns (Logisch Ontwerp BRP: element numbers as headings, semicolons, UTF-8) into
/// groups for the registry. The file is read twice: once to check it whole and to learn who lives where, once to
/// deliver; so a broken file is refused before anything is delivered.
/// </summary>
public static class BrpImport
{
    /// <summary>Delivers the groups of every person, in file order, one person at a time.</summary>
    /// <param name="open">Opens the file from the start; called twice.</param>
    /// <param name="type">The type of natural persons: a value that does not fit its schema is left out.</param>
    /// <param name="report">Filled while the result is enumerated; complete at its end.</param>
    /// <exception cref="BrpFileException">
    /// The file is no BRP delivery, is broken, or exceeds a limit. Thrown before the first group.
    /// </exception>
    public static IEnumerable<DeliveredGroup> Read(Func<Stream> open, ObjectType type, BrpImportReport report)
    {
        var residents = new BrpResidents();
        foreach (var person in Lo3Reader.Read(open()))
            if (WhySkipped(person) is null) residents.Add(BsnOf(person)!, person);

        return Deliver(open, type, report, residents);
    }

    private static IEnumerable<DeliveredGroup> Deliver(
        Func<Stream> open, ObjectType type, BrpImportReport report, BrpResidents residents)
    {
        foreach (var person in Lo3Reader.Read(open()))
        {
            report.CountRead();
            var reason = WhySkipped(person) ?? WhyAmbiguous(person, residents);
            if (reason is not null)
            {
                report.Add(reason);
                continue;
            }

            report.CountImported();
            foreach (var group in GroupsOf(person, type, report, residents)) yield return group;
        }
    }

    private static IReadOnlyList<DeliveredGroup> GroupsOf(
        Lo3PersonList person, ObjectType type, BrpImportReport report, BrpResidents residents)
    {
        var delivery = new BrpDelivery(BsnOf(person)!, person, type, report);
        PersonaliaGroup.Deliver(delivery);
        ResidenceGroups.Deliver(delivery);
        ResidenceHistoryGroup.Deliver(delivery);
        ResidenceTitleGroups.Deliver(delivery);
        PartnershipGroups.Deliver(delivery, residents);
        ChildrenGroup.Deliver(delivery, residents);
        return delivery.Groups;
    }

    private static string? BsnOf(Lo3PersonList person) => person.Current("01")["01.20"];

    private static BrpImportRemark? WhySkipped(Lo3PersonList person)
    {
        var suspended = person.Current("07");
        // LO BRP, element 67.20: F (error) and W (erased) are lists that should not have been.
        if (suspended["67.20"] is "F" or "W")
            return Skipped(suspended, "67.20", "the person list was suspended because of an error, or erased.");
        var current = person.Current("01");
        if (current["01.20"] is not { } bsn)
            return Skipped(current, "01.20", "no BSN; have it added at the source and deliver the person again.");
        return Bsn.TryParse(bsn, out _)
            ? null
            : Skipped(current, "01.20", "no valid BSN (nine digits, eleven test); have it mended at the source.");
    }

    private static BrpImportRemark? WhyAmbiguous(Lo3PersonList person, BrpResidents residents)
    {
        var bsn = BsnOf(person)!;
        return residents.IsAmbiguous(bsn)
            ? Skipped(
                person.Current("01"), "01.20",
                $"this BSN stands on another person list too (line {residents.OtherLine(bsn, person.Line)}); "
                + "whose it is, cannot be told. Have it mended at the source.")
            : null;
    }

    private static BrpImportRemark Skipped(Lo3Occurrence row, string element, string reason) =>
        new(BrpRemarkKind.PersonSkipped, row.Line, row.ColumnOf(element), row.Full(element), reason);
}
