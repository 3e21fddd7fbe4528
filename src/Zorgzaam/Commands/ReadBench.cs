using System.Diagnostics;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Registry.Populations.Drawing;
using Zorgzaam.Registry.Views;

namespace Zorgzaam.Commands;

/// <summary>Times reads of a loaded registry, one after another, and prints their percentiles.</summary>
internal sealed class ReadBench(BenchStore store, int persons, int reads, SeededRandom random)
{
    private const int PageSize = 50;

    /// <summary>The first reads of all are for starting up: one in ten is made before the clock counts.</summary>
    private int Warm => reads / 10;

    /// <summary>Everything about one person after another.</summary>
    internal async Task ViewsAsync(string name, AsOf? asOf, CancellationToken cancellation)
    {
        var numbers = await PersonsAsync(cancellation);
        store.Restart(); // what was read to find them is forgotten
        var (reader, gate) = (store.Get<ViewReader>(), store.Get<ProcessingGate>());
        var times = new List<double>(numbers.Count);
        foreach (var number in numbers)
        {
            var begun = Stopwatch.GetTimestamp();
            var question = new ViewQuestion(ObjectTypes.Person, number) { Valid = asOf?.Valid, Known = asOf?.Known };
            var view = await reader.ReadAsync(gate.Open(BenchPolicy.View, BenchPolicy.Actor), question, cancellation);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);

            // A view that finds nothing, or not all, measures nothing.
            if (view is not { Relations.Count: 3 } || view.Facts["loon_uit_dienstbetrekking"] is not Fact.Known)
                throw new CommandFailure($"Person {number} of the measurement is not whole.");
        }

        Print(name, times);
    }

    /// <summary>The first page of one list after another.</summary>
    internal async Task ListsAsync(string name, Func<SubjectFilter> filter, CancellationToken cancellation)
    {
        var (lister, gate) = (store.Get<SubjectLister>(), store.Get<ProcessingGate>());
        var (times, found) = (new List<double>(), 0);
        for (var i = 0; i < Warm + reads; i++)
        {
            var asked = filter();
            var begun = Stopwatch.GetTimestamp();
            var page = await lister.ListSubjectsAsync(
                gate.Open(BenchPolicy.View, BenchPolicy.Actor), asked, null, PageSize, cancellation);
            times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            found += page.Persons.Count;
        }

        if (found == 0) throw new CommandFailure($"{name} found nobody.");
        Print(name, times);
    }

    // Numbers are given out to whatever is new, addresses too, so persons are looked up by what they were delivered as.
    private async Task<IReadOnlyList<long>> PersonsAsync(CancellationToken cancellation)
    {
        var bsns = TestBsns.All().Take(persons).ToArray();
        var numbers = new List<long>();
        foreach (var some in Enumerable.Range(0, Warm + reads).Select(_ => random.Pick(bsns)).Chunk(ObjectsReader.MaximumObjects))
        {
            var page = await store.Get<ObjectsReader>().ReadAsync(
                store.Get<ProcessingGate>().Open(BenchPolicy.Fill, BenchPolicy.Actor), ObjectTypes.Person, some,
                new HashSet<string>(StringComparer.Ordinal) { "bsn" }, null, cancellation);
            numbers.AddRange(some.Select(bsn => page.Numbers[bsn]));
        }

        return numbers;
    }

    private void Print(string name, List<double> times)
    {
        var sorted = times.Skip(Warm).Order().ToList();
        foreach (var percent in (int[])[50, 95, 99])
            BenchCommands.Print($"{name}_p{percent}", sorted[(sorted.Count - 1) * percent / 100], "ms", digits: 2);
    }
}
