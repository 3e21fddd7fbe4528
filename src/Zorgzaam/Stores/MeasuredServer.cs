using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Zorgzaam.Commands;

namespace Zorgzaam.Stores;

/// <summary>
/// A PostgreSQL server for a measurement: from the programs on this machine, on this machine alone, gone at its end. It
/// keeps what it confirms, as a server in use does.
/// </summary>
internal sealed class MeasuredServer : IAsyncDisposable
{
    /// <summary>What differs from what PostgreSQL starts with; a measurement says so.</summary>
    internal const string Settings = "shared_buffers=1GB, max_wal_size=4GB";

    private readonly string folder = Directory.CreateTempSubdirectory("zorgzaam-postgres-").FullName;
    private readonly int port = FreePort();

    private string Data => Path.Combine(folder, "data");

    internal static async Task<MeasuredServer> StartAsync(CancellationToken cancellation)
    {
        var server = new MeasuredServer();
        // The server refuses to run as the administrator of the machine.
        if (Environment.IsPrivilegedProcess) await RunAsync("chown", ["postgres", server.folder], cancellation);
        await ToolAsync("initdb", ["-D", server.Data, "-U", "zorgzaam", "-A", "trust", "-E", "UTF8"], cancellation);
        var settings = string.Join(' ', Settings.Split(", ").Select(each => "-c " + each));
        await ToolAsync(
            "pg_ctl",
            [
                "-D", server.Data, "-w", "-l", Path.Combine(server.folder, "log"), "-o",
                string.Create(CultureInfo.InvariantCulture, $"-p {server.port} -k {server.folder} -h 127.0.0.1 {settings}"), "start",
            ],
            cancellation);
        return server;
    }

    /// <summary>Makes an empty database.</summary>
    internal async Task<StoreOptions> CreateAsync(string name, CancellationToken cancellation)
    {
        var at = port.ToString(CultureInfo.InvariantCulture);
        await ToolAsync("createdb", ["-h", "127.0.0.1", "-p", at, "-U", "zorgzaam", name], cancellation);
        return StoreOptions.Postgres($"Host=127.0.0.1;Port={at};Username=zorgzaam;Database={name}");
    }

    public async ValueTask DisposeAsync()
    {
        await ToolAsync("pg_ctl", ["-D", Data, "-m", "immediate", "-w", "stop"], CancellationToken.None);
        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string ToolFolder() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Last() + "/bin/"
        : throw new CommandFailure("PostgreSQL is not installed here. Install it, or measure --store sqlite.");

    private static Task ToolAsync(string tool, string[] arguments, CancellationToken cancellation) =>
        Environment.IsPrivilegedProcess
            ? RunAsync("runuser", ["-u", "postgres", "--", ToolFolder() + tool, .. arguments], cancellation)
            : RunAsync(ToolFolder() + tool, arguments, cancellation);

    private static async Task RunAsync(string program, string[] arguments, CancellationToken cancellation)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            UseShellExecute = false,
        }) ?? throw new CommandFailure($"{program} cannot be started.");
        // A started server keeps the pipe open, so its end says nothing: only the exit of the tool does.
        await process.WaitForExitAsync(cancellation);
        if (process.ExitCode != 0) throw new CommandFailure($"{program} ended with {process.ExitCode}.");
    }
}
