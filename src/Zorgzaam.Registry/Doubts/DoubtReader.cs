using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Registry.Doubts;

/// <summary>Reads reports of doubt about one person, for a purpose that lists something of what they are about.</summary>
public sealed class DoubtReader(StoreGateway gateway, ObjectTypes types)
{
    private const string Act = "doubts.read";

    /// <summary>The reports about a group of facts of a person with their answers, the oldest first.</summary>
    /// <param name="processing">The key; its purpose must list an attribute of the group.</param>
    /// <param name="person">About whom.</param>
    /// <param name="group">About which group.</param>
    /// <param name="known">As known when; null for now.</param>
    /// <param name="cancellation">Stops the read.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover it; the refusal is logged.</exception>
    /// <exception cref="ArgumentException">No schema declares the group.</exception>
    public async Task<IReadOnlyList<Doubt>> ReadAsync(
        Processing processing, PersonId person, string group, DateTimeOffset? known, CancellationToken cancellation)
    {
        var touched = await PurposeLimit.CheckGroupAsync(gateway, types.Persons, processing, Act, group, cancellation);
        var until = ReadMoment.Until(known);
        return await gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                scope.Touched(touched);
                var found = (await KnownDoubts.ReadAsync(scope, [person.Value], [group], until, stop))[person.Value].ToList();
                if (found.Count > 0) scope.Saw([person]);
                var keys = await scope.KeysAsync([person.Value], RetentionClass.Registry, stop);
                var passed = await DoubtMessages.OfAsync(scope, [.. found.Select(each => each.Row.Id)], stop);
                return (IReadOnlyList<Doubt>)
                [
                    .. found.Select(each => Open(each, keys)).OfType<Doubt>()
                        .Select(doubt => doubt with { PassedOn = passed.GetValueOrDefault(doubt.Id) }),
                ];
            },
            cancellation);
    }

    /// <summary>Which groups of facts of a person are disputed now, for what holds on the legal date.</summary>
    /// <param name="processing">The key; its purpose must list an attribute of each group.</param>
    /// <param name="person">About whom.</param>
    /// <param name="groups">Which groups.</param>
    /// <param name="cancellation">Stops the read.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not cover it; the refusal is logged.</exception>
    public async Task<IReadOnlySet<string>> DisputedAsync(
        Processing processing, PersonId person, IReadOnlyCollection<string> groups, CancellationToken cancellation)
    {
        var touched = new List<string>();
        foreach (var group in groups)
            touched.AddRange(await PurposeLimit.CheckGroupAsync(gateway, types.Persons, processing, Act, group, cancellation));
        string[] asked = [.. groups];
        return await gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                scope.Touched(touched);
                var found = (await KnownDoubts.ReadAsync(scope, [person.Value], asked, long.MaxValue, stop))[person.Value].ToList();
                var disputed = new HashSet<string>(StringComparer.Ordinal);
                if (found.Count == 0) return disputed;
                scope.Saw([person]);
                var said = await KnownRows.Statements(scope, [person.Value], asked, long.MaxValue).ToListAsync(stop);
                foreach (var group in said.GroupBy(each => each.Row.GroupName, StringComparer.Ordinal))
                {
                    if (Timeline.On(group, scope.Processing.LegalDate) is { } now && found.Exists(doubt => doubt.Disputes(now)))
                        disputed.Add(group.Key);
                }

                return (IReadOnlySet<string>)disputed;
            },
            cancellation);
    }

    internal static Doubt? Open(KnownDoubt known, KeyRing keys)
    {
        var (row, answer) = (known.Row, known.Answer);
        if (row.Open(keys) is not { } report) return null;
        return new Doubt(
            row.Id,
            row.GroupName,
            row.ValidFrom,
            Instants.FromMicros(row.ReportedMicros),
            report.Role,
            report.Text,
            answer switch { null => DoubtState.Open, { IsUpheld: true } => DoubtState.Upheld, _ => DoubtState.Dismissed },
            answer is null ? null : Instants.FromMicros(answer.AnsweredMicros),
            answer?.Open(keys)?.Text);
    }
}
