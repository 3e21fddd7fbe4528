using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Zorgzaam.Tests.Browser.Serving;

/// <summary>The real executable, serving its demonstration from a store of its own on a free port.</summary>
public sealed class ZorgzaamServer : IAsyncDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);
    private readonly ConcurrentQueue<string> output = new();
    private readonly string data = Directory.CreateTempSubdirectory("zorgzaam-browser-").FullName;
    private readonly Process process;
    private readonly IReadOnlyDictionary<string, string> settings;

    private ZorgzaamServer(IReadOnlyDictionary<string, string> settings, string[] options)
    {
        Address = new Uri(FormattableString.Invariant($"http://127.0.0.1:{FreePort()}"));
        this.settings = settings;
        process = new Process { StartInfo = Command(["serve", "--demo", .. options]) };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
    }

    /// <summary>Where it serves.</summary>
    public Uri Address { get; }

    /// <summary>Where it keeps its store and keys.</summary>
    public string DataFolder => data;

    /// <summary>What it has said so far, for whoever must find out why it failed.</summary>
    public string Output => string.Join(Environment.NewLine, output);

    /// <summary>Starts <c>zorgzaam serve --demo</c> and waits until it is ready.</summary>
    public static Task<ZorgzaamServer> StartAsync(params string[] options) =>
        StartAsync(new Dictionary<string, string>(StringComparer.Ordinal), options);

    /// <summary>The same, with settings of its own.</summary>
    public static async Task<ZorgzaamServer> StartAsync(IReadOnlyDictionary<string, string> settings, params string[] options)
    {
        var server = new ZorgzaamServer(settings, options);
        try
        {
            server.process.Start();
            server.process.BeginOutputReadLine();
            server.process.BeginErrorReadLine();
            await server.WaitUntilReadyAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs another command on the same store, with the same settings, as an operator does beside the server.</summary>
    public async Task<(int Code, string Output, string Error)> RunAsync(params string[] command)
    {
        using var other = Process.Start(Command(command))!;
        var (said, wrong) = (other.StandardOutput.ReadToEndAsync(), other.StandardError.ReadToEndAsync());
        await other.WaitForExitAsync();
        return (other.ExitCode, await said, await wrong);
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process.Dispose();
        Directory.Delete(data, recursive: true);
    }

    private ProcessStartInfo Command(string[] command)
    {
        var start = new ProcessStartInfo("dotnet", [Executable.Path, .. command])
        {
            WorkingDirectory = Executable.RepositoryRoot,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // INVARIANT: no setting of whoever runs the tests leads to another store than the test's own.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("ZORGZAAM_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);
        start.Environment["ZORGZAAM_DATA"] = data;
        start.Environment["ZORGZAAM_URLS"] = Address.AbsoluteUri.TrimEnd('/');
        // Every test comes from one address, faster than people do.
        start.Environment["ZORGZAAM_REQUESTS_PER_MINUTE"] = "1000000";
        start.Environment["ZORGZAAM_SIGNINS_PER_MINUTE"] = "1000000";
        start.Environment["ZORGZAAM_COPIES_PER_HOUR"] = "1000000";
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return start;
    }

    private async Task WaitUntilReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(5) };
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < StartLimit)
        {
            if (process.HasExited) break;
            if (await IsReadyAsync(http)) return;
            await Task.Delay(TimeSpan.FromMilliseconds(250));
        }

        var ended = process.HasExited ? process.ExitCode.ToString(CultureInfo.InvariantCulture) : "still running";
        throw new InvalidOperationException($"The server was not ready (exit code: {ended}). It said:\n{Output}");
    }

    private static async Task<bool> IsReadyAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException)
        {
            // It does not listen or answer yet; the loop above ends when that lasts.
            return false;
        }
    }

    private void Keep(string? line)
    {
        if (line is not null) output.Enqueue(line);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
