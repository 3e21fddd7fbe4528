using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Parts;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Store.Gateways;

/// <summary>One open read: what it asks and whom it saw.</summary>
public class ReadScope
{
    /// <summary>The most subjects one transaction may concern.</summary>
    public const int MaximumSubjects = 500;

    private readonly IParts parts;
    private readonly SortedSet<long> subjects = [];
    private readonly SortedSet<string> attributes = new(StringComparer.Ordinal);

    internal ReadScope(
        ZorgzaamDb db, IParts parts, Processing processing, string act, DateTimeOffset started, IdSource ids)
    {
        Db = db;
        this.parts = parts;
        Processing = processing;
        Act = act;
        Started = started;
        Ids = ids;
        SpanId = ids.NextSpanId();
    }

    public Processing Processing { get; }

    public string Act { get; }

    public DateTimeOffset Started { get; }

    public string SpanId { get; }

    internal string Status { get; private set; } = ProcessingStatus.Ok;

    internal string? Reason { get; private set; }

    internal IReadOnlySet<long> Subjects => subjects;

    internal IReadOnlySet<string> Attributes => attributes;

    private protected ZorgzaamDb Db { get; }

    private protected IdSource Ids { get; }

    /// <summary>Rows of a stage's own table, not tracked.</summary>
    public IQueryable<T> Query<T>()
        where T : class => Db.Set<T>().AsNoTracking();

    /// <summary>Tells whom the act concerned; each gets a log line.</summary>
    /// <exception cref="InvalidOperationException">More than <see cref="MaximumSubjects"/> in one act.</exception>
    public void Saw(IEnumerable<PersonId> persons)
    {
        foreach (var person in persons) subjects.Add(person.Value);
        if (subjects.Count > MaximumSubjects)
        {
            throw new InvalidOperationException(
                $"{Act} concerns {subjects.Count} subjects; at most {MaximumSubjects} fit in a transaction. Split it.");
        }
    }

    /// <summary>Tells which attributes were touched.</summary>
    public void Touched(IEnumerable<string> names) => attributes.UnionWith(names);

    /// <summary>The bytes of a committed part, after checking them against their hash.</summary>
    /// <exception cref="InvalidDataException">The part is missing or was changed.</exception>
    public async Task<byte[]> ReadPartAsync(PartHash hash, CancellationToken cancellation)
    {
        if (!await Query<CommittedPart>().AnyAsync(part => part.Hash == hash.Hex, cancellation))
            throw new InvalidDataException($"Part {hash} was never committed.");
        var bytes = await parts.FindAsync(hash, cancellation)
            ?? throw new InvalidDataException($"Part {hash} is missing. Restore it from a backup.");
        return PartHash.Of(bytes) == hash
            ? bytes
            : throw new InvalidDataException($"Part {hash} was changed on disk. Restore it from a backup.");
    }

    internal void Refuse(string reason) => (Status, Reason) = (ProcessingStatus.Refused, reason);

    internal virtual Task FinishAsync(CancellationToken cancellation) => Task.CompletedTask;
}
