using System.Globalization;
using Zorgzaam.Foundation;

namespace Zorgzaam.Pages;

/// <summary>The key of a resident in addresses of pages, as <c>P12</c>.</summary>
public static class ResidentKey
{
    /// <summary>The person; null when it is written in any other way than we write it.</summary>
    public static PersonId? Read(string? text) =>
        text is ['P', .. var digits]
        && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
        && new PersonId(number).ToString() == text
            ? new PersonId(number)
            : null;
}
