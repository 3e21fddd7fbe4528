using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Limits;
using Zorgzaam.Store.Parts;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Store.Gateways;

/// <summary>One open read: what it asks and whom it saw.</summary>
public class ReadScope
{
    /// <summary>The most subjects one transaction may concern.</summary>
    public const int MaximumSubjects = 500;

    private readonly SortedSet<long> subjects = [];
    private readonly SortedSet<long> others = [];
    private readonly SortedSet<string> attributes = new(StringComparer.Ordinal);
    private bool isSpanTaken;

    internal ReadScope(ZorgzaamDb db, ScopeTools tools, Processing processing, string act, DateTimeOffset started)
    {
        Db = db;
        Tools = tools;
        Processing = processing;
        Act = act;
        Started = started;
        SpanId = tools.Ids.NextSpanId();
    }

    public Processing Processing { get; }

    public string Act { get; }

    public DateTimeOffset Started { get; }

    /// <summary>The span of the act; where it concerned several persons, that of its first record.</summary>
    public string SpanId { get; }

    internal string Status { get; private set; } = ProcessingStatus.Ok;

    internal string? Reason { get; private set; }

    internal IReadOnlySet<long> Subjects => subjects;

    /// <summary>Who was seen for a right of somebody else only: limits of their own do not stop that.</summary>
    internal IReadOnlySet<long> Others => others;

    internal IReadOnlySet<string> Attributes => attributes;

    private protected ZorgzaamDb Db { get; }

    internal ScopeTools Tools { get; }

    /// <summary>Rows of a stage's own table, not tracked.</summary>
    public IQueryable<T> Query<T>()
        where T : class => Db.Set<T>().AsNoTracking();

    /// <summary>Tells whom the act concerned; each gets a log line.</summary>
    /// <exception cref="TooManySubjectsException">More than <see cref="MaximumSubjects"/> in one act.</exception>
    public void Saw(IEnumerable<PersonId> persons)
    {
        foreach (var person in persons)
        {
            subjects.Add(person.Value);
            others.Remove(person.Value);
        }

        CheckCount();
    }

    /// <summary>
    /// Tells of whom something was read because a right of somebody else depends on it, such as a partner's income (AVG artikel
    /// 18, tweede lid: the rights of another). Logged as any other read.
    /// </summary>
    /// <exception cref="TooManySubjectsException">More than <see cref="MaximumSubjects"/> in one act.</exception>
    public void SawForOthers(IEnumerable<PersonId> persons)
    {
        foreach (var person in persons)
        {
            if (subjects.Add(person.Value)) others.Add(person.Value);
        }

        CheckCount();
    }

    /// <summary>Persons for whom the purpose is stopped now: lists leave them out.</summary>
    public IQueryable<long> Stopped
    {
        get
        {
            var kinds = SubjectLimitKinds.Stopping(Processing);
            return Query<SubjectLimitRow>().Where(row => row.UntilMicros == null && kinds.Contains(row.Kind))
                .Select(row => row.ObjectId);
        }
    }

    private void CheckCount()
    {
        if (subjects.Count > MaximumSubjects)
        {
            throw new TooManySubjectsException(
                $"{Act} concerns {subjects.Count} subjects; at most {MaximumSubjects} fit in a transaction. Split it.");
        }
    }

    /// <summary>Keys of subjects for one retention class; who was erased, or has none yet, is not among them.</summary>
    public Task<KeyRing> KeysAsync(
        IReadOnlyCollection<long> subjects, RetentionClass kept, CancellationToken cancellation) =>
        Tools.Keys.FindAsync(subjects, kept, cancellation);

    /// <summary>The hash by which encrypted identifiers are found.</summary>
    public Task<LookupHash> LookupAsync(CancellationToken cancellation) => Tools.Keys.LookupAsync(cancellation);

    /// <summary>Tells which attributes were touched.</summary>
    public void Touched(IEnumerable<string> names) => attributes.UnionWith(names);

    /// <summary>The bytes of a part, or null when they are not there (any more).</summary>
    /// <exception cref="InvalidDataException">The part was changed.</exception>
    public async Task<byte[]?> FindPartAsync(PartHash hash, CancellationToken cancellation) =>
        await Tools.Parts.FindAsync(hash, cancellation) is not { } bytes ? null
        : PartHash.Of(bytes) == hash ? bytes
        : throw new InvalidDataException($"Part {hash} was changed on disk. Restore it from a backup.");

    /// <summary>The bytes of a committed part, after checking them against their hash.</summary>
    /// <exception cref="InvalidDataException">The part is missing or was changed.</exception>
    public async Task<byte[]> ReadPartAsync(PartHash hash, CancellationToken cancellation)
    {
        if (!await Query<CommittedPart>().AnyAsync(part => part.Hash == hash.Hex, cancellation))
            throw new InvalidDataException($"Part {hash} was never committed.");
        return await FindPartAsync(hash, cancellation)
            ?? throw new InvalidDataException($"Part {hash} is missing. Restore it from a backup.");
    }

    internal void Refuse(string reason) => (Status, Reason) = (ProcessingStatus.Refused, reason);

    /// <summary>A span for each record of the act.</summary>
    internal string TakeSpanId()
    {
        var span = isSpanTaken ? Tools.Ids.NextSpanId() : SpanId;
        isSpanTaken = true;
        return span;
    }

    internal virtual Task FinishAsync(CancellationToken cancellation) => Task.CompletedTask;
}
