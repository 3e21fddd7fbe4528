using Microsoft.EntityFrameworkCore;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Parts;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Store.Sequences;

namespace Zorgzaam.Store;

/// <summary>The store's own tables: journal, processing log, parts and number sequences.</summary>
public sealed class StorePart : IModelPart
{
    public void Describe(ModelBuilder model)
    {
        model.Entity<JournalRecord>(entity =>
        {
            entity.ToTable("journal");
            entity.HasKey(record => record.Id);
            entity.Property(record => record.Id).ValueGeneratedOnAdd();
            entity.HasIndex(record => record.EventId).IsUnique();
            entity.HasIndex(record => record.Type);
        });

        model.Entity<ProcessingRecord>(entity =>
        {
            entity.ToTable("processing_log");
            entity.HasKey(record => record.Id);
            entity.Property(record => record.Id).ValueGeneratedOnAdd();
            entity.HasIndex(record => record.TraceId);
        });

        model.Entity<ProcessingSubject>(entity =>
        {
            entity.ToTable("processing_log_subjects");
            entity.HasKey(subject => new { subject.Subject, subject.RecordId });
            entity.HasIndex(subject => subject.RecordId);
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
}
