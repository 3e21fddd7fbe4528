using Zorgzaam.Law.Compilation;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Sweep.Evaluation;

/// <summary>
/// Who has one claim together: the law says it, so that euros of a couple count once, whatever makes them partners.
/// </summary>
public sealed class PartnerPlan
{
    private PartnerPlan(Plan? plan)
    {
        Plan = plan;
        Compiled = plan is null ? null : CompiledPlan.Compile(plan);
    }

    /// <summary>The law as linked; null when it was not in force on the date.</summary>
    public Plan? Plan { get; }

    private CompiledPlan? Compiled { get; }

    /// <summary>Links what the profile names.</summary>
    /// <exception cref="Law.LawException">The law does not have the output.</exception>
    public static PartnerPlan Link(LawLibrary laws, OrganisationProfile profile, DateOnly date)
    {
        var partner = profile.Partner;
        var isInForce = laws.InForce(date).Any(law => law.Id == partner.Law);
        return new PartnerPlan(isInForce
            ? Linker.Link(laws, partner.Law, [partner.Output], new LinkSettings(date) { Place = profile.GemeenteCode })
            : null);
    }

    /// <summary>Finds partners; one for each thread.</summary>
    public Finder NewFinder() => new(Compiled?.NewEvaluator());

    /// <summary>Finds the partner of one person after another.</summary>
    public sealed class Finder(CompiledEvaluator? evaluator)
    {
        /// <summary>
        /// What the law says of the partner of the person that the facts are about: a BSN, absent, or unknown with what is
        /// missing.
        /// </summary>
        public LawValue Partner(IFacts facts) => evaluator?.Evaluate(facts).Outputs[0].Value ?? LawValue.Null;
    }
}
