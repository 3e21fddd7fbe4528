using Microsoft.EntityFrameworkCore;
using Zorgzaam.Accountability.Answers;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Accountability.Requests;

/// <summary>A request with what became of it.</summary>
internal sealed record KnownRequest(SubjectRequestRow Row, SubjectDecisionRow? Decision, SubjectRequestEndRow? End)
{
    public SubjectRight Right => (SubjectRight)Row.Kind;

    public RequestState State => this switch
    {
        { End: not null } => RequestState.Ended,
        { Decision: null } => RequestState.Waiting,
        { Decision.IsGranted: true } => RequestState.Granted,
        _ => RequestState.Refused,
    };

    /// <summary>As it is told; null once the key of the resident was destroyed.</summary>
    public SubjectRequest? Open(KeyRing keys)
    {
        var (id, person) = (Row.Id, Row.ObjectId);
        if (WrittenWords.Open(keys, person, Row.Sealed, SubjectRequestRow.Place(id)) is not { } text) return null;
        return new SubjectRequest(id, Right, Instants.FromMicros(Row.AskedMicros), Row.DueOn, text, State)
        {
            DecidedAt = Decision is null ? null : Instants.FromMicros(Decision.DecidedMicros),
            GroundId = Decision?.GroundId,
            Answer = Decision is null
                ? null
                : WrittenWords.Open(keys, person, Decision.Sealed, SubjectDecisionRow.Place(id)),
            EndedAt = End is null ? null : Instants.FromMicros(End.EndedMicros),
            EndReason = End?.Sealed is { } box
                ? WrittenWords.Open(keys, person, box, SubjectRequestEndRow.Place(id))
                : null,
        };
    }
}

/// <summary>Requests with what became of them.</summary>
internal static class KnownRequests
{
    /// <summary>All of a resident, the oldest first.</summary>
    public static Task<List<KnownRequest>> OfAsync(ReadScope scope, long person, CancellationToken cancellation) =>
        ReadAsync(scope, rows => rows.Where(row => row.ObjectId == person), cancellation);

    /// <summary>Those that are asked for, the oldest first.</summary>
    public static async Task<List<KnownRequest>> ReadAsync(
        ReadScope scope, Func<IQueryable<SubjectRequestRow>, IQueryable<SubjectRequestRow>> which, CancellationToken cancellation)
    {
        var found = await (
            from row in which(scope.Query<SubjectRequestRow>())
            join decision in scope.Query<SubjectDecisionRow>() on row.Id equals decision.RequestId into decisions
            from decision in decisions.DefaultIfEmpty()
            join end in scope.Query<SubjectRequestEndRow>() on row.Id equals end.RequestId into ends
            from end in ends.DefaultIfEmpty()
            select new KnownRequest(row, decision, end)).ToListAsync(cancellation);
        return [.. found.OrderBy(each => each.Row.Id)];
    }
}
