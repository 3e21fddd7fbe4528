using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Journal;

namespace Zorgzaam.Store.ProcessingLog;

/// <summary>
/// Puts the text of each purpose in the journal, in the transaction of the first act for it. So the log itself holds what its
/// records point to, and a purpose that is changed later takes nothing back.
/// </summary>
public sealed class DeclaredActivities : IDisposable
{
    /// <summary>The type of the journal entry; its data is <see cref="PurposeDeclaration.Json"/>.</summary>
    public const string EventType = "nl.zorgzaam.log.activity-declared";

    private readonly ConcurrentDictionary<string, bool> known = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim first = new(1);

    /// <summary>What the journal entry is about.</summary>
    public static string SubjectOf(string id, string version) => $"processing-activity/{id}/{version}";

    public void Dispose() => first.Dispose();

    /// <summary>
    /// Begins an act for a purpose; dispose what it returns after the commit. The first act for a purpose goes alone, so that
    /// its text is told once. Must be called before anything of the store is locked.
    /// </summary>
    internal async Task<Declaring> BeginAsync(Purpose purpose, CancellationToken cancellation)
    {
        var declaration = PurposeDeclaration.Of(purpose);
        var subject = SubjectOf(declaration.Id, declaration.Version);
        if (known.ContainsKey(subject)) return new Declaring(this, subject, null);
        await first.WaitAsync(cancellation);
        return new Declaring(this, subject, declaration);
    }

    /// <summary>An act that may be the first for its purpose.</summary>
    internal sealed class Declaring(DeclaredActivities all, string subject, PurposeDeclaration? declaration) : IDisposable
    {
        /// <summary>Puts the text in the journal when it is not there yet.</summary>
        public async Task WriteAsync(ZorgzaamDb db, IdSource ids, TimeProvider time, CancellationToken cancellation)
        {
            if (declaration is null
                || await db.Set<JournalRecord>().AnyAsync(row => row.Type == EventType && row.Subject == subject, cancellation))
                return;
            db.Add(JournalRecord.OfTheStore(ids, time, EventType, subject, JsonNode.Parse(declaration.Json)!.AsObject()));
            await db.SaveChangesAsync(cancellation);
        }

        /// <summary>It is committed: from now on nobody needs to look.</summary>
        public void Committed() => all.known.TryAdd(subject, true);

        public void Dispose()
        {
            if (declaration is not null) all.first.Release();
        }
    }
}
