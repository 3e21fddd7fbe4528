using System.Text;
using System.Text.Json;

namespace Zorgzaam.Api;

/// <summary>Names of the register as the API writes them: <c>gemeente_code</c> is <c>gemeenteCode</c>.</summary>
internal static class FieldNames
{
    internal static string Write(string name) => JsonNamingPolicy.CamelCase.ConvertName(string.Concat(
        name.Split('_').Select((part, i) => i == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..])));

    internal static string Read(string field)
    {
        var name = new StringBuilder();
        foreach (var letter in field)
        {
            if (char.IsAsciiLetterUpper(letter)) name.Append('_').Append(char.ToLowerInvariant(letter));
            else name.Append(letter);
        }

        return name.ToString();
    }
}
