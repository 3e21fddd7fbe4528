using System.Diagnostics;

namespace Zorgzaam.Tests.Stores.Given;

/// <summary>The verifier in <c>tools/</c>.</summary>
internal static class PythonVerifier
{
    public static async Task<string> RunAsync(string folder)
    {
        var start = new ProcessStartInfo("python3", [Path.Combine(PolicyFiles.Root, "tools", "verify_log.py"), folder])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestStore.Cancel);
        await process.WaitForExitAsync(TestStore.Cancel);
        return said;
    }
}
