namespace Zorgzaam.Registry.Populations.Margins;

/// <summary>The fictional municipality. Its postcodes start with 0, which no real postcode does.</summary>
/// <param name="Code">Municipality code that is not in use.</param>
/// <param name="Name">Name, also of its only place.</param>
/// <param name="PostcodeDigits">The four digits of all its postcodes.</param>
/// <param name="Streets">Invented street names.</param>
public sealed record Municipality(string Code, string Name, string PostcodeDigits, IReadOnlyList<string> Streets);

/// <summary>Names to give to fictional persons; all combinations are invented.</summary>
/// <param name="Women">Given names of women.</param>
/// <param name="Men">Given names of men.</param>
/// <param name="Surnames">Surnames without a prefix.</param>
/// <param name="Prefixed">Surnames with a prefix.</param>
public sealed record FictionalNames(
    IReadOnlyList<string> Women,
    IReadOnlyList<string> Men,
    IReadOnlyList<string> Surnames,
    IReadOnlyList<PrefixedSurname> Prefixed);

/// <summary>A surname with its prefix.</summary>
public sealed record PrefixedSurname(string Prefix, string Surname);
