using Zorgzaam.Foundation;
using Zorgzaam.Store.Parts;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Sweep.Runs;

/// <summary>A finished run: where its results are, and nothing of what is in them.</summary>
/// <param name="Number">Number of the run.</param>
/// <param name="AsOf">The legal date, and the instant up to which facts took part.</param>
/// <param name="Rights">Rights in the order of the profile.</param>
/// <param name="Parts">Results, in order of person.</param>
/// <param name="Totals">Counts.</param>
public sealed record FinishedRun(
    long Number, AsOf AsOf, IReadOnlyList<RightDeclaration> Rights, IReadOnlyList<PartHash> Parts, PartHash Totals);
