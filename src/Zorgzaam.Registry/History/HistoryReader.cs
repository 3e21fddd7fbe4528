using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Doubts;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Registry.History;

/// <summary>
/// Reads what sources said about a person in the course of time, for a purpose. The purpose decides which attributes come
/// back; each read is logged in its own transaction.
/// </summary>
public sealed class HistoryReader(StoreGateway gateway, ObjectTypes types)
{
    private const string Act = "history.read";

    /// <summary>Everything that was said about a group of attributes of a person, and is known now.</summary>
    /// <param name="processing">The key; its purpose must list an attribute of the group.</param>
    /// <param name="person">About whom.</param>
    /// <param name="group">Which group.</param>
    /// <param name="cancellation">Stops the read.</param>
    /// <returns>Null if the registry does not know the person.</returns>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover it; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">No schema declares the group.</exception>
    public async Task<GroupHistory?> ReadAsync(
        Processing processing, PersonId person, string group, CancellationToken cancellation)
    {
        var attributes = await PurposeLimit.CheckGroupAsync(gateway, types.Persons, processing, Act, group, cancellation);
        long[] ids = [person.Value];
        string[] groups = [group];
        return await gateway.ReadAsync(
            processing,
            Act,
            async (scope, stop) =>
            {
                scope.Touched(attributes);
                var asked = scope.Query<RegisteredObject>()
                    .Where(row => row.Type == ObjectTypes.Person && row.Id == person.Value);
                if (!await KnownRows.Objects(scope, asked, long.MaxValue).AnyAsync(stop)) return null;
                scope.Saw([person]);
                var keys = await scope.KeysAsync(ids, RetentionClass.Registry, stop);
                var rows = await KnownRows.Statements(scope, ids, groups, long.MaxValue).ToListAsync(stop);
                var doubts = await KnownDoubts.ReadAsync(scope, ids, groups, long.MaxValue, stop);
                return new GroupHistory(
                    rows.Select(row => row.OpenedBy(keys)), doubts[person.Value], attributes.ToHashSet(StringComparer.Ordinal));
            },
            cancellation);
    }
}
