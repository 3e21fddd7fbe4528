namespace Zorgzaam.Tests.Browser.Access;

/// <summary>The table of the API in docs/reference/access.md: what opens without a token, and what with one.</summary>
internal static class ApiMatrix
{
    public const string WithoutToken = "without a token";

    public static IReadOnlyList<AccessLine> Lines { get; } =
        AccessMatrix.Read(["method", "address", WithoutToken, "with a token"]);
}
