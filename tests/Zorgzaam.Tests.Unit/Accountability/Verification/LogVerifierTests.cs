using CsCheck;
using Zorgzaam.Accountability.MerkleTree;

namespace Zorgzaam.Tests.Unit.Accountability.Verification;

public sealed class LogVerifierTests
{
    [Fact]
    public async Task Log_AsExported_Holds()
    {
        using var log = new ExportedLog(100, 1, 17, 64);

        Assert.Empty(await log.FindingsAsync());
        var (code, lines) = await SecondVerifier.RunAsync(log.Folder);
        Assert.Equal((0, "100 entries, 4 checkpoints, 0 findings"), (code, Assert.Single(lines)));
    }

    [Fact]
    public async Task Entry_ChangedDroppedInsertedOrMoved_IsNamed()
    {
        using var log = new ExportedLog(100, 40);
        log.Lines[5] += " ";
        log.Lines.RemoveAt(20);
        log.Lines.Insert(50, "{}");
        var moved = log.Lines[80];
        log.Lines.RemoveAt(80);
        log.Lines.Insert(90, moved);
        log.Save();

        string[] expected = ["changed 5", "dropped 20", "inserted 50", "moved 80"];
        Assert.Equal(expected, await log.FindingsAsync());
    }

    [Fact]
    public async Task History_RewrittenWithItsHashes_NoLongerFitsTheCheckpoints()
    {
        using var log = new ExportedLog(100, 40, 60);
        log.Lines[50] = "{\"position\":50,\"kind\":\"processing\"}";
        log.Save();
        log.HashAgain();

        Assert.Equal(["root 60", "root 100"], await log.FindingsAsync());
    }

    [Fact]
    public async Task Checkpoint_SignedByAnother_IsNamed()
    {
        using var log = new ExportedLog(10, 4);
        var note = await File.ReadAllTextAsync(log.Folder.Checkpoint(4), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            log.Folder.Checkpoint(4), note.Replace("/log ", "/other ", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);

        Assert.Equal(["signature 4"], await log.FindingsAsync());
    }

    [Fact]
    public async Task Checkpoint_Forked_IsNamed()
    {
        using var log = new ExportedLog(10, 4);
        log.Sign(4, TreeHash.OfLeaf("another history"u8));

        Assert.Equal(["root 4"], await log.FindingsAsync());
    }

    [Fact]
    public async Task List_WithSomebodyAddedOrTakenAway_IsNamedAtTheFirstEntryThatNamesIt()
    {
        using var log = new ExportedLog(30);
        log.Members.RemoveAt(0);
        log.Members.Add($"{log.Members[^1][..64]} somebody");
        log.Save();

        // Lists go round by position modulo three; an entry in five names one.
        Assert.Equal(["list 9", "list 14"], await log.FindingsAsync());
    }

    [Fact]
    public async Task Folder_ThatIsNoLog_IsRefused()
    {
        using var log = new ExportedLog(3);
        await File.AppendAllTextAsync(log.Folder.Entries, "no newline", TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<InvalidDataException>(log.FindingsAsync);
        Assert.Equal(2, (await SecondVerifier.RunAsync(log.Folder)).Code);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("somebody\n")]
    [InlineData("a list and a reference\n")]
    [InlineData("a  b\n")]
    [InlineData("a b")]
    public async Task Lists_ThatAreNone_AreRefusedByBoth(string line)
    {
        using var log = new ExportedLog(10, 4);
        await File.AppendAllTextAsync(log.Folder.SubjectLists, line, TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<InvalidDataException>(log.FindingsAsync);
        Assert.Equal(2, (await SecondVerifier.RunAsync(log.Folder)).Code);
    }

    [Fact]
    public async Task Checkpoints_ThatAreNotThere_AreMissedByBoth()
    {
        using var log = new ExportedLog(10, 4);
        foreach (var file in Directory.GetFiles(log.Folder.Checkpoints)) File.Delete(file);

        await Assert.ThrowsAsync<InvalidDataException>(log.FindingsAsync);
        Assert.Equal(2, (await SecondVerifier.RunAsync(log.Folder)).Code);
    }

    /// <summary>Whatever is done to the files, both verifiers say the same of it.</summary>
    [Fact]
    public async Task Tampering_AtRandom_IsNamedAlikeByBothVerifiers()
    {
        var tampering = Gen.Select(Gen.Int[1, 60], Gen.Int[0, 4].List[1, 6], Gen.Int[0, 1000].List[12], Gen.Bool, Gen.Bool);
        await tampering.SampleAsync(
            async drawn =>
            {
                var (size, acts, places, hashAgain, gap) = drawn;
                using var log = new ExportedLog(gap ? size / 2 : null, size, size / 3, size / 2);
                for (var i = 0; i < acts.Count; i++) Tamper(log, acts[i], places[2 * i], places[(2 * i) + 1]);
                log.Save();
                if (hashAgain) log.HashAgain();

                var ours = await log.FindingsAsync();
                var (code, theirs) = await SecondVerifier.RunAsync(log.Folder);
                Assert.Equal(ours, theirs.SkipLast(1).Where(line => !line.StartsWith("gap", StringComparison.Ordinal)));
                Assert.Equal(ours.Count > 0 ? 1 : 0, code);
            },
            iter: 60, threads: 1);
    }

    private static void Tamper(ExportedLog log, int act, int place, int other)
    {
        var lines = log.Lines;
        if (act == 4 && log.Members.Count > 0) log.Members.RemoveAt(place % log.Members.Count);
        if (lines.Count == 0) return;
        var at = place % lines.Count;
        switch (act)
        {
            case 0:
                lines[at] += "!";
                break;
            case 1:
                lines.RemoveAt(at);
                break;
            case 2:
                lines.Insert(at, lines[other % lines.Count]);
                break;
            case 3:
                (lines[at], lines[other % lines.Count]) = (lines[other % lines.Count], lines[at]);
                break;
        }
    }
}
