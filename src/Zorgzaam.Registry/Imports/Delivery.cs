namespace Zorgzaam.Registry.Imports;

/// <summary>
/// What is delivered: one file, message or generated set, which becomes known as a whole or not at all.
/// </summary>
/// <param name="Id">Unique; the same id again is the same delivery. A file hash or message id is a good one.</param>
/// <param name="Description">What it is, in Dutch, without personal data.</param>
/// <param name="AgreementId">The data-sharing agreement under which it is delivered; beyond it nothing is recorded.</param>
public sealed record Delivery(string Id, string Description, string AgreementId);
