using Zorgzaam.Foundation;
using Zorgzaam.Pages.Disclosure;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Pages;

/// <summary>
/// Figures for the themes that are really measured; a theme without a measurement gets none. The meanings are keys of
/// the pages' words.
/// </summary>
public sealed class ThemeFigures(StoreGateway gateway)
{
    private const string Act = "log.count";

    /// <summary>What a run tells.</summary>
    internal static IReadOnlyList<ThemeFigure> OfRun(ShownFigures figures, ShownOutcomes outcomes, SweepPlan plan) =>
    [
        .. Measured(figures, outcomes),
        new(Theme.TechnologicalInnovation, Laws(plan), false, "wetten en regelingen rekent de computer zelf uit"),
    ];

    /// <summary>What the log tells at this moment; it grows after the run.</summary>
    internal async Task<ThemeFigure> OfLogAsync(Processing processing, CancellationToken cancellation)
    {
        var (acts, persons) = await gateway.ReadAsync(processing, Act, LoggedActs.CountAsync, cancellation);
        return new ThemeFigure(
            Theme.PrivacyAndSecurity, acts, false, "keer gegevens gelezen of vastgelegd, over {0} personen, elk met een doel")
        {
            Beside = persons,
        };
    }

    /// <summary>
    /// What follows from the figures of a run. INVARIANT: only from figures that may be shown as they are, so that a share
    /// tells nothing about a count that is hidden.
    /// </summary>
    public static IEnumerable<ThemeFigure> Measured(ShownFigures figures, ShownOutcomes outcomes)
    {
        ThemeFigure?[] shares =
        [
            Share(Theme.CustomerFocus, figures.Persons - figures.PersonsMissing, figures.Persons,
                "van de inwoners mist geen enkel recht"),
            Share(Theme.DataDriven, outcomes.All - outcomes.Unknown, outcomes.All,
                "van de uitkomsten had alle gegevens die nodig waren"),
            Share(Theme.ProcessOptimisation, outcomes.All - outcomes.Unknown - outcomes.NeedsHuman, outcomes.All,
                "van de uitkomsten volgt zonder handwerk uit de wet"),
        ];
        return shares.OfType<ThemeFigure>();
    }

    private static ThemeFigure? Share(Theme theme, long? part, long? whole, string meaning) =>
        part is { } some && whole is > 0 and { } all
            ? new ThemeFigure(theme, (long)Math.Floor(100m * some / all), true, meaning)
            : null;

    private static int Laws(SweepPlan plan) =>
        plan.Rights.SelectMany(r => r.Plan.Laws).DistinctBy(l => l.Id, StringComparer.Ordinal).Count();
}
