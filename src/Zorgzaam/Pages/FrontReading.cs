using Zorgzaam.Pages.Disclosure;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Runs;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Pages;

/// <summary>
/// The front page, made once per run. Anyone may open it as often as they like, so whether there is a newer run, and
/// how much the log holds by now, is asked only now and then.
/// </summary>
internal sealed class FrontReading(
    ReadDesk desk, LatestRun latest, SweepPlans plans, DemoStory story, ThemeFigures themes,
    LatestPublication publication, TimeProvider time)
    : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);

    private readonly Recent<Made> _recent = new(time, Fresh);

    public void Dispose() => _recent.Dispose();

    internal async Task<FrontFigures?> GetAsync(CancellationToken cancellation) =>
        (await _recent.GetAsync(old => MakeAsync(old, cancellation), cancellation))?.Figures;

    private async Task<Made?> MakeAsync(Made? old, CancellationToken cancellation)
    {
        var processing = desk.OpenPublic();
        var table = await latest.GetAsync(processing, cancellation);
        if (table is null) return null;
        var figures = old?.Run == table.Run.Number ? old.Figures : await MakeAsync(table, cancellation);
        var logged = await themes.OfLogAsync(processing, cancellation);
        return new Made(
            table.Run.Number,
            figures with { Themes = [.. figures.Themes.Where(t => t.Theme != logged.Theme), logged] });
    }

    private async Task<FrontFigures> MakeAsync(RightsTable table, CancellationToken cancellation)
    {
        var published = publication.Of(table);
        var figures = published.Show(new RightsFilter(null, null, null, null));
        return new FrontFigures(
            table.AsOf.Valid,
            figures.Persons,
            figures.PersonsMissing,
            figures.MissedPerYear,
            OverviewWriter.Laws(figures, plans.Profile),
            await story.TellAsync(table.Run, cancellation),
            ThemeFigures.OfRun(figures, published.Outcomes(), plans.For(table.AsOf.Valid)));
    }

    private sealed record Made(long Run, FrontFigures Figures);
}
