using Microsoft.EntityFrameworkCore;
using Zorgzaam.Registry.History;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.Doubts;

/// <summary>A report of doubt with its answer, as far as known at a moment.</summary>
internal sealed record KnownDoubt(DoubtRow Row, DoubtAnswerRow? Answer)
{
    /// <summary>The same as known at an earlier instant; null if nobody had reported it by then.</summary>
    public KnownDoubt? AsKnown(long known) => Row.ReportedMicros > known
        ? null
        : this with { Answer = Answer?.AnsweredMicros <= known ? Answer : null };

    /// <summary>
    /// Whether a statement is disputed because of it. While it is open it is, corrections included: nobody has said yet
    /// that they settle it. Once it was upheld, until the source says something new about the same first day.
    /// </summary>
    public bool Disputes(Statement statement) =>
        statement.Row.ObjectId == Row.ObjectId
        && statement.Row.GroupName == Row.GroupName
        && statement.Row.ValidFrom == Row.ValidFrom
        && (Answer is null || (Answer.IsUpheld && statement.RecordedMicros <= Row.ReportedMicros));
}

/// <summary>Reports of doubt as known at an instant.</summary>
internal static class KnownDoubts
{
    public static async Task<ILookup<long, KnownDoubt>> ReadAsync(
        ReadScope scope, long[] objects, string[] groups, long known, CancellationToken cancellation)
    {
        var rows = await scope.Query<DoubtRow>()
            .Where(row => objects.Contains(row.ObjectId) && groups.Contains(row.GroupName) && row.ReportedMicros <= known)
            .OrderBy(row => row.Id).ToListAsync(cancellation);
        var asked = rows.Select(row => row.Id).ToArray();
        var answers = asked.Length == 0
            ? []
            : await scope.Query<DoubtAnswerRow>()
                .Where(row => asked.Contains(row.DoubtId) && row.AnsweredMicros <= known)
                .ToDictionaryAsync(row => row.DoubtId, cancellation);
        return rows.ToLookup(row => row.ObjectId, row => new KnownDoubt(row, answers.GetValueOrDefault(row.Id)));
    }
}
