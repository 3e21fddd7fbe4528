using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Relations;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Pages;

/// <summary>
/// Who lives in the household of a member of staff, as far as sign-in says which resident that member is. Read only when a
/// supervisor asks who looked at the own household: everybody it concerns is logged.
/// </summary>
internal sealed class StaffHouseholds(RelationsReader relations)
{
    private const string Member = "huishoudlid";

    internal async Task<IReadOnlyList<StaffHousehold>> ReadAsync(
        Processing processing, DemoPersonas staff, CancellationToken cancellation)
    {
        var residents = staff.All
            .Select(persona => (persona.Id, Person: ResidentKey.Read(persona.LivesAs)))
            .Where(each => each.Person is not null).Select(each => (each.Id, Person: each.Person!.Value)).ToList();
        if (residents.Count == 0) return [];
        var page = await relations.FollowAsync(
            processing, [.. residents.Select(each => each.Person).Distinct()],
            [new RelationStep(Member), new RelationStep(Member, Backwards: true)], null, cancellation);
        var households = page.Followed.Where(followed => followed.Step == 1).ToLookup(followed => followed.Near, followed => followed.Far);
        var members = page.Followed.Where(followed => followed.Step == 2).ToLookup(followed => followed.Near, followed => followed.Far);
        return
        [
            .. residents.Select(each => new StaffHousehold(
                each.Id,
                [
                    each.Person,
                    .. households.Where(home => home.Key.Person == each.Person).SelectMany(home => home)
                        .SelectMany(home => members[home]).Select(member => member.Person).OfType<PersonId>()
                        .Where(member => member != each.Person),
                ])),
        ];
    }
}
