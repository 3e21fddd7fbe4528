using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Facts;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Resident;

/// <summary>What sources said about the resident who is signed in, in the course of time.</summary>
[Authorize(Policy = Policies.ReadOwnRights)]
public sealed class MyHistoryModel(IHistoryReading reading) : ReadingPage
{
    public FactHistory? History { get; private set; }

    public async Task<IActionResult> OnGetAsync(
        [FromRoute(Name = "groep")] string group, AskedMoments moments, CancellationToken cancellation) =>
        Show(await reading.OwnHistory(Reader, group, moments, cancellation), found => History = found);
}
