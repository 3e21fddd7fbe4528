using System.Text.Json.Nodes;
using Zorgzaam.Registry.Facts;

namespace Zorgzaam.Registry.Imports;

/// <summary>One delivered group of attributes of one object: what a source said, for which time.</summary>
/// <param name="ObjectType">The object type, such as <c>persoon</c>; its schema is in <c>policy/objects</c>.</param>
/// <param name="ObjectKey">The key in the source; for a <c>persoon</c> the nine digits of the BSN.</param>
/// <param name="Group">The group of attributes, such as <c>inkomen</c>.</param>
/// <param name="Attributes">
/// The attributes by name. Null means known to be absent; an attribute left out is unknown. Money in whole eurocents,
/// dates as <c>yyyy-MM-dd</c>.
/// </param>
/// <param name="ValidFrom">The first day for which it holds.</param>
/// <param name="ValidUntil">
/// The first day for which it no longer holds (not included), or null while it goes on.
/// </param>
/// <param name="Source">Who said it, such as <c>BRP</c>.</param>
/// <param name="LegalGround">The article on which it was delivered.</param>
public sealed record DeliveredGroup(
    string ObjectType,
    string ObjectKey,
    string Group,
    JsonObject Attributes,
    DateOnly ValidFrom,
    DateOnly? ValidUntil,
    string Source,
    string LegalGround)
{
    /// <summary>How sure the source is: confirmed or estimated. Whether it is disputed follows from reports of doubt.</summary>
    public FactQuality Quality { get; init; } = FactQuality.Confirmed;
}
