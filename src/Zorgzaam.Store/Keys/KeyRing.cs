using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Zorgzaam.Store.Keys;

/// <summary>The key of a subject for one class, and what the subject is called there.</summary>
internal sealed record SubjectSecret(byte[] Key, string Reference);

/// <summary>
/// Keys of some subjects for one retention class, open for use by one act. Who was erased has none. Not thread-safe.
/// </summary>
public sealed class KeyRing
{
    private readonly Dictionary<long, SubjectSecret> secrets;

    // To set up a cipher costs more than to use it, and rows of one subject stand together.
    private (SubjectSecret Of, AesGcm Cipher)? ready;

    internal KeyRing(Dictionary<long, SubjectSecret> secrets) => this.secrets = secrets;

    /// <summary>Whether a subject has a key: not once it was destroyed.</summary>
    public bool Has(long subject) => secrets.ContainsKey(subject);

    /// <summary>What the subject is called where this class is used; says nothing once the key is destroyed.</summary>
    /// <exception cref="ErasedException">The key was destroyed.</exception>
    public string Reference(long subject) => Of(subject).Reference;

    /// <summary>Encrypts for a subject.</summary>
    /// <param name="subject">Whose key.</param>
    /// <param name="plain">What to encrypt.</param>
    /// <param name="belongsTo">The place it is stored in; elsewhere it does not open.</param>
    /// <exception cref="ErasedException">The key was destroyed.</exception>
    public byte[] Seal(long subject, string plain, string belongsTo) =>
        Sealing.Seal(Cipher(Of(subject)), Encoding.UTF8.GetBytes(plain), Encoding.UTF8.GetBytes(belongsTo));

    /// <summary>Decrypts what was sealed for a subject; false when the key was destroyed.</summary>
    /// <exception cref="InvalidDataException">It was changed, or stood elsewhere.</exception>
    public bool TryOpen(long subject, ReadOnlySpan<byte> box, string belongsTo, [NotNullWhen(true)] out byte[]? plain)
    {
        plain = secrets.TryGetValue(subject, out var secret)
            ? Sealing.Open(Cipher(secret), box, Encoding.UTF8.GetBytes(belongsTo))
            : null;
        return plain is not null;
    }

    /// <summary>
    /// The same, and false too when an earlier key of the subject sealed it, one that was destroyed. Only for what is known by
    /// other means to be unchanged.
    /// </summary>
    public bool TryOpenIfOwn(long subject, ReadOnlySpan<byte> box, string belongsTo, [NotNullWhen(true)] out byte[]? plain)
    {
        try
        {
            return TryOpen(subject, box, belongsTo, out plain);
        }
        catch (InvalidDataException)
        {
            plain = null;
            return false;
        }
    }

    private AesGcm Cipher(SubjectSecret secret)
    {
        if (ready is { } last && ReferenceEquals(last.Of, secret)) return last.Cipher;
        ready?.Cipher.Dispose();
        var cipher = Sealing.With(secret.Key);
        ready = (secret, cipher);
        return cipher;
    }

    private SubjectSecret Of(long subject) => secrets.TryGetValue(subject, out var secret)
        ? secret
        : throw new ErasedException($"The key of subject {subject} was destroyed: nothing can be kept under it any more.");
}

/// <summary>The data of a subject was lawfully destroyed: there is no key any more.</summary>
public sealed class ErasedException(string message) : InvalidOperationException(message);
