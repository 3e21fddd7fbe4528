using Zorgzaam.Law.Linking;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Sweep.Evaluation;

/// <summary>Compares what profile and laws ask with what the object types declare, before anybody is read.</summary>
public static class PlanCheck
{
    /// <summary>Attributes of a profile that no schema declares, one line each.</summary>
    public static IReadOnlyList<string> Faults(OrganisationProfile profile, ObjectType persons) =>
    [
        .. profile.Rights.Where(right => persons.Find(right.ReceivedAttribute) is null).Select(right =>
            $"Profile '{profile.Id}': right '{right.Law}' has received_attribute '{right.ReceivedAttribute}', which "
            + "policy/objects does not declare. Declare it there, or correct the profile."),
    ];

    /// <summary>Attributes that the laws of a plan may ask and no schema declares, one line each.</summary>
    public static IReadOnlyList<string> Faults(SweepPlan plan, ObjectType persons) =>
    [
        .. plan.Rights.SelectMany(right => right.Plan.Nodes.OfType<NamedNode>())
            .Where(node => node.Inner is FactNode fact && !IsDeclared(persons, fact.Field.Name))
            .Select(node => $"Law '{node.Origin.Law.Id}', article {node.Origin.Article.Number}, asks "
                + $"'{((FactNode)node.Inner).Field.Name}', which policy/objects does not declare. "
                + "Declare it there with source and ground and list it in policy/purposes.yaml, or correct the law.")
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static bool IsDeclared(ObjectType persons, string attribute) =>
        persons.Find(attribute) is not null || persons.Key.Name == attribute;
}
