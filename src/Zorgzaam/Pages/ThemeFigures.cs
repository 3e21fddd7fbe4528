using System.Globalization;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Runs;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Pages;

/// <summary>Figures for the themes that are really measured; a theme without a measurement gets none.</summary>
internal sealed class ThemeFigures(StoreGateway gateway)
{
    private const string Act = "log.count";

    private static readonly NumberFormatInfo Dutch = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
    };

    internal async Task<IReadOnlyList<ThemeFigure>> MeasureAsync(
        Processing processing, RightsFigures counts, SweepPlan plan, CancellationToken cancellation)
    {
        var logged = await gateway.ReadAsync(
            processing, Act, LoggedActs.CountAsync, cancellation);
        var smallest = processing.Purpose.MinimumGroup ?? 1;
        return
        [
            .. Measured(counts, smallest),
            Whole(Theme.TechnologicalInnovation, Versions(plan), "wetten en regelingen rekent de computer zelf uit"),
            Whole(Theme.PrivacyAndSecurity, logged, "keer gegevens geraadpleegd of vastgelegd, elk met een doel in het logboek"),
        ];
    }

    /// <summary>What follows from the counts of a run.</summary>
    internal static IEnumerable<ThemeFigure> Measured(RightsFigures counts, int smallest)
    {
        var entitled = counts.Rights.Sum(c => c.Receiving + c.Missed);
        var machine = counts.Rights.Sum(c => c.Entitled + c.NotEntitled);
        var asking = counts.Rights.Sum(c => c.NeedsFacts);
        var all = machine + asking + counts.Rights.Sum(c => c.NeedsHuman + c.Failed);
        ThemeFigure?[] shares =
        [
            Share(Theme.CustomerFocus, entitled - counts.Rights.Sum(c => c.Missed), entitled, smallest,
                "van de rechten wordt gebruikt"),
            Share(Theme.DataDriven, all - asking, all, smallest, "van de uitkomsten had alle gegevens die nodig waren"),
            Share(Theme.ProcessOptimisation, machine, all, smallest, "van de uitkomsten volgt zonder handwerk uit de wet"),
        ];
        return shares.OfType<ThemeFigure>();
    }

    // A share over few people could tell about one of them.
    private static ThemeFigure? Share(Theme theme, int part, int whole, int smallest, string meaning) =>
        whole < Math.Max(1, smallest)
            ? null
            : new ThemeFigure(theme, (100m * part / whole).ToString("0.#", Dutch) + " %", meaning);

    private static ThemeFigure Whole(Theme theme, long number, string meaning) =>
        new(theme, number.ToString("#,##0", Dutch), meaning);

    private static int Versions(SweepPlan plan) =>
        plan.Rights.SelectMany(r => r.Plan.Laws).DistinctBy(l => l.ContentHash, StringComparer.Ordinal).Count();
}
