using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Requests;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Resident;

/// <summary>Everything that is held about the resident who is signed in, to read.</summary>
[Authorize(Policy = Policies.ReadOwnRights)]
[EnableRateLimiting(RequestLimits.Copies)]
public sealed class AllMyDataModel(ISubjectRightsReading reading) : ReadingPage
{
    /// <summary>Where this page stands.</summary>
    internal const string Address = "/mijn-gegevens/alles";

    /// <summary>Where the file is.</summary>
    internal const string FileAddress = "/mijn-gegevens/alles.json";

    public HeldData? Held { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        Show(await reading.Everything(Reader, cancellation), found => Held = found);
}
