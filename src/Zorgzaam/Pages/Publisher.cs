using Zorgzaam.Foundation;

namespace Zorgzaam.Pages;

/// <summary>The declared program that publishes totals of everybody; it acts before anyone has signed in.</summary>
internal static class Publisher
{
    internal const string TotalsPurpose = "cijfers-publiceren";
    internal const string DemoPurpose = "demo-personas";

    internal static Actor Actor { get; } = new("openbare-cijfers", "administrator", "Zorgzaam");
}
