using System.Text.Json;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Doubts;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Store;

namespace Zorgzaam.Registry.History;

/// <summary>What a source said about a group of attributes, one time.</summary>
/// <param name="Values">By attribute name, as far as the purpose lists it; null once it was lawfully destroyed.</param>
/// <param name="Provenance">Who said it, for which time, since when it is known, and how sure it is.</param>
/// <param name="ReplacedAt">When the source said something else about the same first day; null if it did not.</param>
public sealed record HistoricGroup(
    IReadOnlyDictionary<string, JsonElement>? Values, Provenance Provenance, DateTimeOffset? ReplacedAt);

/// <summary>Everything that sources said about one group of attributes of one person.</summary>
public sealed class GroupHistory
{
    private readonly IReadOnlyList<Statement> statements;
    private readonly IReadOnlyList<KnownDoubt> doubts;
    private readonly IReadOnlySet<string> attributes;

    internal GroupHistory(
        IEnumerable<Statement> statements, IEnumerable<KnownDoubt> doubts, IReadOnlySet<string> attributes)
    {
        this.statements = [.. statements.OrderByDescending(Timeline.Order)];
        this.doubts = [.. doubts];
        this.attributes = attributes;
        Said = [.. this.statements.Select(each => Historic(each, long.MaxValue))];
    }

    /// <summary>All of it with the certainty that it has now, what became known last first.</summary>
    public IReadOnlyList<HistoricGroup> Said { get; }

    /// <summary>What held on a day, as known at an instant and as sure as it was then; null if nothing did.</summary>
    public HistoricGroup? On(AsOf moment) => On(moment.Valid, Instants.ToMicros(moment.Known));

    /// <summary>What was known about the first day of a statement until it came; null if nothing was.</summary>
    /// <param name="index">Its place in <see cref="Said"/>.</param>
    public HistoricGroup? Before(int index)
    {
        var (from, order) = (statements[index].Row.ValidFrom, Timeline.Order(statements[index]));
        return Timeline.On(statements.Where(each => Timeline.Order(each).CompareTo(order) < 0), from) is { } held
            ? Historic(held, order.Recorded)
            : null;
    }

    private HistoricGroup? On(DateOnly valid, long known) =>
        Timeline.On(statements.Where(each => each.RecordedMicros <= known), valid) is { } held ? Historic(held, known) : null;

    private HistoricGroup Historic(Statement statement, long known)
    {
        var row = statement.Row;
        var replaced = statements
            .Where(each => each.Row.ValidFrom == row.ValidFrom && each.RecordedMicros <= known)
            .Where(each => Timeline.Order(each).CompareTo(Timeline.Order(statement)) > 0)
            .MinBy(Timeline.Order);
        var isDisputed = doubts.Select(each => each.AsKnown(known)).Any(each => each?.Disputes(statement) == true);
        return new HistoricGroup(
            statement.Attributes is { } json ? Values(json) : null,
            new Provenance(
                row.GroupName,
                row.Source,
                row.Ground,
                row.ValidFrom,
                row.ValidUntil,
                Instants.FromMicros(statement.RecordedMicros),
                statement.DeliveryId,
                isDisputed ? FactQuality.Disputed : row.Quality)
            {
                AgreementId = statement.AgreementId,
            },
            replaced is null ? null : Instants.FromMicros(replaced.RecordedMicros));
    }

    private Dictionary<string, JsonElement> Values(string json) => JsonElement.Parse(json).EnumerateObject()
        .Where(each => attributes.Contains(each.Name))
        .ToDictionary(each => each.Name, each => each.Value, StringComparer.Ordinal);
}
