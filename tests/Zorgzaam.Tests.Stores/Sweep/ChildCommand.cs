using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography.X509Certificates;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

/// <summary>The executable as a process of its own, in an environment of its own.</summary>
internal sealed class ChildCommand : IAsyncDisposable
{
    private static readonly string[] OurSettings =
        ["ZORGZAAM_STORE", "ZORGZAAM_KEYSTORE", "ZORGZAAM_URLS", "ZORGZAAM_KEYS", "ZORGZAAM_CERTIFICATE", "ZORGZAAM_PROFILE"];
    private static readonly Uri Ready = new("/health/ready", UriKind.Relative);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Dictionary<string, string> environment = new(StringComparer.Ordinal);
    private X509ChainPolicy? trusted;

    public ChildCommand(TestStore? store = null)
    {
        environment["ZORGZAAM_HOME"] = PolicyFiles.Root;
        environment["ZORGZAAM_DATA"] = Folder;
        if (store is null) return;
        environment["ZORGZAAM_STORE"] = store.Options.SqliteFile is { } file
            ? "sqlite:" + file
            : "postgres:" + store.Options.PostgresConnection;
        environment["ZORGZAAM_KEYS"] = store.KeyFolder;
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("zorgzaam-child-").FullName;

    public string SqliteFile => Path.Combine(Folder, "zorgzaam.db");

    public ChildCommand With(string name, string value)
    {
        environment[name] = value;
        return this;
    }

    /// <summary>Runs to the end.</summary>
    public async Task<Ended> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException late)
        {
            process.Kill();
            throw new TimeoutException($"'{string.Join(' ', arguments)}' did not end.", late);
        }

        return new Ended(process.ExitCode, await output, await error);
    }

    /// <summary>Starts, and kills (SIGKILL) after a while; false when it had ended before that.</summary>
    public async Task<bool> RunAndKillAsync(TimeSpan after, params string[] arguments)
    {
        using var process = Start(arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await Task.WhenAny(Task.Delay(after, TestStore.Cancel), process.WaitForExitAsync(TestStore.Cancel));
        var killed = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync(TestStore.Cancel);
        var said = await output + await error;
        Assert.True(killed || process.ExitCode == 0, said);
        return killed;
    }

    /// <summary>Starts, and kills (SIGKILL) at the moment that the test waits for; false when it had ended before that.</summary>
    public async Task<bool> RunAndKillAsync(Func<Task<bool>> moment, params string[] arguments)
    {
        using var process = Start(arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var waited = Stopwatch.StartNew();
        while (!process.HasExited && waited.Elapsed < Patience && !await moment()) await Task.Delay(1, TestStore.Cancel);
        var killed = !process.HasExited;
        process.Kill();
        await process.WaitForExitAsync(TestStore.Cancel);
        Assert.True(waited.Elapsed < Patience, await output + await error);
        return killed;
    }

    /// <summary>Starts, and sends a signal at the moment that the test waits for.</summary>
    public async Task<Ended> RunAndSignalAsync(string signal, Func<Task<bool>> moment, params string[] arguments)
    {
        using var process = Start(arguments, "env", "--default-signal=INT,TERM", "dotnet");
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var waited = Stopwatch.StartNew();
        while (!process.HasExited && waited.Elapsed < Patience && !await moment()) await Task.Delay(1, TestStore.Cancel);
        using var sent = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        await sent.WaitForExitAsync(TestStore.Cancel);
        await process.WaitForExitAsync(TestStore.Cancel);
        return new Ended(process.ExitCode, await output, await error);
    }

    /// <summary>Serves while the test visits; the address is ready when the visit begins.</summary>
    /// <returns>What it said.</returns>
    public async Task<string> ServeAsync(Func<HttpClient, Task> visit, params string[] arguments)
    {
        using var handler = new SocketsHttpHandler();
        if (trusted is not null)
        {
            handler.SslOptions.CertificateChainPolicy = trusted;
            handler.AllowAutoRedirect = false; // to a name that only this test gave the server
        }

        var scheme = trusted is null ? "http" : "https";
        using var client = new HttpClient(handler) { BaseAddress = new Uri($"{scheme}://127.0.0.1:{PostgresServer.FreePort()}") };
        using var process = With("ZORGZAAM_URLS", client.BaseAddress.OriginalString).Start(arguments);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            var waited = Stopwatch.StartNew();
            while (!await IsReadyAsync(client))
            {
                Assert.False(process.HasExited, process.HasExited ? await output + await error : string.Empty);
                Assert.True(waited.Elapsed < Patience, "the server never became ready");
                await Task.Delay(100, TestStore.Cancel);
            }

            await visit(client);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(TestStore.Cancel);
        }

        return await output + await error;
    }

    /// <summary>Serves over https from now on, with a certificate that only this knows, under another name too.</summary>
    public ChildCommand OverHttps(string host)
    {
        var file = Path.Combine(Folder, "test.p12");
        File.WriteAllBytes(file, TestCertificate.Pkcs12(host));
        trusted = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck, // nobody but this test issued it
        };
        trusted.CustomTrustStore.Add(X509CertificateLoader.LoadPkcs12FromFile(file, null));
        return WithProvider().With("ZORGZAAM_CERTIFICATE", file).With("ZORGZAAM_HOSTS", "127.0.0.1;" + host);
    }

    /// <summary>Names an identity provider, which nobody asks anything before somebody signs in.</summary>
    public ChildCommand WithProvider() =>
        With("ZORGZAAM_OIDC_AUTHORITY", "https://inlogdienst.example").With("ZORGZAAM_OIDC_CLIENT", "zorgzaam");

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            return (await client.GetAsync(Ready, TestStore.Cancel)).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // it does not listen yet
        }
    }

    // Signals that are ignored where the tests run, as in the background of a shell, would be ignored by a child too.
    private Process Start(string[] arguments, params string[] by)
    {
        string[] line = [.. by.DefaultIfEmpty("dotnet"), Path.Combine(AppContext.BaseDirectory, "zorgzaam.dll"), .. arguments];
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in OurSettings) start.Environment.Remove(name);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>What a command printed and returned.</summary>
    internal sealed record Ended(int Code, string Output, string Error)
    {
        public void Succeeded() => Assert.True(Code == 0, $"{Code}: {Output}{Error}");

        /// <summary>A message that a person can act on, and no stack trace.</summary>
        public void Failed(int code, params string[] words)
        {
            Assert.True(code == Code, $"expected {code}, got {Code}: {Output}{Error}");
            Assert.All(words, word => Assert.Contains(word, Error, StringComparison.Ordinal));
            Assert.DoesNotContain("   at ", Output + Error, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", Output + Error, StringComparison.Ordinal);
            Assert.DoesNotContain("(Parameter", Output + Error, StringComparison.Ordinal);
        }
    }
}
