using Microsoft.EntityFrameworkCore;
using Zorgzaam.Store;
using Zorgzaam.Sweep.Proposals;
using Zorgzaam.Sweep.Runs;

namespace Zorgzaam.Sweep;

/// <summary>The sweep's tables.</summary>
public sealed class SweepPart : IModelPart
{
    public void Describe(ModelBuilder model)
    {
        model.Entity<RunRow>(entity =>
        {
            entity.ToTable("sweep_runs");
            entity.HasKey(row => row.Number);
            entity.Property(row => row.Number).ValueGeneratedNever();
        });

        model.Entity<ResultPartRow>(entity =>
        {
            entity.ToTable("sweep_parts");
            entity.HasKey(row => row.Hash);
            entity.HasIndex(row => row.ContentHash);
        });

        model.Entity<ProposalRow>(entity =>
        {
            entity.ToTable("proposals");
            entity.HasKey(row => row.Number);
            entity.Property(row => row.Number).ValueGeneratedNever();
            entity.HasIndex(row => new { row.Person, row.Law, row.ClosedMicros });
        });
    }
}
