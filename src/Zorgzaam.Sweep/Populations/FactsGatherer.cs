using Zorgzaam.Foundation;
using Zorgzaam.Law.Values;
using Zorgzaam.Registry.Facts;

namespace Zorgzaam.Sweep.Populations;

/// <summary>Fetches facts in logged reads of at most 500 persons: the subjects first, then only who they lead to.</summary>
/// <param name="reader">Reads, for a purpose, with a log line.</param>
/// <param name="sources">Takes note of where each fact comes from, when somebody wants to show it.</param>
public sealed class FactsGatherer(FactsReader reader, FactSources? sources = null)
{
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
    /// Facts that evaluations asked of others (a partner). False when nothing new can be fetched, so that what is
    /// still missing is really unknown.
    /// </summary>
    public async Task<bool> AddAskedAsync(
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
            var page = await reader.ReadAsync(processing, batch, attributes, asOf, cancellation);
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
            sources?.Add(person, attribute, value.Provenance);
        }
    }
}
