using Zorgzaam.Foundation;

namespace Zorgzaam.Web.Rights;

/// <summary>Who carries out a right: this organisation, or another body to which it hands over.</summary>
/// <param name="ExecutedHere">True when this organisation decides and pays.</param>
/// <param name="Authority">The competent authority, as it stands within a sentence.</param>
/// <param name="Phone">The number to call.</param>
/// <param name="Url">The page of that authority about this right.</param>
public sealed record Handling(bool ExecutedHere, LocalizedText Authority, string? Phone, Uri? Url);
