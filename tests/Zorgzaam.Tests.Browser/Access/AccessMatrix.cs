using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Tests.Browser.Access;

/// <summary>One method of one address, and who may use it.</summary>
/// <param name="Method">The method, or <c>any</c>.</param>
/// <param name="Route">The route as the program has it; a folder of files ends in <c>/*</c>.</param>
/// <param name="Allowed">The roles that it answers; <see cref="AccessMatrix.Anonymous"/> for who is not signed in.</param>
public sealed record AccessLine(string Method, string Route, IReadOnlySet<string> Allowed)
{
    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["/rechten/{law}/inwoners"] = "/rechten/wet_op_de_zorgtoeslag/inwoners",
        ["/inwoner/{id}"] = "/inwoner/P1",
        ["/inwoner/{id}/gegevens/{groep}"] = "/inwoner/P1/gegevens/inkomen",
        ["/mijn-gegevens/{groep}"] = "/mijn-gegevens/inkomen",
        ["/fout/{code:int}"] = "/fout/500",
        ["/css/*"] = "/css/app.css",
        ["/fonts/*"] = "/fonts/noto-sans-latin-400-normal.woff2",
        ["/{*path:nonfile}"] = "/bestaat-niet",
    };

    /// <summary>The method and route, as the program lists them.</summary>
    public string Name => $"{Method} {Route}";

    /// <summary>An address of this route.</summary>
    public string Address => Examples.GetValueOrDefault(Route, Route);

    /// <summary>The method to try it with.</summary>
    public string Verb => Method == "any" ? "GET" : Method;

    /// <summary>How the program answers who may: 400 to a form without its token, 404 from what is never a page itself.</summary>
    public int Status => Verb == "POST" ? 400 : Route is "/fout/{code:int}" or "/{*path:nonfile}" ? 404 : 200;
}

/// <summary>The table of docs/reference/access.md.</summary>
internal static class AccessMatrix
{
    public const string Anonymous = "anonymous";

    private static readonly string[] Head = ["method", "address", Anonymous, .. Roles.All];

    public static IReadOnlyList<AccessLine> Lines { get; } = Read(Head); // a new role needs a column

    /// <summary>The lines of the table with this head.</summary>
    internal static List<AccessLine> Read(string[] head)
    {
        var rows = File.ReadLines(Path.Combine(Executable.RepositoryRoot, "docs", "reference", "access.md"))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim().Trim('`')).ToArray())
            .SkipWhile(cells => !cells.SequenceEqual(head)).TakeWhile(cells => cells.Length > 1).ToList();
        Assert.True(rows.Count > 2, $"there is no table with {string.Join(", ", head)}");
        return [.. rows.Skip(2).Select(cells =>
        {
            Assert.Equal(head.Length, cells.Length);
            Assert.All(cells[2..], cell => Assert.True(cell is "yes" or "no", $"'{cell}' at {cells[1]}"));
            return new AccessLine(cells[0], cells[1], head.Where((_, i) => cells[i] == "yes").ToHashSet(StringComparer.Ordinal));
        })];
    }
}
