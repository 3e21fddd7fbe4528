using System.Globalization;

namespace Zorgzaam.Commands;

/// <summary>A number with its noun: 1 person, 2 persons.</summary>
internal static class Counted
{
    internal static string Of(int number, string one) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {one}{(number == 1 ? "" : "s")}");
}
