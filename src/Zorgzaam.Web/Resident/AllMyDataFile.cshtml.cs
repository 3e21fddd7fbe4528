using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Requests;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Resident;

/// <summary>Everything that is held about the resident who is signed in, as a file.</summary>
[Authorize(Policy = Policies.ReadOwnRights)]
[EnableRateLimiting(RequestLimits.Copies)]
public sealed class AllMyDataFileModel(ISubjectRightsReading reading) : ReadingPage
{
    // Says nothing of whose it is: the file may lie about.
    private const string FileName = "mijn-gegevens.json";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var result = await reading.Copy(Reader, cancellation);
        if (result is not Found<byte[]> found) return Show(result, static _ => { });
        Response.Headers.CacheControl = "no-store";
        return File(found.Value, "application/json", FileName);
    }
}
