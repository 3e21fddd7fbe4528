using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Caseworker;

/// <summary>A page about residents: it shows nobody until the reader has said for which purpose.</summary>
public abstract class GroundedPage(IRightsReading rights) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "doel")]
    public string? PurposeId { get; set; }

    [BindProperty(SupportsGet = true, Name = "zaak")]
    public string? Case { get; set; }

    /// <summary>The purposes to choose from.</summary>
    public IReadOnlyList<Choice> Purposes { get; private set; } = [];

    /// <summary>The chosen purpose; null while none is chosen.</summary>
    public Choice? Purpose { get; private set; }

    /// <summary>Why the read was refused, when it was.</summary>
    public string? Refusal { get; protected set; }

    protected Reader Reader => Reader.From(User);

    /// <summary>The ground as stated; null as long as there is none, and then nothing may be read.</summary>
    protected async Task<ReadGround?> FindGround(CancellationToken cancellation)
    {
        Purposes = await rights.PurposesOf(Reader, cancellation);
        Purpose = Purposes.FirstOrDefault(purpose => purpose.Id == PurposeId);
        var given = string.IsNullOrWhiteSpace(Case) ? null : Case.Trim();
        return Purpose is null ? null : new ReadGround(Purpose.Id, given);
    }
}
