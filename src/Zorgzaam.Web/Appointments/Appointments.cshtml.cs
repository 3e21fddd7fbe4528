using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Foundation;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Appointments;

/// <summary>Who has which role, for an appointer, who appoints and withdraws.</summary>
[Authorize(Policy = Policies.Appoint)]
public sealed class AppointmentsModel(IAppointments appointments, Words words) : ReadingPage
{
    /// <summary>Where this page stands.</summary>
    internal const string Address = "/benoemingen";

    internal const string WithdrawHandler = "withdraw";
    private const int LinesPerPage = 25;

    [BindProperty(SupportsGet = true, Name = "bladzijde")]
    public int Number { get; set; } = 1;

    /// <summary>The appointment that is being withdrawn.</summary>
    [BindProperty(SupportsGet = true, Name = "intrekken")]
    public long? Chosen { get; set; }

    public AppointmentPage? Found { get; private set; }

    /// <summary>What is wrong with an appointment, or a withdrawal, that was filled in.</summary>
    public string? Error { get; private set; }

    /// <inheritdoc cref="Error"/>
    public string? WithdrawError { get; private set; }

    /// <summary>The appointment as it was filled in.</summary>
    public WantedAppointment? Filled { get; private set; }

    public bool AreUsed => appointments.AreUsed;

    public int LongestText => appointments.LongestText;

    public DateOnly Today => appointments.Today;

    public DateOnly LastDay => appointments.LastFrom(Today);

    public IReadOnlyList<Choice> RoleChoices => [.. Roles.OfStaff.Select(role => new Choice(role, words[RoleNames.Of(role)]))];

    /// <summary>Leads to this page, with an appointment to withdraw when one is given.</summary>
    internal object Route(long? appointment) =>
        new { intrekken = appointment, bladzijde = Number > 1 ? Number : (int?)null, handler = (string?)null };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return BadRequest();
        return Show(
            await appointments.List(Reader, new PageRequest(Number, LinesPerPage), cancellation), found => Found = found);
    }

    /// <summary>Takes an appointment, and leads to the page itself: a refresh sends nothing again.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "account")] string? account, [FromForm(Name = "rol")] string? role, [FromForm(Name = "van")] string? first,
        [FromForm(Name = "tot")] string? last, [FromForm(Name = "reden")] string? reason, CancellationToken cancellation)
    {
        // What was not offered is no role; nobody is appointed to be a resident.
        if (!Roles.OfStaff.Contains(role, StringComparer.Ordinal)) return BadRequest();
        if (!IsoDate.TryRead(first, out var firstDay) || !IsoDate.TryRead(last, out var lastDay))
            (Error, firstDay, lastDay) = (words["Kies een eerste en een laatste dag."], Today, LastDay);
        Filled = new WantedAppointment(account, role!, firstDay, lastDay, reason);
        if (Error is not null) return await OnGetAsync(cancellation);
        return await AfterAsync(
            await appointments.Appoint(Reader, Filled, cancellation), refusal => Error = refusal, cancellation);
    }

    /// <summary>Takes a withdrawal, and leads to the page itself.</summary>
    public async Task<IActionResult> OnPostWithdrawAsync(
        [FromForm(Name = "nummer")] long appointment, [FromForm(Name = "waarom")] string? why, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return BadRequest();
        Chosen = appointment;
        return await AfterAsync(
            await appointments.Withdraw(Reader, appointment, why, cancellation), refusal => WithdrawError = refusal, cancellation);
    }

    private async Task<IActionResult> AfterAsync(
        ReadResult<Changed> result, Action<string> refuse, CancellationToken cancellation)
    {
        switch (result)
        {
            case Found<Changed>:
                return RedirectToPage(Route(null));
            case Refused<Changed> refused:
                refuse(refused.Reason);
                return await OnGetAsync(cancellation);
            default:
                return NotFound();
        }
    }
}
