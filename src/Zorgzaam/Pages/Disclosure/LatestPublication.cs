using Zorgzaam.Sweep.Runs;

namespace Zorgzaam.Pages.Disclosure;

/// <summary>The published counts of the latest run, made once.</summary>
internal sealed class LatestPublication(ReadDesk desk)
{
    private readonly Lock _making = new();
    private PublishedCounts? _made;

    internal PublishedCounts Of(RightsTable table)
    {
        lock (_making)
        {
            if (_made?.Run != table.Run.Number) _made = new PublishedCounts(table, desk.SmallestGroup);
            return _made;
        }
    }
}
