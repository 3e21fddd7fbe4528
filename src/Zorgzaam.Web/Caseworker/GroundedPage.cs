using Microsoft.AspNetCore.Mvc;
using Zorgzaam.Foundation;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Caseworker;

/// <summary>A page about residents: it shows nobody until the reader has said for which purpose and why.</summary>
public abstract class GroundedPage(IRightsReading rights, StatedGround stated, Words words) : ReadingPage
{
    /// <summary>The purposes to choose from.</summary>
    public IReadOnlyList<Choice> Purposes { get; private set; } = [];

    /// <summary>The chosen purpose; null while none is chosen.</summary>
    public Choice? Purpose { get; private set; }

    /// <summary>Why, as the reader typed it.</summary>
    public string? Case { get; private set; }

    /// <summary>What this page shows.</summary>
    protected abstract ReadKind Kind { get; }

    /// <summary>The page for which the ground is stated; a page below it may show more of the same.</summary>
    protected virtual string GroundPath => Path;

    // The address of this page as we write it, without a query: it belongs to one resident or one list.
    private string Path => Url.Page(null) ?? throw new InvalidOperationException("This page has no address.");

    /// <summary>Takes the ground that was stated, and leads to the page itself: a refresh sends nothing again.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "doel")] string? purpose, [FromForm(Name = "zaak")] string? @case, CancellationToken cancellation)
    {
        Purposes = await rights.PurposesOf(Reader, Kind, cancellation);
        Case = string.IsNullOrWhiteSpace(@case) ? null : @case.Trim();
        if (Case is not null && !ProcessingGate.IsReference(Case))
        {
            Refusal = words["De zaak of aanleiding is te lang of bevat vreemde tekens. Houd het bij één korte regel."];
            return Page();
        }

        if (Purposes.FirstOrDefault(p => p.Id == purpose) is not { } chosen)
        {
            Refusal = words["Dit doel geeft geen inzage in de rechten van inwoners. Kies een ander doel."];
            return Page();
        }

        stated.Keep(HttpContext, Reader, GroundPath, new ReadGround(chosen.Id, Case));
        return LocalRedirect(Path + Request.QueryString.ToUriComponent());
    }

    /// <summary>The ground as stated; null as long as there is none, and then nothing may be read.</summary>
    protected async Task<ReadGround?> FindGround(CancellationToken cancellation)
    {
        Purposes = await rights.PurposesOf(Reader, Kind, cancellation);
        var ground = stated.Find(HttpContext, Reader, GroundPath);
        Purpose = Purposes.FirstOrDefault(purpose => purpose.Id == ground?.PurposeId);
        Case = ground?.Case;
        return Purpose is null ? null : ground;
    }
}
