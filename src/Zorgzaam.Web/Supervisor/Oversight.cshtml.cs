using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Foundation;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Appointments;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Supervisor;

/// <summary>What was done with personal data, and what of it is unusual; acts, never persons.</summary>
[Authorize(Policy = Policies.Oversee)]
public sealed class OversightModel(
    IOversightReading oversight, IGroundReviewing reviewing, IBreachReading breaches, IAppointments appointments, Words words)
    : ReadingPage
{
    /// <summary>Where this page stands.</summary>
    internal const string Address = "/toezicht";

    private const int ActsPerPage = 20;

    [BindProperty(SupportsGet = true)]
    public OversightQuery Query { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "bladzijde")]
    public int Number { get; set; } = 1;

    public OversightPage? Found { get; private set; }

    /// <summary>How many grounds wait for a judgement, emergencies apart; null when the reader may not know.</summary>
    public WaitingGrounds? Grounds { get; private set; }

    /// <summary>Breaches of which the authority still has to be told, whose time ends first in front.</summary>
    public IReadOnlyList<ShownBreach> RunningBreaches { get; private set; } = [];

    /// <summary>Links for a first appointer that were made in the period although there was one.</summary>
    public IReadOnlyList<RepeatedSetupLine> Setups { get; private set; } = [];

    public IReadOnlyList<Choice> RoleChoices => [.. Roles.All.Select(role => new Choice(role, words[RoleNames.Of(role)]))];

    public IReadOnlyList<Choice> SignalChoices =>
    [
        .. Enum.GetValues<UnusualUse>().Where(use => use != UnusualUse.ManyInLittleTime)
            .Select(use => new Choice(use.ToString(), words[UnusualUseNames.Of(use)])),
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        // What cannot be chosen is refused: left out, it would show more than was asked for.
        if (!Query.IsKnown || !ModelState.IsValid) return BadRequest();
        var page = new PageRequest(Number, ActsPerPage);
        Grounds = await reviewing.Count(Reader, cancellation);
        if (await breaches.Breaches(Reader, cancellation) is Found<BreachList> { Value: var registered })
            RunningBreaches = [.. registered.Breaches.Where(breach => breach.IsRunning).OrderBy(breach => breach.Due)];
        var result = await oversight.Search(Reader, Query.ToSearch(), page, cancellation);
        if (result is Found<OversightPage> { Value: var shown })
            Setups = await appointments.Repeated(Reader, shown.From, shown.Until, cancellation);
        return result is NotThere<OversightPage> ? BadRequest() : Show(result, found => Found = found);
    }

    /// <summary>Leads to the acts behind a signal, in the same period.</summary>
    internal object Route(UnusualUse use) => new
    {
        van = Found is null ? null : IsoDate.Write(Found.From),
        tot = Found is null ? null : IsoDate.Write(Found.Until),
        signaal = use.ToString(),
    };

    /// <summary>Leads to what a member of staff did on a day.</summary>
    internal static object Route(BusyStaff busy) => new
    {
        van = IsoDate.Write(DateOnly.FromDateTime(busy.Started)),
        tot = IsoDate.Write(DateOnly.FromDateTime(busy.Started)),
        medewerker = busy.StaffId,
    };
}
