using System.Text.RegularExpressions;

namespace Zorgzaam.Tests.Unit.Architecture;

/// <summary>Rules about where something may be written, checked on the source.</summary>
public sealed partial class SourceTests
{
    [Fact]
    public void RawSql_StandsOnlyInTheStore() => Assert.Empty(
        Hits(RawSql(), f => !IsUnder(f, "src/Zorgzaam.Store/") && !IsUnder(f, "src/Zorgzaam/Stores/")));

    [Fact]
    public void EntityFramework_StandsOnlyInTheStoreAndInStages() => Assert.Empty(
        Hits(EntityFramework(), f => IsUnder(f, "src/Zorgzaam.Foundation/") || IsUnder(f, "src/Zorgzaam.Law/")
            || IsUnder(f, "src/Zorgzaam.Web/")
            || (IsUnder(f, "src/Zorgzaam/") && !IsUnder(f, "src/Zorgzaam/Stores/"))));

    private static bool IsUnder(string file, string folder) => file.StartsWith(folder, StringComparison.Ordinal);

    private static IEnumerable<string> Hits(Regex pattern, Func<string, bool> files) =>
        from file in Repository.Files("src", ".cs").Where(files)
        from line in Repository.Lines(file)
        where pattern.IsMatch(line.Text)
        select $"{file}:{line.Number}: {line.Text.Trim()}";

    [GeneratedRegex(
        @"\b(FromSql|ExecuteSql|SqlQuery|CommandText|CreateCommand|DbCommand|NpgsqlC|SqliteC)",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RawSql();

    // In quotes it is the name of a log category, which makes nothing depend on it.
    [GeneratedRegex(@"(?<!"")\bMicrosoft\.EntityFrameworkCore\b", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EntityFramework();
}
