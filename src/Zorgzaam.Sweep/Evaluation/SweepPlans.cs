using System.Collections.Concurrent;
using Zorgzaam.Law.Linking;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Sweep.Evaluation;

/// <summary>The plan of a profile per date, linked and compiled once.</summary>
public sealed class SweepPlans(LawLibrary laws, OrganisationProfile profile)
{
    private readonly ConcurrentDictionary<DateOnly, Lazy<SweepPlan>> _plans = new();

    public OrganisationProfile Profile => profile;

    /// <summary>Every right of the profile on a date.</summary>
    /// <exception cref="Law.LawException">A law cannot be linked for the date.</exception>
    public SweepPlan For(DateOnly date) =>
        _plans.GetOrAdd(date, d => new Lazy<SweepPlan>(() => SweepPlan.Link(laws, profile, d, []))).Value;
}
