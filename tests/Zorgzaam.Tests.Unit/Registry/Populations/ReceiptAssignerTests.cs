using Zorgzaam.Registry.Populations.Receipts;

namespace Zorgzaam.Tests.Unit.Registry.Populations;

public sealed class ReceiptAssignerTests
{
    private const int Applicants = 20_000;

    [Theory]
    [InlineData("zorgtoeslag")]
    [InlineData("kindgebonden_budget")]
    [InlineData("individuele_inkomenstoeslag")]
    public void Assign_TheEntitled_ReceiveAtThePublishedRate(string right)
    {
        var rights = Numbers().Select(bsn => new ComputedRight(bsn, right, true, null)).ToList();

        var share = ReceiptAssigner.Assign(rights, Demo.Margins, 11, Demo.LegalDate)
            .Count(group => (bool)group.Attributes[$"ontvangt_{right}"]!) / (double)Applicants;

        // Standard error below 0.0035; four of them.
        Assert.InRange(share, Demo.Margins.TakeUp[right].Value - 0.014, Demo.Margins.TakeUp[right].Value + 0.014);
    }

    [Fact]
    public void Assign_TheNotEntitled_ReceiveNothing()
    {
        var rights = Numbers().Select(bsn => new ComputedRight(bsn, "zorgtoeslag", false, null)).ToList();

        Assert.All(
            ReceiptAssigner.Assign(rights, Demo.Margins, 11, Demo.LegalDate),
            group => Assert.False((bool)group.Attributes["ontvangt_zorgtoeslag"]!));
    }

    [Fact]
    public void Assign_Partners_ReceiveTogether()
    {
        var numbers = Numbers().ToList();
        var rights = numbers
            .Select((bsn, index) => new ComputedRight(bsn, "zorgtoeslag", true, numbers[index ^ 1])).ToList();

        var receives = ReceiptAssigner.Assign(rights, Demo.Margins, 11, Demo.LegalDate)
            .ToDictionary(
                group => group.ObjectKey,
                group => (bool)group.Attributes["ontvangt_zorgtoeslag"]!,
                StringComparer.Ordinal);

        Assert.All(rights, right => Assert.Equal(receives[right.Bsn], receives[right.TogetherWith!]));
    }

    [Fact]
    public void Assign_SameSeedOtherOrder_GivesTheSameReceipts()
    {
        var rights = Numbers().Select(bsn => new ComputedRight(bsn, "aow", true, null)).ToList();
        string Receipts(IReadOnlyCollection<ComputedRight> given) => string.Join(' ', ReceiptAssigner
            .Assign(given, Demo.Margins, 5, Demo.LegalDate)
            .Select(group => $"{group.ObjectKey}{group.Attributes.ToJsonString()}"));

        Assert.Equal(Receipts(rights), Receipts([.. rights.AsEnumerable().Reverse()]));
    }

    [Fact]
    public void Assign_ARightThatNobodyComputed_StaysUnknown()
    {
        var group = Assert.Single(ReceiptAssigner.Assign(
            [new ComputedRight("900009995", "aow", true, null)], Demo.Margins, 5, Demo.LegalDate));

        Assert.Equal(["ontvangt_aow"], group.Attributes.Select(attribute => attribute.Key), StringComparer.Ordinal);
    }

    [Fact]
    public void Assign_ARightWithoutTakeUpRate_IsRefusedAtOnce() => Assert.Throws<ArgumentException>(() =>
    {
        ComputedRight[] rights = [new("900009995", "tolheffing", true, null)];
        ReceiptAssigner.Assign(rights, Demo.Margins, 5, Demo.LegalDate);
    });

    private static IEnumerable<string> Numbers() =>
        Zorgzaam.Registry.Populations.Drawing.TestBsns.All().Skip(100).Take(Applicants);
}
