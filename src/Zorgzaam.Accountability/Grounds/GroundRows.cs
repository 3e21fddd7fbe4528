namespace Zorgzaam.Accountability.Grounds;

/// <summary>
/// That a member of staff was in contact with a person. INVARIANT: rows are only added. Over which channel it was stands in the
/// journal, under the log key of the person.
/// </summary>
/// <param name="Id">Number of the contact.</param>
/// <param name="ObjectId">The person.</param>
/// <param name="ActorId">The member of staff.</param>
/// <param name="Day">On which day, Europe/Amsterdam.</param>
/// <param name="RegisteredMicros">When it was registered.</param>
internal sealed record ContactRow(long Id, long ObjectId, string ActorId, DateOnly Day, long RegisteredMicros);

/// <summary>A ground that somebody else has to judge. INVARIANT: rows are only added.</summary>
/// <param name="Id">Number of the review.</param>
/// <param name="TraceId">The use that it is about; each is reviewed at most once.</param>
/// <param name="Kind">The word of a <see cref="GroundKind"/>.</param>
/// <param name="ActivityId">The purpose.</param>
/// <param name="ActorId">Who used the data.</param>
/// <param name="ActorRole">In which role.</param>
/// <param name="ObjectId">The person; <see cref="Store.ProcessingLog.SealedCases.Nobody"/> for a list.</param>
/// <param name="Sealed">What was stated, under the log key of the person.</param>
/// <param name="DrawnMicros">When it was put aside.</param>
/// <param name="DueOn">The last day for a judgement.</param>
internal sealed record GroundReviewRow(
    long Id, string TraceId, string Kind, string ActivityId, string ActorId, string ActorRole, long ObjectId, byte[] Sealed,
    long DrawnMicros, DateOnly DueOn)
{
    /// <summary>To what the sealed text belongs.</summary>
    internal static string Place(long id) => $"ground_reviews/{id}";
}

/// <summary>What somebody judged of a ground; there is at most one judgement of each.</summary>
/// <param name="ReviewId">Of which.</param>
/// <param name="ObjectId">Whose key seals the text.</param>
/// <param name="JudgeId">Who judged; never who used the data.</param>
/// <param name="IsInOrder">Whether the ground holds.</param>
/// <param name="Sealed">Why.</param>
/// <param name="JudgedMicros">When.</param>
internal sealed record GroundJudgementRow(
    long ReviewId, long ObjectId, string JudgeId, bool IsInOrder, byte[] Sealed, long JudgedMicros)
{
    /// <summary>To what the sealed text belongs.</summary>
    internal static string Place(long review) => $"ground_judgements/{review}";
}
