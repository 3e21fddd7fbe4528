using Zorgzaam.Foundation;
using Zorgzaam.Store;

namespace Zorgzaam.Registry.History;

/// <summary>For which date a read asks, and up to which instant what was recorded counts.</summary>
/// <param name="AsOf">What was asked, or the legal date as known now.</param>
/// <param name="Known">
/// In microseconds. Without a moment "now" is what the very transaction of the read sees, not the instant at which the act was
/// opened: then everything counts.
/// </param>
internal readonly record struct ReadMoment(AsOf AsOf, long Known)
{
    public static ReadMoment Of(Processing processing, AsOf? asked) => Of(processing, asked?.Valid, asked?.Known);

    public static ReadMoment Of(Processing processing, DateOnly? valid, DateTimeOffset? known) => new(
        new AsOf(valid ?? processing.LegalDate, known ?? processing.Now), Until(known));

    /// <summary>Up to which instant what was recorded counts.</summary>
    public static long Until(DateTimeOffset? known) => known is { } given ? Instants.ToMicros(given) : long.MaxValue;
}
