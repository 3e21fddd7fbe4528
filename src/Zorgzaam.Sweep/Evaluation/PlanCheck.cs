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

    /// <summary>
    /// Attributes that the laws of a plan may ask and no schema declares, or that may be absent there and not in the law;
    /// then outputs that are not what the profile takes them for. One line each.
    /// </summary>
    public static IReadOnlyList<string> Faults(SweepPlan plan, ObjectType persons) =>
    [
        .. plan.Laws
            .SelectMany(linked => linked.Nodes.OfType<NamedNode>())
            .Select(node => Fault(node, persons)).OfType<string>()
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        .. plan.Rights.SelectMany(OutputCheck.Faults),
    ];

    private static string? Fault(NamedNode node, ObjectType persons)
    {
        if (node.Inner is not FactNode { Field: var field } || persons.FindKey(field.Name) is not null) return null;
        var asks = $"Law '{node.Origin.Law.Id}', article {node.Origin.Article.Number}, asks '{field.Name}'";
        return persons.Find(field.Name) switch
        {
            null => $"{asks}, which policy/objects does not declare. Declare it there with source and ground and list it in "
                + "policy/purposes.yaml, or correct the law.",
            { AllowsNull: true } when !field.AllowsNull =>
                $"{field.Spot}: {asks}, which can be absent (null) after policy/objects, but the law does not let it. Declare "
                + "'nullable: true' there and say what holds without it.",
            _ => null,
        };
    }
}
