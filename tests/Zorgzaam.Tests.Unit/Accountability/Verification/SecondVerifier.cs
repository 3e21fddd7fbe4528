using System.Diagnostics;
using Zorgzaam.Accountability.Verification;

namespace Zorgzaam.Tests.Unit.Accountability.Verification;

/// <summary>The verifier in <c>tools/</c>, written apart from ours: two that agree are hard to fool.</summary>
internal static class SecondVerifier
{
    public static async Task<(int Code, IReadOnlyList<string> Lines)> RunAsync(LogFolder folder)
    {
        var start = new ProcessStartInfo("python3")
        {
            ArgumentList = { Path.Combine(Repository.Root, "tools", "verify_log.py"), folder.Path },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
