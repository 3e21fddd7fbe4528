namespace Zorgzaam.Tests.Browser.Serving;

/// <summary>The widths at which every page must work, in CSS pixels.</summary>
public static class Widths
{
    public const int Desk = 1200;
    public const int Phone = 390;
}
