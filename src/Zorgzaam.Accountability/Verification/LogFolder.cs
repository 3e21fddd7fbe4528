using System.Globalization;

namespace Zorgzaam.Accountability.Verification;

/// <summary>
/// What an exported log consists of; the specification is <c>docs/log-format.md</c>. Everything that is needed to
/// verify it is in it, but for the trust in its key.
/// </summary>
/// <param name="Path">The folder.</param>
public sealed record LogFolder(string Path)
{
    /// <summary>One entry a line; line i, from 0, is the leaf at position i.</summary>
    public string Entries => System.IO.Path.Combine(Path, "entries.ndjson");

    /// <summary>The leaf hashes in order, 32 bytes each: they let a changed entry be named.</summary>
    public string Leaves => System.IO.Path.Combine(Path, "leaves.bin");

    /// <summary>
    /// The lists of persons that runs name: a list and a reference a line, in order. A list is named by its hash.
    /// </summary>
    public string SubjectLists => System.IO.Path.Combine(Path, "subject-lists.txt");

    /// <summary>The verifier key of the log, a line for each origin that it had, the first one first.</summary>
    public string PublicKey => System.IO.Path.Combine(Path, "log.pub");

    /// <summary>The signed checkpoints, a file each.</summary>
    public string Checkpoints => System.IO.Path.Combine(Path, "checkpoints");

    /// <summary>The file of the checkpoint over so many entries.</summary>
    public string Checkpoint(long size) => System.IO.Path.Combine(
        Checkpoints, size.ToString("D12", CultureInfo.InvariantCulture) + ".txt");
}
