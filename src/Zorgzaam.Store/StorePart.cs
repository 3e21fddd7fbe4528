using Microsoft.EntityFrameworkCore;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Limits;
using Zorgzaam.Store.Log;
using Zorgzaam.Store.Parts;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Store.Sequences;

namespace Zorgzaam.Store;

/// <summary>The store's own tables: journal, processing log, the log over both, parts and number sequences.</summary>
public sealed class StorePart : IModelPart
{
    // Entries that have no place in the log yet: few, and looked for all the time.
    private const string Waiting = "position IS NULL";

    private const string Refused = $"status = '{ProcessingStatus.Refused}'";

    public void Describe(ModelBuilder model)
    {
        DescribeLog(model);
        DescribeLimits(model);
        model.Entity<JournalRecord>(entity =>
        {
            entity.ToTable("journal");
            entity.HasKey(record => record.Id);
            entity.Property(record => record.Id).ValueGeneratedOnAdd();
            entity.HasIndex(record => record.EventId).IsUnique();
            entity.HasIndex(record => record.Type);
            entity.HasIndex(record => record.Position);
            entity.HasIndex(record => record.Id, "ix_journal_waiting").HasFilter(Waiting);
        });

        model.Entity<ProcessingRecord>(entity =>
        {
            entity.ToTable("processing_log");
            entity.HasKey(record => record.Id);
            entity.Property(record => record.Id).ValueGeneratedOnAdd();
            entity.HasIndex(record => record.TraceId);
            entity.HasIndex(record => record.Subject);
            entity.HasIndex(record => record.SubjectList);
            entity.HasIndex(record => record.StartedMicros);

            // For the searches of supervisors: each filter in order of time, and refusals, which are few, apart.
            entity.HasIndex(record => new { record.ActivityId, record.StartedMicros });
            entity.HasIndex(record => new { record.ActorId, record.StartedMicros });
            entity.HasIndex(record => new { record.ActorRole, record.StartedMicros, record.ActorId });
            entity.HasIndex(record => record.StartedMicros, "ix_processing_log_refused").HasFilter(Refused);
            entity.HasIndex(record => record.Position);
            entity.HasIndex(record => record.Id, "ix_processing_log_waiting").HasFilter(Waiting);
        });

        model.Entity<SubjectListMember>(entity =>
        {
            entity.ToTable("subject_list_members");
            entity.HasKey(member => new { member.Subject, member.List });
            entity.HasIndex(member => member.List);
        });

        model.Entity<CommittedPart>(entity =>
        {
            entity.ToTable("committed_parts");
            entity.HasKey(part => part.Hash);
        });

        model.Entity<PartContent>(entity =>
        {
            entity.ToTable("part_contents");
            entity.HasKey(part => part.Hash);
        });

        model.Entity<NumberSequence>(entity =>
        {
            entity.ToTable("number_sequences");
            entity.HasKey(sequence => sequence.Name);
        });
    }

    private static void DescribeLimits(ModelBuilder model)
    {
        model.Entity<SubjectLimitRow>(entity =>
        {
            entity.ToTable("subject_limits");
            entity.HasKey(row => row.Id);
            entity.Property(row => row.Id).ValueGeneratedNever();
            entity.HasIndex(row => row.ObjectId);

            // INVARIANT: of each kind at most one that has not ended; with it every act asks whom it may not be about.
            entity.HasIndex(row => new { row.ObjectId, row.Kind }, "ix_subject_limits_open").IsUnique().HasFilter("until_micros IS NULL");
        });
    }

    private static void DescribeLog(ModelBuilder model)
    {
        model.Entity<LogState>(entity =>
        {
            entity.ToTable("log_state");
            entity.HasKey(state => state.Id);
            entity.Property(state => state.Id).ValueGeneratedNever();
            entity.HasData(new LogState { Id = LogState.Only, Size = 0 });
        });

        model.Entity<LogLeaf>(entity =>
        {
            entity.ToTable("log_leaves");
            entity.HasKey(leaf => leaf.Position);
            entity.Property(leaf => leaf.Position).ValueGeneratedNever();
            entity.HasIndex(leaf => new { leaf.Kind, leaf.RecordId }).IsUnique();
        });

        model.Entity<LogNode>(entity =>
        {
            entity.ToTable("log_nodes");
            entity.HasKey(node => new { node.Level, node.Index });
        });

        model.Entity<LogCheckpoint>(entity =>
        {
            entity.ToTable("log_checkpoints");
            entity.HasKey(checkpoint => checkpoint.Size);
            entity.Property(checkpoint => checkpoint.Size).ValueGeneratedNever();
        });

        model.Entity<LogHandedOver>(entity =>
        {
            entity.ToTable("log_handed_over");
            entity.HasKey(row => row.Receiver);
        });
    }
}
