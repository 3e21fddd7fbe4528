using System.Globalization;
using Zorgzaam.Foundation;

namespace Zorgzaam.Registry.Populations.Drawing;

/// <summary>
/// Valid BSNs for fictional persons, in ascending order: nine digits that start with 9 (the range kept for tests) and
/// pass the eleven test. Stays below 999990000, where the official BRP test set begins.
/// </summary>
public static class TestBsns
{
    private const int First = 900_000_000;
    private const int End = 999_990_000;

    /// <summary>Whether a text is one of them.</summary>
    public static bool Has(string text) =>
        Foundation.Bsn.TryParse(text, out _)
        && int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) is >= First and < End;

    /// <summary>The test BSNs; the same ones in the same order every time.</summary>
    public static IEnumerable<string> All()
    {
        for (var number = First; number < End; number++)
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            if (Bsn.TryParse(text, out _)) yield return text;
        }
    }
}
