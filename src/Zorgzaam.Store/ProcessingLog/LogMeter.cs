using System.Diagnostics.Metrics;

namespace Zorgzaam.Store.ProcessingLog;

/// <summary>What logging costs, for whoever operates or measures it. Holds durations only, nothing about persons.</summary>
public static class LogMeter
{
    /// <summary>The name under which it can be listened to.</summary>
    public const string Name = "Zorgzaam.Store.ProcessingLog";

    private static readonly Meter Meter = new(Name);

    /// <summary>How long the records of one act took to write, within its transaction.</summary>
    internal static readonly Histogram<double> Written = Meter.CreateHistogram<double>(
        "zorgzaam.log.write.duration", "s", "Time to write the log records of one act.");
}
