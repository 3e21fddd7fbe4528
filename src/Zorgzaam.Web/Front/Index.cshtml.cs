using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Front;

[AllowAnonymous]
public sealed class IndexModel(IRightsReading rights, Words words) : PageModel
{
    public FrontFigures? Figures { get; private set; }

    public ShownCounts Shown { get; } = new(words);

    public async Task OnGetAsync(CancellationToken cancellation) => Figures = await rights.Front(cancellation);

    public ThemeFigure? FigureOf(Theme theme) => Figures?.Themes.FirstOrDefault(figure => figure.Theme == theme);
}
