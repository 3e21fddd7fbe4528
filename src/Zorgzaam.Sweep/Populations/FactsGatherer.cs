using Zorgzaam.Foundation;
using Zorgzaam.Law.Values;
using Zorgzaam.Registry.Facts;

namespace Zorgzaam.Sweep.Populations;

/// <summary>Fetches facts in logged reads of at most 500 persons: the subjects first, then only who they lead to.</summary>
/// <param name="reader">Reads, for a purpose, with a log line.</param>
/// <param name="sources">Takes note of where each fact comes from, when somebody wants to show it.</param>
public sealed class FactsGatherer(FactsReader reader, FactSources? sources = null)
{
    // A partner leads to the partner; law leads no further. Beyond this a fact is unknown.
    private const int MaxRounds = 4;
    private const string KeyPrefix = "bsn=";

    /// <summary>Facts of subjects, under their own number.</summary>
    public async Task<FactsPage> AddSubjectsAsync(
        KnownFacts known, Processing processing, IReadOnlyCollection<PersonId> subjects, IReadOnlySet<string> attributes,
        AsOf? asOf, CancellationToken cancellation)
    {
        var page = await reader.ReadAsync(processing, subjects, attributes, asOf, cancellation);
        foreach (var subject in page.Subjects) Add(known, subject.Person.ToString(), subject);
        return page;
    }

    /// <summary>
    /// Evaluates, fetches what that asked of others (a partner) and evaluates again, until nothing new can be fetched:
    /// what is still missing then is really unknown.
    /// </summary>
    /// <param name="known">The facts, to which what is fetched is added between two evaluations.</param>
    /// <param name="processing">What it is for.</param>
    /// <param name="attributes">What may be asked of others.</param>
    /// <param name="asOf">The moment that the facts are of.</param>
    /// <param name="evaluate">Evaluates on what is known, and says which facts it missed.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task SettleAsync(
        KnownFacts known, Processing processing, IReadOnlySet<string> attributes, AsOf? asOf,
        Func<IReadOnlyCollection<MissingFact>> evaluate, CancellationToken cancellation)
    {
        for (var round = 1; ; round++)
        {
            var missing = evaluate();
            var more = round < MaxRounds && missing.Count > 0
                && await AddAskedAsync(known, processing, missing, attributes, asOf, cancellation);
            if (!more) return;
        }
    }

    private async Task<bool> AddAskedAsync(
        KnownFacts known, Processing processing, IEnumerable<MissingFact> asked, IReadOnlySet<string> attributes,
        AsOf? asOf, CancellationToken cancellation)
    {
        var others = asked
            .Where(f => f.Key.StartsWith(KeyPrefix, StringComparison.Ordinal))
            .Select(f => f.Key[KeyPrefix.Length..])
            .Where(key => !known.Has(key))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        foreach (var key in others) known.Open(key);
        List<Bsn> numbers = [];
        foreach (var key in others)
        {
            if (Bsn.TryParse(key, out var bsn)) numbers.Add(bsn);
        }

        foreach (var batch in numbers.Chunk(FactsReader.MaximumSubjects))
        {
            var page = await reader.ReadForOthersAsync(processing, batch, attributes, asOf, cancellation);
            foreach (var bsn in batch)
            {
                if (page.Find(bsn) is { } subject) Add(known, bsn.Digits, subject);
            }
        }

        return numbers.Count > 0;
    }

    private void Add(KnownFacts known, string person, SubjectFacts subject)
    {
        known.Open(person);
        foreach (var (attribute, fact) in subject.Facts)
        {
            if (fact is not Fact.Known value) continue;
            known.Set(person, attribute, LawJson.Read(value.Value));
            if (value.Provenance.Quality == FactQuality.Disputed) known.Dispute(person, attribute);
            sources?.Add(person, attribute, value.Provenance);
        }
    }
}
