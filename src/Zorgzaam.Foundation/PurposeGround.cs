namespace Zorgzaam.Foundation;

/// <summary>The legal ground of a purpose.</summary>
/// <param name="Gdpr">The article of the GDPR, such as <c>6(1)(e)</c>.</param>
/// <param name="Law">The law id, or <c>profile</c> when the organisation's profile names the ground per law.</param>
/// <param name="Citation">The ground in words, as shown to residents.</param>
/// <param name="StatedPerAccess">Whether the actor must state a case, contact or reason at each access.</param>
public sealed record PurposeGround(string Gdpr, string Law, string Citation, bool StatedPerAccess);
