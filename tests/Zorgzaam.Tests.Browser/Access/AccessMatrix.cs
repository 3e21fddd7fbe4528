using Zorgzaam.Tests.Browser.Serving;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Tests.Browser.Access;

/// <summary>One method of one address, and who may use it.</summary>
/// <param name="Method">The method, or <c>any</c>.</param>
/// <param name="Route">The route as the program has it; a folder of files ends in <c>/*</c>.</param>
/// <param name="Level">How surely one must have signed in; <c>-</c> when any way will do.</param>
/// <param name="Allowed">The roles that it answers; <see cref="AccessMatrix.Anonymous"/> for who is not signed in.</param>
public sealed record AccessLine(string Method, string Route, string Level, IReadOnlySet<string> Allowed)
{
    // Of a breach that nobody registered.
    private const string Breach = "/toezicht/datalek/{id:long}";

    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["/rechten/{law}/inwoners"] = "/rechten/wet_op_de_zorgtoeslag/inwoners",
        ["/inwoner/{id}"] = "/inwoner/P1",
        ["/inwoner/{id}/gegevens/{groep}"] = "/inwoner/P1/gegevens/inkomen",
        ["/inwoner/{id}/gegevens/{groep}/geschiedenis"] = "/inwoner/P1/gegevens/inkomen/geschiedenis",
        ["/mijn-gegevens/{groep}/geschiedenis"] = "/mijn-gegevens/inkomen/geschiedenis",
        ["/mijn-gegevens/{groep}"] = "/mijn-gegevens/inkomen",
        [Breach] = "/toezicht/datalek/999999",
        ["/toezicht/inwoner/{id?}"] = "/toezicht/inwoner/P1",
        ["/fout/{code:int}"] = "/fout/500",
        ["/css/*"] = "/css/app.css",
        ["/fonts/*"] = "/fonts/noto-sans-latin-400-normal.woff2",
        ["/{*path:nonfile}"] = "/bestaat-niet",
    };

    /// <summary>The method and route with the level of it, as the program lists them.</summary>
    public string Name => $"{Method} {Route} {Level}";

    /// <summary>An address of this route.</summary>
    public string Address => Examples.GetValueOrDefault(Route, Route);

    /// <summary>The method to try it with.</summary>
    public string Verb => Method == "any" ? "GET" : Method;

    /// <summary>
    /// How the program answers who may: 400 to a form without its token or a question to the provider without its parts, 404
    /// from what is never a page itself or of a breach that is not there, 302 to the provider or back from it.
    /// </summary>
    public int Status => Verb == "POST" ? 400 : Route switch
    {
        "/fout/{code:int}" or "/{*path:nonfile}" or Breach => 404,
        "/inloggen" or "/inloggen/terug" or "/uitloggen/terug" => 302,
        "/demo/inloggen" or "/demo/token" => 400,
        _ => 200,
    };
}

/// <summary>The table of docs/reference/access.md.</summary>
internal static class AccessMatrix
{
    public const string Anonymous = "anonymous";

    private static readonly string[] Head = ["method", "address", "level", Anonymous, .. Roles.All];

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
            var who = head.IndexOf(head.First(name => name is Anonymous or ApiMatrix.WithoutToken));
            Assert.All(cells[who..], cell => Assert.True(cell is "yes" or "no", $"'{cell}' at {cells[1]}"));
            var level = who == 3 ? cells[2] : "-";
            return new AccessLine(
                cells[0], cells[1], level, head.Where((_, i) => cells[i] == "yes").ToHashSet(StringComparer.Ordinal));
        })];
    }
}
