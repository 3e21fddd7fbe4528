using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Web.Rights;

/// <summary>A page that reads personal data: it shows them, says why it may not, or is not there.</summary>
public abstract class ReadingPage : PageModel
{
    /// <summary>Why the read was refused, when it was.</summary>
    public string? Refusal { get; protected set; }

    /// <summary>Whether a surer sign-in opens what was refused.</summary>
    public bool NeedsCertainty { get; private set; }

    /// <summary>How the reader came to the resident, when something is shown and that is to be said.</summary>
    public string? Relation { get; private set; }

    protected Reader Reader => Reader.From(User);

    /// <summary>The page for what a read gave.</summary>
    /// <param name="result">What the read gave.</param>
    /// <param name="show">Takes the data, when there are any.</param>
    protected IActionResult Show<T>(ReadResult<T> result, Action<T> show)
    {
        switch (result)
        {
            case Found<T> found:
                Relation = found.Relation;
                show(found.Value);
                return Page();
            case Refused<T> refused:
                (Refusal, NeedsCertainty) = (refused.Reason, refused.NeedsCertainty);
                return Page();
            default:
                return NotFound();
        }
    }
}
