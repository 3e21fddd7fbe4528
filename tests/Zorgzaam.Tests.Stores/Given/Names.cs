namespace Zorgzaam.Tests.Stores.Given;

internal static class Names
{
    public static IReadOnlySet<string> Of(params string[] names) => names.ToHashSet(StringComparer.Ordinal);
}
