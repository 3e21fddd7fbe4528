using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Facts;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Caseworker;

/// <summary>What sources said about one resident in the course of time, for a caseworker with a ground.</summary>
[Authorize(Policy = Policies.ReadResidents)]
public sealed class HistoryModel(
    IRightsReading rights, IHistoryReading reading, IStaffAccess access, StatedGround stated, Words words)
    : GroundedPage(rights, access, stated, words)
{
    [BindProperty(SupportsGet = true)]
    public string Id { get; set; } = "";

    public FactHistory? History { get; private set; }

    protected override ReadKind Kind => ReadKind.Resident;

    protected override string? ResidentId => Id;

    // Facts of a resident are read on the ground that was stated for this resident.
    protected override string GroundPath => Url.Page("/Caseworker/Resident", new { id = Id })!;

    public async Task<IActionResult> OnGetAsync(
        [FromRoute(Name = "groep")] string group, AskedMoments moments, CancellationToken cancellation) =>
        await FindGround(cancellation) is { } ground
            ? Show(await reading.History(Reader, ground, Id, group, moments, cancellation), found => History = found)
            : Page();
}
