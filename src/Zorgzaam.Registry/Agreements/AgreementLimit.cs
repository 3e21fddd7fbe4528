using Zorgzaam.Foundation;
using Zorgzaam.Registry.Imports;

namespace Zorgzaam.Registry.Agreements;

/// <summary>What of a delivery goes beyond the agreement that it names. No value and no key is repeated.</summary>
internal sealed class AgreementLimit
{
    private readonly Agreement agreement;

    private AgreementLimit(Agreement agreement) => this.agreement = agreement;

    /// <summary>The agreement in force that a delivery may be recorded under, or why there is none.</summary>
    public static (AgreementLimit? Limit, string? Fault) Of(AgreementRegister register, string id, Processing processing)
    {
        if (register.Find(id) is not { } agreement)
            return (null, $"There is no data-sharing agreement '{id}' in policy/agreements. Name one that is there.");
        if (!agreement.Holds(processing.LegalDate))
        {
            var when = processing.LegalDate < agreement.ValidFrom
                ? $"begins on {IsoDate.Write(agreement.ValidFrom)}"
                : $"ended before {IsoDate.Write(agreement.ValidUntil!.Value)}";
            return (null,
                $"Agreement '{id}' {when}; nothing is delivered under it on {IsoDate.Write(processing.LegalDate)}. Name "
                + "one that is in force, or have it renewed.");
        }

        return agreement.Purposes.Contains(processing.Purpose.Id)
            ? (new AgreementLimit(agreement), null)
            : (null, $"Agreement '{id}' is not for purpose '{processing.Purpose.Id}'.");
    }

    /// <summary>
    /// The agreement in force under which a source reports something for a purpose: the first, by id, that covers all of it; null
    /// when none does.
    /// </summary>
    public static string? Covering(
        AgreementRegister register, Processing processing, IReadOnlyList<DeliveredGroup> groups,
        IReadOnlyList<DeliveredRelation> relations) =>
        register.All.FirstOrDefault(agreement =>
        {
            if (Of(register, agreement.Id, processing).Limit is not { } limit) return false;
            return groups.All(group => limit.Fault(group) is null) && relations.All(each => limit.Fault(each) is null);
        })?.Id;

    /// <summary>What of a group is not covered, or null.</summary>
    public string? Fault(DeliveredGroup group)
    {
        if (!agreement.Groups.TryGetValue(group.ObjectType, out var groups))
            return $"Agreement '{agreement.Id}' does not cover objects of type '{group.ObjectType}'.";
        return groups.Contains(group.Group)
            ? SourceFault(group.Source)
            : $"Agreement '{agreement.Id}' does not cover group '{group.Group}' of '{group.ObjectType}'.";
    }

    /// <summary>Why a relation is not covered, or null.</summary>
    public string? Fault(DeliveredRelation relation) => agreement.Relations.Contains(relation.RelationType)
        ? SourceFault(relation.Source)
        : $"Agreement '{agreement.Id}' does not cover relation '{relation.RelationType}'.";

    private string? SourceFault(string source) => agreement.Sources.Contains(source)
        ? null
        : $"Agreement '{agreement.Id}' is not with the source that is named; it is with "
            + $"{string.Join(", ", agreement.Sources.Order(StringComparer.Ordinal))}.";
}
