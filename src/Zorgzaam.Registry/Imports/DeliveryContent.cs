using System.Security.Cryptography;

namespace Zorgzaam.Registry.Imports;

/// <summary>
/// The content of a delivery as it passes: how far it is, and the hash by which the same delivery is known again. What an
/// earlier attempt recorded passes first, and must be the same.
/// </summary>
internal sealed class DeliveryContent(RecordedPart recorded) : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>How many groups and relations passed.</summary>
    public long Lines { get; private set; }

    /// <summary>The hash of what passed.</summary>
    public string Hash => Convert.ToHexStringLower(hash.GetCurrentHash());

    /// <summary>Whether what passed last was recorded before.</summary>
    public bool IsRecorded => Lines <= recorded.Lines;

    /// <summary>Whether it is known to go on otherwise than it was begun.</summary>
    public bool Differs { get; private set; }

    public void Add(DeliveredGroup group, string json)
    {
        CanonicalGroup.AddTo(hash, group, json);
        Passed();
    }

    public void Add(DeliveredRelation relation)
    {
        CanonicalGroup.AddTo(hash, relation);
        Passed();
    }

    /// <summary>Nothing more comes: what was recorded before must all have passed.</summary>
    public void End() => Differs |= Lines < recorded.Lines;

    public void Dispose() => hash.Dispose();

    private void Passed()
    {
        Lines++;
        if (Lines == recorded.Lines) Differs = Hash != recorded.Hash;
    }
}
