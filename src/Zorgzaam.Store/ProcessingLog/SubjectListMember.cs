using System.Security.Cryptography;
using System.Text;

namespace Zorgzaam.Store.ProcessingLog;

/// <summary>
/// A person on a list of subjects. A list is called by the hash of its members, so runs over the same persons share one,
/// and a member that is added or taken away no longer fits the hash that stands in the log.
/// </summary>
/// <param name="Subject">The person's reference in the log.</param>
/// <param name="List">The hash of the list.</param>
public sealed record SubjectListMember(string Subject, string List)
{
    /// <summary>The name of a list: SHA-256, in hexadecimal, over its references in order, each followed by a newline.</summary>
    public static string NameOf(IEnumerable<string> references) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.ASCII.GetBytes(string.Concat(references.Order(StringComparer.Ordinal).Select(each => each + "\n")))));
}
