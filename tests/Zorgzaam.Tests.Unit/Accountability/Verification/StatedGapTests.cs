using Zorgzaam.Accountability.MerkleTree;
using Zorgzaam.Accountability.Verification;

namespace Zorgzaam.Tests.Unit.Accountability.Verification;

/// <summary>A log that goes on after a restore, under another origin, and says what it lost.</summary>
public sealed class StatedGapTests
{
    private static readonly TreeHash Another = TreeHash.OfLeaf("another history"u8);

    [Fact]
    public async Task Log_WithAStatedGap_HoldsAndShowsIt()
    {
        using var log = new ExportedLog(gap: 40, 100, 20, 40, 41, 60);

        var verified = await LogVerifier.VerifyAsync(log.Folder, log.Key, TestContext.Current.CancellationToken);

        Assert.Empty(verified.Findings);
        Assert.Equal("gap 40: 7 of 47 entries lost of gemeente.example/log", Assert.Single(verified.Gaps).ToString());
        var (code, lines) = await SecondVerifier.RunAsync(log.Folder);
        Assert.Equal(0, code);
        Assert.Equal([verified.Gaps[0].ToString(), "100 entries, 5 checkpoints, 0 findings"], lines);
    }

    /// <summary>An origin holds for its own part of the log: no checkpoint slips from one to the other.</summary>
    [Theory]
    [InlineData(60, "gemeente.example/log")]
    [InlineData(20, "gemeente.example/log/later")]
    [InlineData(60, "gemeente.example/log/unknown")]
    public async Task Checkpoint_UnderTheOriginOfAnotherPart_IsNamed(int size, string origin)
    {
        using var log = new ExportedLog(gap: 40, 100, 20, 40, 60);
        log.Sign(size, Another, origin);

        Assert.Equal([$"signature {size}"], await log.FindingsAsync());
        Assert.Equal($"signature {size}", (await SecondVerifier.RunAsync(log.Folder)).Lines[1]);
    }

    /// <summary>An entry that says it is a gap, and is no such JSON: both pass over it, and its hash tells that it was changed.</summary>
    [Theory]
    [InlineData(64, "\"witnessed_size\\\":47")] // as it was
    [InlineData(65, "\"witnessed_size\\\":47")]
    [InlineData(100_000, "\"witnessed_size\\\":47")]
    [InlineData(64, "\"witnessed_size\\\":\\\"47\\\"")]
    [InlineData(64, "\"witnessed_size\\\":47.0")]
    [InlineData(64, "\"witnessed_size\\\":true")]
    [InlineData(64, "\"other_size\\\":47")]
    public async Task Gap_ThatWasChanged_IsReadAlikeByBoth(int depth, string size)
    {
        using var log = new ExportedLog(gap: 40, 50, 30, 45);
        var nested = string.Concat(Enumerable.Repeat("[", depth - 1)) + string.Concat(Enumerable.Repeat("]", depth - 1));
        log.Lines[40] = log.Lines[40].Replace("\"witnessed_size\\\":47", size, StringComparison.Ordinal)[..^1] + $",\"more\":{nested}}}";
        log.Save();

        var verified = await LogVerifier.VerifyAsync(log.Folder, null, TestContext.Current.CancellationToken);

        Assert.Contains(verified.Findings, finding => finding.ToString() == "changed 40");
        var expected = verified.Gaps.Select(gap => gap.ToString()).Concat(verified.Findings.Select(finding => finding.ToString()));
        var (code, lines) = await SecondVerifier.RunAsync(log.Folder);
        Assert.Equal(1, code);
        Assert.Equal(expected, lines.SkipLast(1));
        Assert.Equal(depth == 64 && size == "\"witnessed_size\\\":47", verified.Gaps.Count == 1);
    }

    [Fact]
    public async Task Gap_ThatWasTakenOut_LeavesCheckpointsWithoutAnOrigin()
    {
        using var log = new ExportedLog(gap: 40, 50, 45);
        log.Lines.RemoveAt(40);
        log.Save();

        string[] expected = ["signature 45", "signature 50", "uncovered 0", "dropped 40"];
        Assert.Equal(expected, await log.FindingsAsync());
        Assert.Equal(expected, (await SecondVerifier.RunAsync(log.Folder)).Lines.SkipLast(1));
    }

    /// <summary>The gap explains what it states, and nothing else that a witness saw.</summary>
    [Theory]
    [InlineData(47, null)]
    [InlineData(41, null)]
    [InlineData(48, "fork 48")]
    [InlineData(40, "fork 40")]
    [InlineData(101, "cut 101")]
    public async Task Witness_OfTheFormerOrigin_IsOnlyContradictedWhereTheGapDoesNotSaySo(int size, string? finding)
    {
        using var log = new ExportedLog(gap: 40, 100);

        var findings = await LogVerifier.CompareAsync(
            log.Folder, log.Witness(size, Another), log.Key, TestContext.Current.CancellationToken);

        string[] expected = finding is null ? [] : [finding];
        Assert.Equal(expected, findings.Select(found => found.ToString()));
    }
}
