namespace Zorgzaam.Registry.History;

/// <summary>
/// What a source said about a relation between two objects. INVARIANT: rows are only added; when a row became known
/// follows from its delivery, as for groups of attributes. Which objects it is between is encrypted: either end is found
/// by a keyed hash, and says the other end under its own key. So neither a copy of the database nor what is left of
/// somebody who was erased tells who belongs to whom.
/// </summary>
/// <param name="Id">Number of the row.</param>
/// <param name="RelationType">The type of relation.</param>
/// <param name="FromHash">Finds it from the object that it goes from.</param>
/// <param name="ToHash">Finds it from the object that it goes to.</param>
/// <param name="SealedTo">The number of the object that it goes to, under the key of the other.</param>
/// <param name="SealedFrom">The number of the object that it goes from, under the key of the other.</param>
/// <param name="ValidFrom">The first day for which it holds.</param>
/// <param name="ValidUntil">
/// The first day for which it no longer holds; equal to the first day when a source takes back that it ever held.
/// </param>
/// <param name="Source">Who said it.</param>
/// <param name="Ground">The article on which it was delivered.</param>
/// <param name="DeliveryNumber">The delivery.</param>
internal sealed record RelationRow(
    long Id,
    string RelationType,
    string FromHash,
    string ToHash,
    byte[] SealedTo,
    byte[] SealedFrom,
    DateOnly ValidFrom,
    DateOnly? ValidUntil,
    string Source,
    string Ground,
    long DeliveryNumber)
{
    /// <summary>To what the sealed number belongs.</summary>
    internal static string Place(long id, bool isTo) => $"delivered_relations/{id}/{(isTo ? "to" : "from")}";

    /// <summary>What the keyed hash of an end is made of; another for each type of relation, so that types cannot be joined.</summary>
    internal static string HashType(string relation, bool isTo) => $"relation/{relation}/{(isTo ? "to" : "from")}";
}

/// <summary>A row about a relation with the instant from which it is known.</summary>
internal sealed record RelationStatement(RelationRow Row, long RecordedMicros, string DeliveryId) : IStatement
{
    /// <summary>The agreement under which it was delivered.</summary>
    public string? AgreementId { get; init; }

    long IStatement.Id => Row.Id;

    DateOnly IStatement.ValidFrom => Row.ValidFrom;

    DateOnly? IStatement.ValidUntil => Row.ValidUntil;
}

/// <summary>Chooses which relations held on a day among the statements about them.</summary>
internal static class RelationTimeline
{
    /// <summary>
    /// The relations that hold on the day, one statement each: among those that no newer statement about the same two
    /// objects and the same first day replaced, the newest that covers the day. Of a single relation the same, whichever
    /// object it leads to.
    /// </summary>
    /// <param name="statements">
    /// All about one type of relation from the objects in question that were known at the moment in question.
    /// </param>
    /// <param name="valid">The day.</param>
    /// <param name="isSingle">Whether an object has at most one at a time.</param>
    public static IEnumerable<RelationStatement> On(
        IEnumerable<RelationStatement> statements, DateOnly valid, bool isSingle) => statements
        .GroupBy(each => (each.Row.FromHash, isSingle ? null : each.Row.ToHash))
        .Select(pair => Timeline.On(pair, valid))
        .OfType<RelationStatement>();
}
