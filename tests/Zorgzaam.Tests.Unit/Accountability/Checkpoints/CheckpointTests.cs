using System.Text;
using Zorgzaam.Accountability.Checkpoints;
using Zorgzaam.Accountability.MerkleTree;

namespace Zorgzaam.Tests.Unit.Accountability.Checkpoints;

public sealed class CheckpointTests
{
    private const string Origin = "gemeente.example/log";
    private static readonly byte[] Seed = [.. Enumerable.Range(1, NoteSigner.SeedLength).Select(i => (byte)i)];
    private static readonly Checkpoint Sample = new(Origin, 7, TreeHash.OfLeaf("a"u8));

    [Fact]
    public void Checkpoint_SignedWrittenAndRead_IsTheSame()
    {
        using var signer = new NoteSigner(Origin, Seed);
        var read = SignedNote.Parse(Encoding.UTF8.GetBytes(Sample.Sign(signer).ToString()));

        Assert.Equal(Sample, Checkpoint.Parse(read, NoteKey.Parse(signer.Key.ToString())));
    }

    [Fact]
    public void Checkpoint_WithOneNumberChanged_IsRefused()
    {
        using var signer = new NoteSigner(Origin, Seed);
        var forged = Sample.Sign(signer).ToString().Replace("\n7\n", "\n8\n", StringComparison.Ordinal);

        Assert.Throws<FormatException>(
            () => Checkpoint.Parse(SignedNote.Parse(Encoding.UTF8.GetBytes(forged)), signer.Key));
    }

    [Fact]
    public void Checkpoint_OfAnotherLogUnderTheSameKey_IsRefused()
    {
        using var signer = new NoteSigner(Origin, Seed);
        var other = Sample with { Origin = "elsewhere.example/log" };

        Assert.Throws<FormatException>(() => Checkpoint.Parse(other.Sign(signer), signer.Key));
    }

    [Theory]
    [InlineData("x\n1\n")]
    [InlineData("x\n01\nypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=\n")]
    [InlineData("x\n-1\nypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=\n")]
    [InlineData("x\n1\nypeBEsob\n")]
    [InlineData("\n1\nypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=\n")]
    [InlineData("x\n1\nypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=")]
    public void Checkpoint_Malformed_IsRefused(string text) =>
        Assert.Throws<FormatException>(() => Checkpoint.Parse(text));

    [Theory]
    [InlineData("text\n")]
    [InlineData("text\n\n")]
    [InlineData("text\n\n\u2014 name\n")]
    [InlineData("text\n\n\u2014 name AAAA\n")]
    [InlineData("text\n\n- name AAAAAAA=\n")]
    [InlineData("te\tt\n\n\u2014 name AAAAAAA=\n")]
    public void Note_Malformed_IsRefused(string note) =>
        Assert.Throws<FormatException>(() => SignedNote.Parse(Encoding.UTF8.GetBytes(note)));

    /// <summary>The example of the specification itself (C2SP signed-note and tlog-checkpoint).</summary>
    [Fact]
    public void Note_OfTheSpecification_IsRead()
    {
        const string note = """
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=

            """;
        var read = SignedNote.Parse(Encoding.UTF8.GetBytes(note));

        Assert.Equal(20852163, Checkpoint.Parse(read.Text).Size);
        Assert.Equal(note, read.ToString());
    }

    [Fact]
    public void Key_WithAnIdThatIsNotItsOwn_IsRefused()
    {
        using var signer = new NoteSigner(Origin, Seed);
        var parts = signer.Key.ToString().Split('+', 3);

        Assert.Throws<FormatException>(() => NoteKey.Parse($"{parts[0]}+00000000+{parts[2]}"));
    }
}
