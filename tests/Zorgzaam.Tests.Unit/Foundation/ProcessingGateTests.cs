using Microsoft.Extensions.Time.Testing;
using Zorgzaam.Foundation;

namespace Zorgzaam.Tests.Unit.Foundation;

public sealed class ProcessingGateTests
{
    private static readonly Actor Caseworker = new("c1", "caseworker", "Noor");
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 6, 1, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public void TryOpen_RoleAndReasonFit_OpensWithBothTimes()
    {
        var outcome = Gate(Purpose()).TryOpen("beoordelen", Caseworker, "zaak 7");

        var processing = Assert.IsType<ProcessingOutcome.Opened>(outcome).Processing;
        Assert.Equal(("beoordelen", Caseworker, "zaak 7"), (processing.Purpose.Id, processing.Actor, processing.Case));
        Assert.Equal((time.GetUtcNow(), new DateOnly(2026, 6, 1)), (processing.Now, processing.LegalDate));
        Assert.Equal(32, processing.TraceId.Length);
    }

    [Fact]
    public void TryOpen_AnythingMissing_IsRefusedWithTheReason()
    {
        Assert.Contains("no purpose", Refusal(Purpose(), "kijken", Caseworker, "zaak 7"), StringComparison.Ordinal);
        Assert.Contains(
            "may not act", Refusal(Purpose(), "beoordelen", Caseworker with { Role = "resident" }, "zaak 7"),
            StringComparison.Ordinal);
        Assert.Contains("needs a case", Refusal(Purpose(), "beoordelen", Caseworker, " "), StringComparison.Ordinal);
        Assert.Contains(
            "only in the demo", Refusal(Purpose() with { DemoOnly = true }, "beoordelen", Caseworker, "zaak 7"),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ProcessingGate.MaximumCaseLength, 'a', true)]
    [InlineData(ProcessingGate.MaximumCaseLength + 1, 'a', false)]
    [InlineData(3, '\n', false)]
    [InlineData(3, '\0', false)]
    public void TryOpen_CaseThatIsNoReference_IsRefused(int length, char letter, bool opens)
    {
        var outcome = Gate(Purpose()).TryOpen("beoordelen", Caseworker, "z" + new string(letter, length - 1));

        Assert.Equal(opens, outcome is ProcessingOutcome.Opened);
    }

    [Fact]
    public void TryOpen_ImpactAssessmentExpired_IsRefusedFromTheDayAfter()
    {
        var purpose = Purpose() with { ImpactAssessment = new ImpactAssessment("DPIA-1", new DateOnly(2026, 6, 1)) };
        Assert.IsType<ProcessingOutcome.Opened>(Gate(purpose).TryOpen("beoordelen", Caseworker, "zaak 7"));

        time.Advance(TimeSpan.FromDays(1));

        Assert.Contains("DPIA-1", Refusal(purpose, "beoordelen", Caseworker, "zaak 7"), StringComparison.Ordinal);
    }

    [Fact]
    public void Register_WildcardOrTwice_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new PurposeRegister([Purpose(), Purpose()]));
        Assert.Throws<ArgumentException>(() => new PurposeRegister(
            [Purpose() with { Attributes = new HashSet<string>(StringComparer.Ordinal) { "*" } }]));
    }

    [Theory]
    [InlineData(AccessRelation.Case, null, AccessRelation.Case)]
    [InlineData(AccessRelation.Contact, null, AccessRelation.Contact)]
    [InlineData(null, "Zij belde", AccessRelation.StatedGround)]
    [InlineData(AccessRelation.StatedGround, "Zij belde", AccessRelation.StatedGround)]
    [InlineData(AccessRelation.Emergency, "Brand", AccessRelation.StatedGround)] // a purpose that is not for emergencies
    [InlineData(null, null, null)]
    [InlineData(AccessRelation.StatedGround, " ", null)]
    public void Relation_IsWhatWasFound_AndWithoutACaseOrContactAReasonIsNeeded(
        AccessRelation? found, string? reason, AccessRelation? expected) =>
        Assert.Equal(expected, Opened(Purpose(), found, reason)?.Relation);

    [Fact]
    public void Emergency_NeedsAReason_AndIsNeverACase()
    {
        var purpose = Purpose() with { Emergency = true };

        Assert.Equal(AccessRelation.Emergency, Opened(purpose, AccessRelation.Case, "Brand")?.Relation);
        Assert.Null(Opened(purpose, AccessRelation.Case, null));
        Assert.Null(Opened(Purpose() with { Ground = Purpose().Ground with { StatedPerAccess = false } }, null, null)!.Relation);
    }

    private Processing? Opened(Purpose purpose, AccessRelation? found, string? reason) =>
        (Gate(purpose).TryOpen("beoordelen", new Actor("anna", "caseworker", null), reason, relation: found)
            as ProcessingOutcome.Opened)?.Processing;

    private static Purpose Purpose() => new()
    {
        Id = "beoordelen",
        Title = new LocalizedText("Beoordelen", "Assess"),
        Operation = PurposeOperation.Read,
        Ground = new PurposeGround("6(1)(e)", "awb", "Awb, artikel 3:2", StatedPerAccess: true),
        ObjectTypes = new HashSet<string>(StringComparer.Ordinal) { "persoon" },
        Attributes = new HashSet<string>(StringComparer.Ordinal) { "geboortedatum" },
        Results = PurposeResults.Subject,
        Roles = new HashSet<string>(StringComparer.Ordinal) { "caseworker" },
    };

    private ProcessingGate Gate(Purpose purpose) =>
        new(new PurposeRegister([purpose]), new LegalClock(time), new RandomIds(time), demo: false);

    private string Refusal(Purpose purpose, string id, Actor actor, string? reason) =>
        Assert.IsType<ProcessingOutcome.Refused>(Gate(purpose).TryOpen(id, actor, reason)).Reason;
}
