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
        var rights = Numbers().Select(bsn => new ComputedRight(bsn, right, Entitlement.Yes, 70, null)).ToList();

        var share = Demo.Receipts.Assign(rights, 11, Demo.LegalDate)
            .Count(group => (bool)group.Attributes[$"ontvangt_{right}"]!) / (double)Applicants;

        // Standard error below 0.0035; four of them.
        Assert.InRange(share, Demo.Margins.TakeUp[right].Value - 0.014, Demo.Margins.TakeUp[right].Value + 0.014);
    }

    [Theory]
    [InlineData("zorgtoeslag")]
    [InlineData("aow")]
    public void Assign_TheUndecided_ReceiveAtThePublishedRate(string right)
    {
        var share = Share(right, Entitlement.Undecided, age: 70);

        Assert.InRange(share, Demo.Margins.TakeUp[right].Value - 0.014, Demo.Margins.TakeUp[right].Value + 0.014);
    }

    [Fact]
    public void Assign_TheNotEntitled_ReceiveInErrorAtTheDeclaredShare_FromTheDeclaredAge()
    {
        var wrong = Demo.Margins.TakeUp["zorgtoeslag"].Wrong;

        // Standard error below 0.0008; four of them.
        Assert.InRange(Share("zorgtoeslag", Entitlement.No, wrong.FromAge), wrong.Value - 0.003, wrong.Value + 0.003);
        Assert.Equal(0, Share("zorgtoeslag", Entitlement.No, wrong.FromAge - 1));
    }

    [Fact]
    public void Assign_EachRight_CarriesTheSourceAndGroundThatItsAttributeDeclares()
    {
        ComputedRight[] rights =
        [
            .. new[] { "zorgtoeslag", "aow", "kinderbijslag", "individuele_inkomenstoeslag" }
                .Select(right => new ComputedRight("900009995", right, Entitlement.Yes, 70, null)),
        ];

        var groups = Demo.Receipts.Assign(rights, 5, Demo.LegalDate).ToList();

        Assert.Equal(
            ["lopende_gemeentelijke_voorzieningen: Gemeente, Participatiewet, artikel 36",
                "lopende_toeslagen: Dienst Toeslagen, Algemene wet inkomensafhankelijke regelingen, artikel 38",
                "lopende_volksverzekeringen: SVB, Wet structuur uitvoeringsorganisatie werk en inkomen, artikel 34"],
            groups.Select(group => $"{group.Group}: {group.Source}, {group.LegalGround}"));
    }

    [Fact]
    public void Assign_Partners_ReceiveTogether()
    {
        var numbers = Numbers().ToList();
        var rights = numbers
            .Select((bsn, index) => new ComputedRight(bsn, "zorgtoeslag", Entitlement.Yes, 40, numbers[index ^ 1])).ToList();

        var receives = Demo.Receipts.Assign(rights, 11, Demo.LegalDate)
            .ToDictionary(
                group => group.ObjectKey,
                group => (bool)group.Attributes["ontvangt_zorgtoeslag"]!,
                StringComparer.Ordinal);

        Assert.All(rights, right => Assert.Equal(receives[right.Bsn], receives[right.TogetherWith!]));
    }

    [Fact]
    public void Assign_SameSeedOtherOrder_GivesTheSameReceipts()
    {
        var rights = Numbers().Select(bsn => new ComputedRight(bsn, "aow", Entitlement.Yes, 70, null)).ToList();
        string Receipts(IReadOnlyCollection<ComputedRight> given) => string.Join(' ', Demo.Receipts
            .Assign(given, 5, Demo.LegalDate)
            .Select(group => $"{group.ObjectKey}{group.Attributes.ToJsonString()}"));

        Assert.Equal(Receipts(rights), Receipts([.. rights.AsEnumerable().Reverse()]));
    }

    [Fact]
    public void Assign_ARightThatNobodyComputed_StaysUnknown()
    {
        var group = Assert.Single(Demo.Receipts.Assign(
            [new ComputedRight("900009995", "aow", Entitlement.Yes, 70, null)], 5, Demo.LegalDate));

        Assert.Equal(["ontvangt_aow"], group.Attributes.Select(attribute => attribute.Key), StringComparer.Ordinal);
    }

    [Fact]
    public void Assign_ARightWithoutTakeUpRate_StaysUnknown()
    {
        Assert.False(Demo.Receipts.Knows("tolheffing"));
        Assert.Empty(Demo.Receipts.Assign(
            [new ComputedRight("900009995", "tolheffing", Entitlement.Yes, 70, null)], 5, Demo.LegalDate));
    }

    private static double Share(string right, Entitlement entitlement, int age) => Demo.Receipts
        .Assign(Numbers().Select(bsn => new ComputedRight(bsn, right, entitlement, age, null)), 11, Demo.LegalDate)
        .Count(group => (bool)group.Attributes[$"ontvangt_{right}"]!) / (double)Applicants;

    private static IEnumerable<string> Numbers() =>
        Zorgzaam.Registry.Populations.Drawing.TestBsns.All().Skip(100).Take(Applicants);
}
