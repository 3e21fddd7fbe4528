namespace Zorgzaam.Registry.Populations.Margins;

/// <summary>Who receives a right.</summary>
/// <param name="Value">Share that receives it among those who have the right, or may have it.</param>
/// <param name="Source">Publication and date, in Dutch.</param>
/// <param name="Wrong">Who receives it without having it.</param>
public sealed record TakeUpRate(double Value, string Source, WrongReceipt Wrong);

/// <summary>Receipt without a right: an error that nobody has found yet.</summary>
/// <param name="Value">Share among those without the right.</param>
/// <param name="FromAge">From this age on, in whole years; who is younger receives nothing in error.</param>
/// <param name="Source">Publication and date, in Dutch.</param>
public sealed record WrongReceipt(double Value, int FromAge, string Source);
