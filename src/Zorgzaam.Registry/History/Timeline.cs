namespace Zorgzaam.Registry.History;

/// <summary>A row with the instant from which it is known.</summary>
internal sealed record Statement(DeliveredRow Row, long RecordedMicros, string DeliveryId)
{
    /// <summary>The attributes as JSON, once opened; null before that, and for who was erased.</summary>
    public string? Attributes { get; init; }
}

/// <summary>Chooses what held on a day among the statements about one group of one object.</summary>
internal static class Timeline
{
    /// <summary>
    /// The newest statement that covers the day, among those that no newer statement with the same first day
    /// replaced; null if nothing covers it.
    /// </summary>
    /// <param name="statements">All that were known at the moment in question, in any order.</param>
    /// <param name="valid">The day.</param>
    public static Statement? On(IEnumerable<Statement> statements, DateOnly valid) => statements
        .GroupBy(statement => statement.Row.ValidFrom)
        .Select(same => same.MaxBy(Order)!)
        .Where(statement => Covers(statement.Row, valid))
        .MaxBy(Order);

    /// <summary>Statements in the order in which they became known; within a delivery a later line wins.</summary>
    public static (long Recorded, long Id) Order(Statement statement) => (statement.RecordedMicros, statement.Row.Id);

    private static bool Covers(DeliveredRow row, DateOnly day) =>
        row.ValidFrom <= day && (row.ValidUntil is not { } until || day < until);
}
