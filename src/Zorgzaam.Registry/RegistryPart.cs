using Microsoft.EntityFrameworkCore;
using Zorgzaam.Registry.Doubts;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Incoming;
using Zorgzaam.Store;

namespace Zorgzaam.Registry;

/// <summary>The registry's tables.</summary>
public sealed class RegistryPart : IModelPart
{
    /// <inheritdoc/>
    public void Describe(ModelBuilder model)
    {
        model.Entity<RegisteredObject>(entity =>
        {
            entity.ToTable("objects");
            entity.HasKey(row => row.Id);
            entity.Property(row => row.Id).ValueGeneratedNever();
            entity.HasIndex(row => new { row.Type, row.KeyHash }).IsUnique();
            entity.HasIndex(row => row.DeliveryNumber);
        });

        model.Entity<DeliveredRow>(entity =>
        {
            entity.ToTable("delivered_groups");
            entity.HasKey(row => row.Id);
            entity.Property(row => row.Id).ValueGeneratedNever();
            entity.HasIndex(row => new { row.ObjectId, row.GroupName, row.ValidFrom });
            entity.HasIndex(row => row.DeliveryNumber);
        });

        model.Entity<IndexedPerson>(entity =>
        {
            entity.ToTable("person_index");
            entity.HasKey(row => new { row.ObjectId, row.DeliveryNumber });
            entity.HasIndex(row => row.BirthDate);
            entity.HasIndex(row => new { row.Municipality, row.Postcode });
            entity.HasIndex(row => row.HouseholdType);

            // A list is in order of number: with this a page of one is found by walking a little of it, nothing is sorted.
            entity.HasIndex(row => new { row.Municipality, row.HouseholdType, row.ObjectId, row.BirthDate });
        });

        model.Entity<RelationRow>(entity =>
        {
            entity.ToTable("delivered_relations");
            entity.HasKey(row => row.Id);
            entity.Property(row => row.Id).ValueGeneratedNever();
            entity.HasIndex(row => row.FromHash);
            entity.HasIndex(row => row.ToHash);
            entity.HasIndex(row => row.DeliveryNumber);
        });

        DescribeDoubts(model);
        DescribeDeliveries(model);
    }

    private static void DescribeDoubts(ModelBuilder model)
    {
        model.Entity<DoubtRow>(entity =>
        {
            entity.ToTable("doubts");
            entity.HasKey(row => row.Id);
            entity.Property(row => row.Id).ValueGeneratedNever();
            entity.HasIndex(row => new { row.ObjectId, row.GroupName });
        });

        model.Entity<DoubtMessageRow>(entity =>
        {
            entity.ToTable("doubt_messages");
            entity.HasKey(row => row.DoubtId);
            entity.Property(row => row.DoubtId).ValueGeneratedNever();
            entity.HasIndex(row => row.DoubtId, "ix_doubt_messages_waiting").HasFilter("sent_micros IS NULL");
        });

        model.Entity<DoubtAnswerRow>(entity =>
        {
            entity.ToTable("doubt_answers");
            entity.HasKey(row => row.DoubtId);
            entity.Property(row => row.DoubtId).ValueGeneratedNever();
        });
    }

    private static void DescribeDeliveries(ModelBuilder model)
    {
        model.Entity<DeliveryRow>(entity =>
        {
            entity.ToTable("deliveries");
            entity.HasKey(row => row.Number);
            entity.Property(row => row.Number).ValueGeneratedNever();
            entity.HasIndex(row => row.DeliveryId).IsUnique();
        });

        model.Entity<ReceivedEventRow>(entity =>
        {
            entity.ToTable("received_events");
            entity.HasKey(row => row.Number);
            entity.Property(row => row.Number).ValueGeneratedNever();
            entity.HasIndex(row => row.EventHash);

            // INVARIANT: an event is taken over once.
            entity.HasIndex(row => row.EventHash, "ix_received_events_applied").IsUnique().HasFilter("delivery_number IS NOT NULL");
        });
    }
}
