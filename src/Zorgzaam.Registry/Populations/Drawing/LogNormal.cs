using System.Runtime.InteropServices;

namespace Zorgzaam.Registry.Populations.Drawing;

/// <summary>
/// Skewed amounts such as incomes and savings, fitted on the published median and mean: for the log-normal
/// distribution mean / median = exp(sigma² / 2).
/// </summary>
/// <param name="Median">Median in euros.</param>
/// <param name="Mean">Mean in euros, at least the median.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LogNormal(double Median, double Mean)
{
    /// <summary>The amount in whole euros that belongs to a number of the standard normal distribution.</summary>
    public long Euros(double normal)
    {
        var sigma = Math.Sqrt(2 * Math.Log(Mean / Median));
        return (long)Math.Round(Median * Math.Exp(sigma * normal), MidpointRounding.AwayFromZero);
    }
}
