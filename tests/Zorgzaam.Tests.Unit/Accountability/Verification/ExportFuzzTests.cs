using CsCheck;
using Zorgzaam.Accountability.Verification;

namespace Zorgzaam.Tests.Unit.Accountability.Verification;

/// <summary>An exported log comes from who is being watched: whatever it holds, the verifier tells what is wrong with it.</summary>
public sealed class ExportFuzzTests(ITestOutputHelper output)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Export_WithBytesChanged_HasFindingsOrIsRefused()
    {
        var (found, refused) = (0, 0);
        await Gen.Select(Gen.Int[0, 100], Gen.Double.Unit, Gen.Int[0, 40], Gen.Byte.Array[0, 40]).SampleAsync(
            async (file, at, cut, with) =>
            {
                using var log = new ExportedLog(12, 5);
                var files = Directory.EnumerateFiles(log.Folder.Path, "*", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal).ToList();
                var path = files[file % files.Count];
                var bytes = await File.ReadAllBytesAsync(path, Cancel);
                var start = (int)(at * bytes.Length);
                byte[] changed = [.. bytes[..start], .. with, .. bytes[Math.Min(bytes.Length, start + cut)..]];
                await File.WriteAllBytesAsync(path, changed, Cancel);
                try
                {
                    var verified = await LogVerifier.VerifyAsync(log.Folder, null, Cancel);
                    if (verified.Findings.Count > 0) Interlocked.Increment(ref found);
                }
                catch (InvalidDataException)
                {
                    Interlocked.Increment(ref refused);
                }
            },
            iter: 1500, writeLine: output.WriteLine);
        output.WriteLine($"{found} with findings, {refused} refused");
        Assert.True(found > 100 && refused > 50, $"{found} with findings, {refused} refused: the changes say little");
    }
}
