using Zorgzaam.Commands;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Registry.Populations.Receipts;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Populations;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Demo;

/// <summary>What the law says of the rights of fictional persons, before they are recorded anywhere.</summary>
internal sealed class DemoRights
{
    private readonly DateOnly date;
    private readonly string place;
    private readonly KnownFacts known = new();
    private readonly PartnerPlan partners;
    private readonly IReadOnlyList<RightPlan> plans;

    /// <summary>Links and compiles every right that one of the profiles knows.</summary>
    /// <remarks>The same municipality whichever organisation looks at it: the rights of all of them, in one place.</remarks>
    internal DemoRights(IServiceProvider services, DateOnly date)
    {
        this.date = date;
        var installation = services.GetRequiredService<Hosting.Installation>();
        var objects = services.GetRequiredService<ObjectTypes>();
        var laws = services.GetRequiredService<LawLibrary>();
        var profile = installation.ReadProfile(CommonOptions.DefaultProfile);
        var declared = installation.ProfileNames.SelectMany(name => installation.ReadProfile(name, objects).Rights)
            .DistinctBy(right => right.ReceivedAttribute, StringComparer.Ordinal).ToList();
        place = profile.GemeenteCode;
        plans = RightPlan.LinkAll(laws, declared, date, place);
        partners = PartnerPlan.Link(laws, profile, date);
    }

    /// <summary>The names of the rights, as the take-up rates know them.</summary>
    internal IEnumerable<string> Names => plans.Select(plan => NameOf(plan.Right));

    /// <summary>Takes in the facts of everybody; nobody receives anything yet when rights are computed for the first time.</summary>
    /// <param name="people">The groups of each person.</param>
    internal void Learn(IReadOnlyList<IReadOnlyList<DeliveredGroup>> people)
    {
        foreach (var person in people) known.Open(person[0].ObjectKey);
        Parallel.ForEach(people, person =>
        {
            var number = person[0].ObjectKey;
            foreach (var plan in plans) known.Set(number, plan.Right.ReceivedAttribute, LawValue.False);
            foreach (var group in person.Where(group => group.ValidFrom <= date && !(group.ValidUntil <= date)))
            {
                foreach (var (name, value) in group.Attributes) known.Set(number, name, LawJson.Read(value));
            }
        });
    }

    /// <summary>Every right of some persons.</summary>
    internal IReadOnlyList<ComputedRight> Compute(IReadOnlyList<string> persons)
    {
        var (view, finder) = (known.View(), partners.NewFinder());
        var evaluators = plans.Select(plan => plan.Compiled.NewEvaluator()).ToList();
        return [.. persons.SelectMany(Of)];

        IEnumerable<ComputedRight> Of(string person)
        {
            view.Choose(person, place);
            var (age, partner) = (Age(person), finder.Partner(view));
            var together = partner.Kind == LawValueKind.Text ? partner.AsText : null;
            return plans.Zip(evaluators, (plan, evaluator) => new ComputedRight(
                person, NameOf(plan.Right), EntitlementOf(plan.Conclude(evaluator.Evaluate(view))), age,
                plan.Right.IsShared ? together : null));
        }
    }

    private static Entitlement EntitlementOf(RightResult result) => result.Status switch
    {
        RightStatus.Entitled => Entitlement.Yes,
        RightStatus.NotEntitled => Entitlement.No,
        _ => Entitlement.Undecided,
    };

    private static string NameOf(RightDeclaration right) =>
        right.ReceivedAttribute.StartsWith(ReceiptAssigner.Prefix, StringComparison.Ordinal)
            ? right.ReceivedAttribute[ReceiptAssigner.Prefix.Length..]
            : right.ReceivedAttribute;

    private int Age(string person) =>
        known.Find(person, "geboortedatum") is { } born && ValueText.TryDate(born.AsText, out var day)
            ? Calendar.Years(day, date)
            : throw new InvalidOperationException("A fictional person has no date of birth.");
}
