using Microsoft.EntityFrameworkCore;

namespace Zorgzaam.Store.Keys;

/// <summary>
/// Secrets that all servers on one store share, such as the keys that protect cookies: in the key store, wrapped by the
/// master key, and wrapped anew with everything else when that is changed.
/// </summary>
/// <remarks>Not asynchronous: who asks for them cannot wait otherwise, and there are few.</remarks>
public sealed class SharedSecrets(KeyStore keys)
{
    /// <summary>The secrets whose names begin so, by name.</summary>
    public IReadOnlyList<byte[]> Find(string prefix)
    {
        using var db = keys.Database.Open();
        return
        [
            .. db.Set<StoreSecretRow>().Where(row => EF.Functions.Like(row.Name, prefix + "%")).OrderBy(row => row.Name).ToList()
                .Select(row => keys.Masters.Unwrap(row.Master, row.Wrapped, KeyStore.BelongsTo(row.Name))),
        ];
    }

    /// <summary>Adds secrets under names of their own, all or none; one whose name is there already stays as it is.</summary>
    public void Add(IReadOnlyDictionary<string, byte[]> secrets)
    {
        using var db = keys.Database.Open();
        var names = secrets.Keys.ToArray();
        var known = db.Set<StoreSecretRow>().Where(row => names.Contains(row.Name)).Select(row => row.Name).ToList();
        db.AddRange(secrets.Where(each => !known.Contains(each.Key, StringComparer.Ordinal)).Select(each => new StoreSecretRow(each.Key)
        {
            Wrapped = keys.Masters.Wrap(each.Value, KeyStore.BelongsTo(each.Key)),
            Master = keys.Masters.Current,
        }));
        db.SaveChanges();
    }
}
