using Microsoft.EntityFrameworkCore;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;

namespace Zorgzaam.Accountability.Oversight;

/// <summary>Finds who looked at many persons in little time, from the log alone.</summary>
internal static class Bursts
{
    /// <summary>The most parts of the clock that are looked into, the latest first.</summary>
    public const int MaximumParts = 20;

    public static async Task<IReadOnlyList<Burst>> FindAsync(
        ReadScope scope, LogPeriod period, LogMarks marks, CancellationToken cancellation)
    {
        var width = TimeSpan.FromMinutes(marks.Many.WithinMinutes).Ticks / TimeSpan.TicksPerMicrosecond;
        var staff = period.Of(scope).Where(record => marks.StaffRoles.Contains(record.ActorRole));

        // First from an index alone: so many lines. Only then how many different persons those lines are about.
        var busy = await staff.GroupBy(record => new { record.ActorId, Part = record.StartedMicros / width })
            .Where(part => part.Count() >= marks.Many.Persons)
            .OrderByDescending(part => part.Key.Part).ThenBy(part => part.Key.ActorId)
            .Select(part => part.Key).Take(MaximumParts).ToListAsync(cancellation);
        var bursts = new List<Burst>();
        foreach (var part in busy)
        {
            var (from, until) = (part.Part * width, (part.Part + 1) * width);
            var persons = await staff
                .Where(record => record.ActorId == part.ActorId && record.StartedMicros >= from && record.StartedMicros < until)
                .Where(record => record.Subject != null).Select(record => record.Subject).Distinct()
                .Take(Burst.MaximumCounted).CountAsync(cancellation);
            if (persons >= marks.Many.Persons)
                bursts.Add(new Burst(part.ActorId, Instants.FromMicros(from), Instants.FromMicros(until), persons));
        }

        return bursts;
    }
}
