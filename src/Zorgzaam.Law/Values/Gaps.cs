using System.Collections.Immutable;

namespace Zorgzaam.Law.Values;

/// <summary>
/// Why a value is not known: the facts that must be asked, and the norms a person must judge.
/// Sets, in a fixed order, so that two evaluators report the same.
/// </summary>
public sealed class Gaps : IEquatable<Gaps>
{
    private Gaps(ImmutableSortedSet<MissingFact> facts, ImmutableSortedSet<OpenNorm> norms, bool staysOpen)
    {
        Facts = facts;
        Norms = norms;
        StaysOpen = staysOpen;
    }

    /// <summary>Nothing is missing.</summary>
    public static Gaps None { get; } = new([], [], false);

    /// <summary>Facts that nobody has given yet.</summary>
    public ImmutableSortedSet<MissingFact> Facts { get; }

    /// <summary>Norms that a person must judge.</summary>
    public ImmutableSortedSet<OpenNorm> Norms { get; }

    /// <summary>Whether nothing is missing.</summary>
    public bool IsEmpty => Facts.IsEmpty && Norms.IsEmpty;

    /// <summary>
    /// Whether a person must judge whatever the missing facts turn out to be. Asking them first would help nobody.
    /// </summary>
    public bool StaysOpen { get; }

    /// <summary>One missing fact.</summary>
    public static Gaps Of(MissingFact fact) => new([fact], [], false);

    /// <summary>One norm to judge.</summary>
    public static Gaps Of(OpenNorm norm) => new([], [norm], true);

    /// <summary>Everything that is missing on either side, where both are needed: an open norm stays open.</summary>
    public Gaps Union(Gaps other) => Join(other, StaysOpen || other.StaysOpen);

    /// <summary>
    /// Everything that is missing on either side, where either may settle it (AND, OR): it only stays open when both do.
    /// </summary>
    public Gaps Either(Gaps other) => Join(other, StaysOpen && other.StaysOpen);

    private Gaps Join(Gaps other, bool staysOpen)
    {
        if (other.IsEmpty || ReferenceEquals(this, other)) return this;
        return IsEmpty ? other : new Gaps(Facts.Union(other.Facts), Norms.Union(other.Norms), staysOpen);
    }

    /// <inheritdoc/>
    public bool Equals(Gaps? other) => other is not null && StaysOpen == other.StaysOpen
        && Facts.SetEquals(other.Facts) && Norms.SetEquals(other.Norms);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Gaps);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Facts.Count, Norms.Count);
}

/// <summary>A fact that must be known before the law can decide.</summary>
/// <param name="Attribute">Register attribute or parameter, such as <c>loon_uit_dienstbetrekking</c>.</param>
/// <param name="Key">Of whom: name and value of the key, as <c>bsn=…</c>; empty for a parameter.</param>
public sealed record MissingFact(string Attribute, string Key) : IComparable<MissingFact>
{
    /// <inheritdoc/>
    public int CompareTo(MissingFact? other)
    {
        var byName = string.CompareOrdinal(Attribute, other?.Attribute);
        return byName != 0 ? byName : string.CompareOrdinal(Key, other?.Key);
    }

    /// <summary>The attribute only: the key may hold a personal number and stays out of messages.</summary>
    public override string ToString() => Attribute;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(MissingFact left, MissingFact right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(MissingFact left, MissingFact right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(MissingFact left, MissingFact right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(MissingFact left, MissingFact right) => left.CompareTo(right) >= 0;
}

/// <summary>Why a person must judge.</summary>
public enum OpenNormKind
{
    /// <summary>A law leaves a norm open and no regulation fills it.</summary>
    OpenTerm,

    /// <summary>The law says something that the format cannot express (RegelRecht RFC-012).</summary>
    Untranslatable,

    /// <summary>A fact is in dispute: a person must find out what is true.</summary>
    DisputedFact,
}

/// <summary>A norm that a person with mandate must judge.</summary>
/// <param name="Law">Law that leaves it open; empty for a fact, whichever law asks it.</param>
/// <param name="Article">Article; empty for a fact.</param>
/// <param name="Construct">Which norm, construct or attribute.</param>
/// <param name="Kind">Open norm, untranslatable construct or disputed fact.</param>
public sealed record OpenNorm(string Law, string Article, string Construct, OpenNormKind Kind) : IComparable<OpenNorm>
{
    /// <summary>A fact in dispute, by its register attribute.</summary>
    public static OpenNorm Disputed(string attribute) =>
        new(string.Empty, string.Empty, attribute, OpenNormKind.DisputedFact);

    /// <inheritdoc/>
    public int CompareTo(OpenNorm? other) => string.CompareOrdinal(ToString(), other?.ToString());

    /// <summary>Names the norm, the article and the law.</summary>
    public override string ToString() => Kind switch
    {
        OpenNormKind.OpenTerm => $"Open norm '{Construct}' in {Law} article {Article}",
        OpenNormKind.Untranslatable => $"Untranslatable construct '{Construct}' in {Law} article {Article}",
        _ => $"Disputed fact '{Construct}'",
    };

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(OpenNorm left, OpenNorm right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(OpenNorm left, OpenNorm right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(OpenNorm left, OpenNorm right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(OpenNorm left, OpenNorm right) => left.CompareTo(right) >= 0;
}
