using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Zorgzaam.Tests.Stores.Given;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace Zorgzaam.Tests.Stores.Given;

/// <summary>A PostgreSQL server of our own: fresh data directory, free port, gone at the end.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("zorgzaam-pg-").FullName;
    private int databases;

    public PostgresServer() => Empty = new EmptyStores(this);

    /// <summary>Stores to begin from.</summary>
    internal EmptyStores Empty { get; }

    private string Data => Path.Combine(folder, "data");

    private int Port { get; } = FreePort();

    public async ValueTask InitializeAsync()
    {
        if (Victim.IsThisProcess) return;
        if (Environment.IsPrivilegedProcess) await RunAsync("chown", "postgres", folder);
        await RunServerToolAsync("initdb", "-D", Data, "-U", "zorgzaam", "-A", "trust", "-E", "UTF8", "--no-sync");
        await RunServerToolAsync(
            "pg_ctl", "-D", Data, "-w", "-l", Path.Combine(folder, "log"), "-o",
            $"-p {Port} -k {folder} -h 127.0.0.1 -c fsync=off -c max_connections=400", "start");
    }

    /// <summary>Makes a database.</summary>
    /// <param name="template">The database that it begins as a copy of, to which nobody is connected; an empty one when null.</param>
    /// <returns>How to connect to it.</returns>
    public async Task<string> CreateDatabaseAsync(string? template = null)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test{Interlocked.Increment(ref databases)}");
        await using var connection = new NpgsqlConnection(Connection("postgres"));
        await connection.OpenAsync();
#pragma warning disable CA2100 // The names are counters of ours.
        await using var command = new NpgsqlCommand(
            $"CREATE DATABASE {name}" + (template is null ? null : $" TEMPLATE {template}"), connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
        return Connection(name);
    }

    public async ValueTask DisposeAsync()
    {
        await Empty.DisposeAsync();
        if (Victim.IsThisProcess) return;
        NpgsqlConnection.ClearAllPools();
        await RunServerToolAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");
        Directory.Delete(folder, recursive: true);
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string ToolFolder() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Last() + "/bin/"
        : throw new InvalidOperationException("PostgreSQL is not installed: apt-get install postgresql.");

    private static Task RunServerToolAsync(string tool, params string[] arguments) =>
        Environment.IsPrivilegedProcess // initdb refuses to run as root
            ? RunAsync("runuser", ["-u", "postgres", "--", ToolFolder() + tool, .. arguments])
            : RunAsync(ToolFolder() + tool, arguments);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        // A started server keeps the pipe open, so its end says nothing: only the exit of the tool does.
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}");
    }

    private string Connection(string database) =>
        $"Host=127.0.0.1;Port={Port};Username=zorgzaam;Database={database};Maximum Pool Size=8";
}
