using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;
using Zorgzaam.Sweep.Evaluation;

namespace Zorgzaam.Sweep.Runs;

/// <summary>
/// Reads what a run found for persons, under the purpose of whoever looks. The log names everybody whose result is
/// handed out, and which attributes of it. Results of one run stay in memory, but leave it only through a
/// logged read, and are forgotten once they were destroyed.
/// </summary>
public sealed class ResultReader(StoreGateway gateway, ResultParts parts)
{
    private const string Act = "results.read";
    private volatile Loaded? _loaded;

    /// <summary>The result of a person; null when the run did not see this person.</summary>
    /// <exception cref="ProcessingRefusedException">The purpose sees no results; the refusal is logged.</exception>
    public async Task<PersonResult?> FindAsync(
        Processing processing, FinishedRun run, PersonId person, CancellationToken cancellation) =>
        (await FindAsync(processing, run, [person], cancellation)).SingleOrDefault();

    /// <summary>The results of persons, in order of person; who is not in the run is left out.</summary>
    /// <inheritdoc cref="FindAsync(Processing, FinishedRun, PersonId, CancellationToken)"/>
    public async Task<IReadOnlyList<PersonResult>> FindAsync(
        Processing processing, FinishedRun run, IReadOnlyCollection<PersonId> persons, CancellationToken cancellation) =>
        await ReadAsync<IReadOnlyList<PersonResult>>(
            processing, run,
            (all, _) => [.. persons.Select(p => p.Value).Distinct().Order().Select(all.GetValueOrDefault).OfType<PersonResult>()],
            found => found, cancellation);

    /// <summary>Some rows of a law in a selection. All are compared by the program; who is on the page is seen.
    /// Persons for whom the purpose is stopped are left out.</summary>
    /// <inheritdoc cref="FindAsync(Processing, FinishedRun, PersonId, CancellationToken)"/>
    public Task<ResultPage> ListAsync(
        Processing processing, FinishedRun run, string law, RightsSelection selection, int skip, int take,
        CancellationToken cancellation) => ReadAsync(
            processing, run,
            (all, stopped) =>
            {
                var rows = ResultRows.Of(run.Rights, all.Values.Where(each => !stopped.Contains(each.Person)), law, selection);
                return new ResultPage([.. rows.Skip(skip).Take(take)], rows.Count);
            },
            page => page.Rows.Select(row => row.Person), cancellation);

    private async Task<T> ReadAsync<T>(
        Processing processing, FinishedRun run, Func<IReadOnlyDictionary<long, PersonResult>, IReadOnlySet<long>, T> choose,
        Func<T, IEnumerable<PersonResult>> seen, CancellationToken cancellation)
    {
        if (Fault(processing.Purpose) is { } fault)
            throw await gateway.RefuseAsync(processing, Act, fault, cancellation);
        return await gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                var stopped = await scope.Stopped.ToHashSetAsync(stop);
                var chosen = choose(await LoadAsync(scope, run, stop), stopped);
                if (await IsErasedAsync(scope, seen(chosen), stop))
                {
                    _loaded = null;
                    chosen = choose(await LoadAsync(scope, run, stop), stopped);
                }

                scope.Saw(seen(chosen).Select(result => new PersonId(result.Person)));
                scope.Touched(ResultAttributes.All);
                return chosen;
            },
            cancellation);
    }

    private static string? Fault(Purpose purpose)
    {
        if (purpose.Results is not (PurposeResults.Own or PurposeResults.Subject))
            return $"Purpose '{purpose.Id}' may not see the results of a person.";
        var beyond = ResultAttributes.All.Where(name => !purpose.ResultAttributes.Contains(name)).ToList();
        return beyond.Count == 0
            ? null
            : $"Purpose '{purpose.Id}' does not list {string.Join(", ", beyond)} as result_attributes in policy/purposes.yaml.";
    }

    // What is in memory is forgotten as soon as something was destroyed.
    private async Task<IReadOnlyDictionary<long, PersonResult>> LoadAsync(
        ReadScope scope, FinishedRun run, CancellationToken cancellation)
    {
        var destroyed = await DestroyedAsync(scope, cancellation);
        if (_loaded is { } known && known.Run == run.Number && known.Destroyed == destroyed) return known.Results;
        var results = (await parts.ReadAsync(scope, run.Parts, cancellation)).ToDictionary(result => result.Person);
        _loaded = new Loaded(run.Number, destroyed, results);
        return results;
    }

    private static Task<int> DestroyedAsync(ReadScope scope, CancellationToken cancellation) =>
        scope.Query<ResultPartRow>().SumAsync(
            row => (row.WithDestroyedMicros != null ? 1 : 0) + (row.WithoutDestroyedMicros != null ? 1 : 0), cancellation);

    private static async Task<bool> IsErasedAsync(
        ReadScope scope, IEnumerable<PersonResult> seen, CancellationToken cancellation)
    {
        var persons = seen.Select(result => result.Person).ToList();
        var keys = await scope.KeysAsync(persons, RetentionClass.Screening, cancellation);
        return persons.Exists(person => !keys.Has(person));
    }

    private sealed record Loaded(long Run, int Destroyed, IReadOnlyDictionary<long, PersonResult> Results);
}
