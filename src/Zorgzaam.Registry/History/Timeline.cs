using System.Text;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Registry.History;

/// <summary>What a source said for some days, and from when that is known.</summary>
internal interface IStatement
{
    /// <summary>Number of its row.</summary>
    long Id { get; }

    /// <summary>The instant from which it is known.</summary>
    long RecordedMicros { get; }

    /// <summary>The first day for which it holds.</summary>
    DateOnly ValidFrom { get; }

    /// <summary>The first day for which it no longer holds, or null while it goes on.</summary>
    DateOnly? ValidUntil { get; }
}

/// <summary>A row about a group of attributes with the instant from which it is known.</summary>
internal sealed record Statement(DeliveredRow Row, long RecordedMicros, string DeliveryId) : IStatement
{
    /// <summary>The attributes as JSON, once opened; null before that, and for who was erased.</summary>
    public string? Attributes { get; init; }

    /// <summary>The agreement under which it was delivered.</summary>
    public string? AgreementId { get; init; }

    /// <summary>The same with its attributes opened, if there is still a key.</summary>
    public Statement OpenedBy(KeyRing keys) =>
        keys.TryOpen(Row.ObjectId, Row.Sealed, DeliveredRow.Place(Row.Id), out var json)
            ? this with { Attributes = Encoding.UTF8.GetString(json) }
            : this;

    long IStatement.Id => Row.Id;

    DateOnly IStatement.ValidFrom => Row.ValidFrom;

    DateOnly? IStatement.ValidUntil => Row.ValidUntil;
}

/// <summary>Chooses what held on a day among the statements about one thing: a group of an object, or a relation.</summary>
internal static class Timeline
{
    /// <summary>
    /// The newest statement that covers the day, among those that no newer statement with the same first day
    /// replaced; null if nothing covers it.
    /// </summary>
    /// <param name="statements">All that were known at the moment in question, in any order.</param>
    /// <param name="valid">The day.</param>
    public static T? On<T>(IEnumerable<T> statements, DateOnly valid)
        where T : class, IStatement => statements
        .GroupBy(statement => statement.ValidFrom)
        .Select(same => same.MaxBy(Order)!)
        .Where(statement => Covers(statement, valid))
        .MaxBy(Order);

    /// <summary>Statements in the order in which they became known; within a delivery a later line wins.</summary>
    public static (long Recorded, long Id) Order<T>(T statement)
        where T : class, IStatement => (statement.RecordedMicros, statement.Id);

    private static bool Covers<T>(T statement, DateOnly day)
        where T : class, IStatement =>
        statement.ValidFrom <= day && (statement.ValidUntil is not { } until || day < until);
}
