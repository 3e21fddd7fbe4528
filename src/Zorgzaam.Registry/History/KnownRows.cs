using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Registry.History;

/// <summary>An object with the instant from which it is known.</summary>
internal sealed record KnownObject(RegisteredObject Row, long RecordedMicros, string DeliveryId)
{
    /// <summary>The agreement under which it was first named.</summary>
    public string? AgreementId { get; init; }
}

/// <summary>Rows as known at an instant: only what completed deliveries brought by then.</summary>
internal static class KnownRows
{
    public static IQueryable<KnownObject> Objects(ReadScope scope, IQueryable<RegisteredObject> rows, long known) =>
        from row in rows
        join delivery in scope.Query<DeliveryRow>() on row.DeliveryNumber equals delivery.Number
        where delivery.CompletedMicros <= known
        orderby row.Id
        select new KnownObject(row, delivery.CompletedMicros!.Value, delivery.DeliveryId)
        {
            AgreementId = delivery.AgreementId,
        };

    public static IQueryable<Statement> Statements(ReadScope scope, long[] objects, string[] groups, long known) =>
        from row in scope.Query<DeliveredRow>()
        join delivery in scope.Query<DeliveryRow>() on row.DeliveryNumber equals delivery.Number
        where objects.Contains(row.ObjectId) && groups.Contains(row.GroupName) && delivery.CompletedMicros <= known
        select new Statement(row, delivery.CompletedMicros!.Value, delivery.DeliveryId)
        {
            AgreementId = delivery.AgreementId,
        };
}
