using System.Globalization;

namespace Zorgzaam.Registry.Populations.Drawing;

/// <summary>
/// Valid BSNs for fictional persons, in ascending order: nine digits that start with 9 (the range kept for tests) and
/// pass the eleven test. Stays below 999990000, where the official BRP test set begins.
/// </summary>
public static class TestBsns
{
    private const int First = 900_000_000;
    private const int End = 999_990_000;

    private static readonly int[] Weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

    /// <summary>The test BSNs; the same ones in the same order every time.</summary>
    public static IEnumerable<string> All()
    {
        for (var number = First; number < End; number++)
        {
            var text = number.ToString(CultureInfo.InvariantCulture);
            if (PassesElevenTest(text)) yield return text;
        }
    }

    private static bool PassesElevenTest(string digits)
    {
        var sum = 0;
        for (var index = 0; index < Weights.Length; index++) sum += (digits[index] - '0') * Weights[index];
        return sum % 11 == 0;
    }
}
