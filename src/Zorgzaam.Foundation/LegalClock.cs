namespace Zorgzaam.Foundation;

/// <summary>
/// Legal time: the date in Europe/Amsterdam, which is what terms and laws count in. A demo or simulation fixes it,
/// so that the law of that date is in force; leases, cookies and the log always use real time (<see cref="Now"/>).
/// </summary>
public sealed class LegalClock
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    private readonly TimeProvider time;
    private readonly DateOnly? fixedDate;

    /// <summary>A clock that follows real time.</summary>
    public LegalClock(TimeProvider time) => this.time = time;

    /// <summary>A clock whose legal date stands still; real time goes on.</summary>
    public LegalClock(TimeProvider time, DateOnly fixedDate)
    {
        this.time = time;
        this.fixedDate = fixedDate;
    }

    /// <summary>Whether the legal date was fixed, as in the demo.</summary>
    public bool IsFixed => fixedDate is not null;

    /// <summary>The legal date.</summary>
    public DateOnly Today => fixedDate ?? DateIn(time.GetUtcNow());

    /// <summary>The real instant, in UTC.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The date in Europe/Amsterdam on which an instant falls.</summary>
    public static DateOnly DateIn(DateTimeOffset instant) => DateOnly.FromDateTime(LocalTime(instant));

    /// <summary>The instant at which a day begins in Europe/Amsterdam.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Amsterdam.GetUtcOffset(midnight)).ToUniversalTime();
    }

    /// <summary>
    /// The instant at which a clock on a wall in Europe/Amsterdam shows a time. Of the hour that comes twice in autumn the first is
    /// meant, so that no term ends later than it should; a time that spring passes over is taken as if summer time had not begun.
    /// </summary>
    public static DateTimeOffset InstantAt(DateTime local)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        var offset = Amsterdam.IsAmbiguousTime(wall) ? Amsterdam.GetAmbiguousTimeOffsets(wall).Max() : Amsterdam.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }

    /// <summary>What a clock on a wall in Europe/Amsterdam shows at an instant.</summary>
    public static DateTime LocalTime(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Amsterdam).DateTime;
}
