using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zorgzaam.Foundation;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Register;

/// <summary>The register of processing activities, for everybody.</summary>
[AllowAnonymous]
public sealed class ProcessingModel(IRegisterReading register, Words words) : PageModel
{
    public RegisterOfProcessing Register { get; private set; } = new([], [], []);

    public async Task OnGetAsync(CancellationToken cancellation) => Register = await register.Register(cancellation);

    /// <summary>A term in words: "3 jaar", "1 jaar en 6 maanden".</summary>
    public string Term(RetentionTerm term)
    {
        List<string> parts = [];
        if (term.Years > 0) parts.Add(words["{0} jaar", term.Years]);
        if (term.Months > 0) parts.Add(term.Months == 1 ? words["1 maand"] : words["{0} maanden", term.Months]);
        if (term.Days > 0) parts.Add(term.Days == 1 ? words["1 dag"] : words["{0} dagen", term.Days]);
        return string.Join(words[" en "], parts);
    }
}
