using Zorgzaam.Law.Linking;
using Zorgzaam.Store.Parts;
using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Sweep.Runs;

namespace Zorgzaam.Sweep.Evaluation;

/// <summary>Every right that the organisation has a ground for, linked for one date.</summary>
public sealed class SweepPlan
{
    internal const string BirthDate = "geboortedatum";
    internal const string DeathDate = "overlijdensdatum";
    internal const string HouseholdType = "huishoudtype";

    private SweepPlan(
        OrganisationProfile profile, DateOnly date, IReadOnlyList<RightPlan> rights, PartnerPlan partner,
        IReadOnlyList<NotYetInForce> notYet)
    {
        Profile = profile;
        Date = date;
        Rights = rights;
        Partner = partner;
        NotYet = notYet;
        var isShared = rights.Any(right => right.Right.IsShared);
        Laws = [.. rights.Select(right => right.Plan), .. isShared && partner.Plan is { } of ? [of] : Array.Empty<Plan>()];
        RightAttributes = Laws.SelectMany(law => law.Attributes).ToHashSet(StringComparer.Ordinal);
        Attributes = RightAttributes.Concat(rights.Select(r => r.Right.ReceivedAttribute))
            .Append(BirthDate).Append(DeathDate).Append(HouseholdType).ToHashSet(StringComparer.Ordinal);
        Fingerprint = Hash();
    }

    public OrganisationProfile Profile { get; }

    public DateOnly Date { get; }

    public string Place => Profile.GemeenteCode;

    public IReadOnlyList<RightPlan> Rights { get; }

    /// <summary>Who share a claim.</summary>
    public PartnerPlan Partner { get; }

    /// <summary>Rights that are not swept, because their law has not begun on the date.</summary>
    public IReadOnlyList<NotYetInForce> NotYet { get; }

    /// <summary>Everything that is evaluated: each right, and who share one where a right can be shared.</summary>
    internal IReadOnlyList<Plan> Laws { get; }

    /// <summary>Attributes the laws may ask.</summary>
    public IReadOnlySet<string> RightAttributes { get; }

    /// <summary>Those, and what tells who lives, whether a right is used and by whom.</summary>
    public IReadOnlySet<string> Attributes { get; }

    /// <summary>Names the rules of this sweep: date, profile, the text of every law it stands on, and how results are kept.</summary>
    public string Fingerprint { get; }

    /// <summary>Links the rights of a profile; <paramref name="only"/> limits them to some laws.</summary>
    /// <exception cref="ProfileException">The profile has no such right.</exception>
    /// <exception cref="Law.LawException">A law cannot be linked for the date.</exception>
    public static SweepPlan Link(
        LawLibrary laws, OrganisationProfile profile, DateOnly date, IReadOnlyCollection<string> only)
    {
        var stranger = only.FirstOrDefault(law => profile.Rights.All(r => r.Law != law));
        if (stranger is not null)
        {
            throw new ProfileException(
                $"Profile '{profile.Id}' has no ground for law '{stranger}'. It has: "
                + string.Join(", ", profile.Rights.Select(r => r.Law)) + ".");
        }

        var chosen = profile.Rights
            .Where(r => only.Count == 0 || only.Contains(r.Law, StringComparer.Ordinal)).ToList();
        var notYet = chosen.Select(r => NotYetInForce.Of(laws, r, date)).OfType<NotYetInForce>().ToList();

        // Without any right there is nothing to sweep: linking says which law begins when.
        var swept = notYet.Count == chosen.Count ? chosen : [.. chosen.Except(notYet.Select(n => n.Right))];
        return new SweepPlan(
            profile, date, RightPlan.LinkAll(laws, swept, date, profile.GemeenteCode),
            PartnerPlan.Link(laws, profile, date), notYet);
    }

    private string Hash()
    {
        var laws = Laws.SelectMany(law => law.Laws).Select(l => l.ContentHash).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        var text = $"{ResultPart.Kind}|{Date:O}|{Profile.Id}|{string.Join(',', Rights.Select(r => r.Right.Law))}|{string.Join(',', laws)}";
        return PartHash.Of(System.Text.Encoding.UTF8.GetBytes(text)).Hex;
    }
}
