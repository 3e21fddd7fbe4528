using System.Collections.Immutable;
using Zorgzaam.Foundation;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Linking;

/// <summary>A set of laws, each with its versions.</summary>
public sealed class LawLibrary
{
    private readonly Dictionary<string, ImmutableArray<LawDocument>> _versions;

    /// <summary>From documents that were read; order does not matter.</summary>
    public LawLibrary(IEnumerable<LawDocument> documents)
    {
        _versions = documents
            .GroupBy(d => d.Id, StringComparer.Ordinal)
            .ToDictionary(
                g => g.Key,
                g => g.OrderBy(EffectiveFrom).ThenBy(d => d.Spot.File, StringComparer.Ordinal).ToImmutableArray(),
                StringComparer.Ordinal);
    }

    /// <summary>Identifiers of all laws, in order.</summary>
    public IReadOnlyList<string> Ids => [.. _versions.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Every version of every law, in order of identifier and date.</summary>
    public IEnumerable<LawDocument> Documents => Ids.SelectMany(id => _versions[id]);

    /// <summary>All versions of one law, oldest first; empty for a law that is not here.</summary>
    public ImmutableArray<LawDocument> Versions(string lawId) =>
        _versions.TryGetValue(lawId, out var versions) ? versions : [];

    /// <summary>The versions of all laws that are in force on a date, in order of identifier.</summary>
    public IEnumerable<LawDocument> InForce(DateOnly date) =>
        Ids.Select(id => Candidate(id, date)).OfType<LawDocument>().Where(d => !HasEnded(d, date));

    /// <summary>
    /// The version in force. The latest version that has begun decides; when that one has ended, the law has ended,
    /// and an older version does not come back (RegelRecht RFC-019).
    /// </summary>
    /// <exception cref="LawException">No version is in force on the date.</exception>
    public LawDocument Select(string lawId, DateOnly date)
    {
        var day = IsoDate.Write(date);
        if (Versions(lawId).IsEmpty)
        {
            throw new LawException(new LawDiagnostic(
                "unknown-law", $"Law '{lawId}' is not known.", SourceSpot.None, null,
                "Check the identifier ($id) and the folder of laws."));
        }

        var candidate = Candidate(lawId, date);
        if (candidate is null)
        {
            var first = IsoDate.Write(EffectiveFrom(Versions(lawId)[0]));
            throw new LawException(new LawDiagnostic(
                "not-in-force", $"No version of law '{lawId}' in force on {day}; first in force from {first}.",
                Versions(lawId)[0].Spot, null, "Choose a later date or add the version that was in force."));
        }

        if (!HasEnded(candidate, date)) return candidate;
        var last = IsoDate.Write(candidate.ValidTo!.Value);
        throw new LawException(new LawDiagnostic(
            "not-in-force", $"No version of law '{lawId}' in force on {day}; last in force until {last}.",
            candidate.Spot, null, "Choose an earlier date or refer to the law that took its place."));
    }

    /// <summary>First day in force: the date written, otherwise the date that its <c>#reference</c> gives.</summary>
    public static DateOnly EffectiveFrom(LawDocument document)
    {
        if (document.ValidFrom is { } written) return written;
        if (document.ValidFromReference is not { } name) return document.PublicationDate;
        var value = document.Articles.SelectMany(a => a.Actions).FirstOrDefault(a => a.Output == name)?.Value;
        return value is Literal { Value: { Kind: LawValueKind.Text } text } && ValueText.TryDate(text.AsText, out var d)
            ? d
            : document.PublicationDate;
    }

    private static bool HasEnded(LawDocument document, DateOnly date) =>
        document.ValidTo is { } end && end < date;

    private LawDocument? Candidate(string lawId, DateOnly date) =>
        Versions(lawId).LastOrDefault(d => EffectiveFrom(d) <= date);
}
