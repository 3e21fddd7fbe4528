using System.Globalization;
using Zorgzaam.Foundation;
using Zorgzaam.Pages;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Api;

/// <summary>The number of an object in addresses of the API: <c>P12</c> of a person, <c>O12</c> of anything else.</summary>
internal static class ObjectKey
{
    internal static string Write(string type, long number) => type == ObjectTypes.Person
        ? new PersonId(number).ToString()
        : string.Create(CultureInfo.InvariantCulture, $"O{number}");

    /// <summary>The number; null when it is written in any other way than we write it.</summary>
    internal static long? Read(string type, string text)
    {
        if (type == ObjectTypes.Person) return ResidentKey.Read(text)?.Value;
        return text is ['O', .. var digits]
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0 && Write(type, number) == text
                ? number
                : null;
    }
}
