using Microsoft.EntityFrameworkCore;

namespace Zorgzaam.Store.Keys;

/// <summary>The tables of the key store: a database of its own, with backups of its own.</summary>
public sealed class KeyPart : IModelPart
{
    public void Describe(ModelBuilder model)
    {
        model.Entity<SubjectKeyRow>(entity =>
        {
            entity.ToTable("subject_keys");
            entity.HasKey(row => new { row.Subject, row.Class });
            entity.HasIndex(row => row.Reference).IsUnique();
            entity.HasIndex(row => row.Master);
        });

        model.Entity<StoreSecretRow>(entity =>
        {
            entity.ToTable("store_secrets");
            entity.HasKey(row => row.Name);
        });

        model.Entity<ErasureRow>(entity =>
        {
            entity.ToTable("erasures");
            entity.HasKey(row => row.KeyHash);
        });

        model.Entity<RestoreRow>(entity =>
        {
            entity.ToTable("restores");
            entity.HasKey(row => row.Id);
            entity.Property(row => row.Id).ValueGeneratedNever();
        });
    }
}
