using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Relations;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Pages;

/// <summary>
/// Who lives in the household of a member of staff, as far as sign-in says which resident that member is: of personas, and of
/// whom an identity provider said so. Read only when a supervisor asks who looked at the own household: everybody it concerns is
/// logged.
/// </summary>
internal sealed class StaffHouseholds(RelationsReader relations, StaffResidents known)
{
    /// <summary>The purpose under which signing in records which resident a member of staff is.</summary>
    internal const string Purpose = "medewerker-herkennen";

    private const string Member = "huishoudlid";

    internal async Task<IReadOnlyList<StaffHousehold>> ReadAsync(
        Processing processing, DemoPersonas staff, CancellationToken cancellation)
    {
        var residents = staff.All
            .Select(persona => (persona.Id, Person: ResidentKey.Read(persona.LivesAs)))
            .Where(each => each.Person is not null).Select(each => new StaffResident(each.Id, each.Person!.Value))
            .Concat(await known.ReadAsync(processing, Purpose, cancellation)).Distinct();
        var households = new List<StaffHousehold>();
        foreach (var some in residents.Chunk(ReadScope.MaximumSubjects))
            households.AddRange(await OfAsync(processing, some, cancellation));
        return households;
    }

    private async Task<IEnumerable<StaffHousehold>> OfAsync(
        Processing processing, StaffResident[] residents, CancellationToken cancellation)
    {
        var page = await relations.FollowAsync(
            processing, [.. residents.Select(each => each.Person).Distinct()],
            [new RelationStep(Member), new RelationStep(Member, Backwards: true)], null, cancellation);
        var households = page.Followed.Where(followed => followed.Step == 1).ToLookup(followed => followed.Near, followed => followed.Far);
        var members = page.Followed.Where(followed => followed.Step == 2).ToLookup(followed => followed.Near, followed => followed.Far);
        return residents.Select(each => new StaffHousehold(
            each.ActorId,
            [
                each.Person,
                .. households.Where(home => home.Key.Person == each.Person).SelectMany(home => home)
                    .SelectMany(home => members[home]).Select(member => member.Person).OfType<PersonId>()
                    .Where(member => member != each.Person),
            ]));
    }
}
