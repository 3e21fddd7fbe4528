using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Foundation;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Caseworker;

/// <summary>
/// A page about residents: it shows nobody until the reader has said for which purpose, and there is a case, a contact or a reason.
/// </summary>
public abstract class GroundedPage(IRightsReading rights, IStaffAccess access, StatedGround stated, Words words) : ReadingPage
{
    /// <summary>The handlers of the forms below the first.</summary>
    internal const string ContactHandler = "contact";

    /// <inheritdoc cref="ContactHandler"/>
    internal const string EmergencyHandler = "emergency";

    /// <summary>The purposes to choose from.</summary>
    public IReadOnlyList<Choice> Purposes { get; private set; } = [];

    /// <summary>The chosen purpose; null while none is chosen.</summary>
    public Choice? Purpose { get; private set; }

    /// <summary>The purpose for emergencies; null where there is none.</summary>
    public Choice? Emergency { get; private set; }

    /// <summary>Why, as the reader typed it.</summary>
    public string? Case { get; private set; }

    /// <summary>Whether the reader looks because of an emergency.</summary>
    public bool IsEmergency => Purpose is not null && Purpose == Emergency;

    /// <summary>What is wrong with a contact, or an emergency, that was filled in.</summary>
    public string? ContactError { get; private set; }

    /// <inheritdoc cref="ContactError"/>
    public string? EmergencyError { get; private set; }

    /// <summary>Whether the page is about one resident: then a contact or an emergency can open it.</summary>
    public bool IsAboutOne => Kind == ReadKind.Resident;

    /// <summary>The days that a contact may have been on.</summary>
    public (DateOnly First, DateOnly Last) ContactDays => (access.EarliestContact, access.Today);

    /// <summary>What this page shows.</summary>
    protected abstract ReadKind Kind { get; }

    /// <summary>The page for which the ground is stated; a page below it may show more of the same.</summary>
    protected virtual string GroundPath => Path;

    /// <summary>The number of the resident, as it stands in the address; null for a list.</summary>
    protected virtual string? ResidentId => null;

    // The address of this page as we write it, without a query: it belongs to one resident or one list.
    private string Path => Url.Page(null, values: new { handler = (string?)null })
        ?? throw new InvalidOperationException("This page has no address.");

    /// <summary>Takes the ground that was stated, and leads to the page itself: a refresh sends nothing again.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "doel")] string? purpose, [FromForm(Name = "zaak")] string? @case, CancellationToken cancellation)
    {
        await FindPurposesAsync(cancellation);
        Case = Given(@case);
        if (Case is not null && !ProcessingGate.IsReference(Case))
        {
            Refusal = NoReference;
            return Page();
        }

        if (Purposes.FirstOrDefault(p => p.Id == purpose) is not { } chosen)
        {
            Refusal = words["Dit doel geeft geen inzage in de rechten van inwoners. Kies een ander doel."];
            return Page();
        }

        return Open(new ReadGround(chosen.Id, Case));
    }

    /// <summary>Takes a contact, and leads to the page itself, which it may open.</summary>
    public async Task<IActionResult> OnPostContactAsync(
        [FromForm(Name = "doel")] string? purpose, [FromForm(Name = "kanaal")] string? channel, [FromForm(Name = "stap")] string? step,
        [FromForm(Name = "dag")] string? day, CancellationToken cancellation)
    {
        await FindPurposesAsync(cancellation);
        if (ResidentId is not { } resident || Purposes.FirstOrDefault(p => p.Id == purpose) is not { } chosen) return NotFound();
        // What was not offered is no contact.
        var way = Enum.GetValues<ContactWay>().Cast<ContactWay?>().FirstOrDefault(known => known.ToString() == channel);
        if (way is null || step is not (ContactNames.ByResident or ContactNames.ByUs)) return BadRequest();
        if (!IsoDate.TryRead(day, out var when))
        {
            ContactError = words["Kies een dag."];
            return Page();
        }

        switch (await access.Register(Reader, resident, new StaffContact(way.Value, step == ContactNames.ByResident, when), cancellation))
        {
            case Found<RegisteredContact>:
                return Open(new ReadGround(chosen.Id, null));
            case Refused<RegisteredContact> refused:
                ContactError = refused.Reason;
                return Page();
            default:
                return NotFound();
        }
    }

    /// <summary>Takes an emergency, and leads to the page itself.</summary>
    public async Task<IActionResult> OnPostEmergencyAsync([FromForm(Name = "nood")] string? why, CancellationToken cancellation)
    {
        await FindPurposesAsync(cancellation);
        if (Emergency is not { } purpose) return NotFound();
        var said = Given(why);
        EmergencyError = said is null ? words["Schrijf welk noodgeval het is. Zonder reden kan het niet."]
            : ProcessingGate.IsReference(said) ? null : NoReference;
        return EmergencyError is null ? Open(new ReadGround(purpose.Id, said)) : Page();
    }

    /// <summary>The ground as stated; null as long as there is none, and then nothing may be read.</summary>
    protected async Task<ReadGround?> FindGround(CancellationToken cancellation)
    {
        await FindPurposesAsync(cancellation);
        var ground = stated.Find(HttpContext, Reader, GroundPath);
        Purpose = Purposes.Append(Emergency).FirstOrDefault(purpose => purpose?.Id == ground?.PurposeId);
        Case = ground?.Case;
        return Purpose is null ? null : ground;
    }

    private string NoReference => words["Houd de zaak of reden bij één korte regel. Gebruik alleen letters, cijfers en leestekens."];

    private LocalRedirectResult Open(ReadGround ground)
    {
        stated.Keep(HttpContext, Reader, GroundPath, ground);
        // Without the name of the form that was sent: opened again, the page is read and not sent.
        var query = QueryString.Create(Request.Query.Where(pair => pair.Key != "handler"));
        return LocalRedirect(Path + query.ToUriComponent());
    }

    private async Task FindPurposesAsync(CancellationToken cancellation)
    {
        Purposes = await rights.PurposesOf(Reader, Kind, cancellation);
        // An emergency is about somebody, never about a list.
        Emergency = IsAboutOne ? access.EmergencyOf(Reader) : null;
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
