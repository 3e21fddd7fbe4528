using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zorgzaam.Web.Organisation;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Front;

[AllowAnonymous]
public sealed class IndexModel(IRightsReading rights, Words words, OrganisationFace organisation) : PageModel
{
    public FrontFigures? Figures { get; private set; }

    /// <summary>Anyone may open this page, so small counts are never shown.</summary>
    public ShownCounts Shown { get; } = new(words, organisation, mayReadResidents: false);

    public async Task OnGetAsync(CancellationToken cancellation) => Figures = await rights.Front(cancellation);

    public ThemeFigure? FigureOf(Theme theme) => Figures?.Themes.FirstOrDefault(figure => figure.Theme == theme);
}
