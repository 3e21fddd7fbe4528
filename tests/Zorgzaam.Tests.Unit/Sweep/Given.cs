using CsCheck;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Parts;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Sweep.Runs;

namespace Zorgzaam.Tests.Unit.Sweep;

/// <summary>Rights, results and tables for tests of the sweep.</summary>
internal static class Given
{
    public static readonly string[] HouseholdTypes = ["ALLEENSTAAND", "PAAR", "EENOUDER"];

    public static OrganisationProfile Profile { get; } =
        ProfileReader.Read(Path.Combine(Repository.Root, "policy", "profiles", "gemeente-voorbeeld.yaml"));

    public static RightDeclaration Right(string law) => Profile.Rights.Single(r => r.Law == law);

    public static RightResult Result(RightStatus status, long? amount = null) => new(status, amount, [], [], null);

    /// <summary>Results of some persons, one per right of the profile.</summary>
    public static Gen<IReadOnlyList<PersonResult>> People { get; } =
        from people in (
            from age in Gen.Int[-1, 100]
            from type in Gen.Int[-1, HouseholdTypes.Length - 1]
            from sharers in Gen.Int[1, 2]
            from rights in Rights.Array[Profile.Rights.Count]
            select (age, type, sharers, rights)).Array[0, 40]
        select (IReadOnlyList<PersonResult>)[.. people.Select((p, i) => new PersonResult(
            i + 1, p.age < 0 ? null : p.age, p.type < 0 ? null : HouseholdTypes[p.type], p.sharers,
            [.. p.rights.Select((r, at) => new PersonRight(Profile.Rights[at].Law, Result(r.Status, r.Amount), r.Received))]))];

    /// <summary>Counts as they come back from the store.</summary>
    public static RightsTotals Totals(IEnumerable<PersonResult> people)
    {
        var totals = new RightsTotals(Profile.Rights);
        foreach (var person in people) totals.Add(person);
        return RightsTotals.Read(Profile.Rights, totals.Write());
    }

    /// <summary>A run that found these.</summary>
    public static RightsTable Table(IEnumerable<PersonResult> people) => new(
        new FinishedRun(1, new AsOf(new DateOnly(2026, 3, 2), DateTimeOffset.UnixEpoch), Profile.Rights, [], PartHash.Of([])),
        Totals(people));

    private static Gen<(RightStatus Status, long? Amount, bool? Received)> Rights =>
        from status in Gen.Enum<RightStatus>()
        from amount in Gen.Long[0, 100_000]
        from received in Gen.Int[0, 2]
        select (status, status == RightStatus.Entitled ? (long?)amount : null, received == 2 ? (bool?)null : received == 1);
}
