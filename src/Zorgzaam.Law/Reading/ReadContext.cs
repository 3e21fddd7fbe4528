using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Reading;

/// <summary>What every part of the reader shares for one file.</summary>
internal sealed record ReadContext(SchemaVersion Version, Findings Findings)
{
    /// <summary>Whether the file's version has what came in v0.5.<paramref name="since"/>; an error when not.</summary>
    public bool NeedsVersion(int since, SourceSpot spot, string what)
    {
        if (Version.Has(since)) return true;
        Findings.Error(
            "later-version", spot, $"{what} came in schema v0.5.{since}; this file is {Version}.",
            "Declare a later version in '$schema'.");
        return false;
    }
}
