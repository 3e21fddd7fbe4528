using System.Globalization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Zorgzaam.Foundation;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Caseworker;

/// <summary>
/// Keeps a ground that a reader stated, for one page and a short time, in a protected cookie that the browser sends to
/// that page only. INVARIANT: what was typed never stands in an address.
/// </summary>
public sealed class StatedGround(IDataProtectionProvider protection, TimeProvider time, IdSource ids)
{
    private const string Cookie = "reden";
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);

    /// <summary>Remembers the ground for the page at <paramref name="path"/>.</summary>
    public void Keep(HttpContext context, Reader reader, string path, ReadGround ground)
    {
        var until = (time.GetUtcNow() + Kept).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var text = string.Join('\n', until, ids.NextTraceId(), ground.PurposeId, ground.Case);
        context.Response.Cookies.Append(Cookie, Protector(reader, path).Protect(text), new CookieOptions
        {
            Path = path,
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            MaxAge = Kept,
        });
    }

    /// <summary>The ground that this reader stated for this page; null when there is none, or it is too old.</summary>
    public ReadGround? Find(HttpContext context, Reader reader, string path)
    {
        if (context.Request.Cookies[Cookie] is not { } kept) return null;
        if (Open(reader, path, kept)?.Split('\n') is not [var until, var trace, var purpose, var @case]) return null;
        var isFresh = long.Parse(until, CultureInfo.InvariantCulture) > time.GetUtcNow().ToUnixTimeSeconds();
        return isFresh ? new ReadGround(purpose, @case.Length == 0 ? null : @case) { Trace = trace } : null;
    }

    private string? Open(Reader reader, string path, string kept)
    {
        try
        {
            return Protector(reader, path).Unprotect(kept);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null; // of another reader or page, or of keys that are gone: it is asked again
        }
    }

    private IDataProtector Protector(Reader reader, string path) =>
        protection.CreateProtector("Zorgzaam.StatedGround", reader.Id, path);
}
