using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Zorgzaam.Web.Api;

/// <summary>A place in a list, as clients hand it back: they need not know what is in it.</summary>
/// <param name="Number">Number of the object next to the page.</param>
/// <param name="Backwards">Whether the page lies before it.</param>
public sealed record PageCursor(long Number, bool Backwards)
{
    public override string ToString() => WebEncoders.Base64UrlEncode(
        Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{(Backwards ? 'b' : 'a')}{Number}")));

    /// <summary>The cursor; null when it is none of ours.</summary>
    public static PageCursor? TryRead(string text)
    {
        try
        {
            var plain = Encoding.ASCII.GetString(WebEncoders.Base64UrlDecode(text));
            return plain is ['a' or 'b', .. var digits]
                && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && new PageCursor(number, plain[0] == 'b') is var cursor && cursor.ToString() == text
                ? cursor
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
