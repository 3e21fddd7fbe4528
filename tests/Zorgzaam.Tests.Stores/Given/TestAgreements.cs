using Zorgzaam.Foundation;
using Zorgzaam.Registry.Agreements;
using Zorgzaam.Registry.Purposes;

namespace Zorgzaam.Tests.Stores.Given;

internal static class TestAgreements
{
    /// <summary>Covers everything that policy/objects declares, for ever.</summary>
    public const string All = "alles";

    /// <summary>Covers income of persons and who lives in which household, from the BRP, in 2026.</summary>
    public const string Little = "weinig";

    /// <summary>Covers what events tell of moves, for a purpose that has no other agreement, in 2026.</summary>
    public const string Moves = "verhuizingen";

    // The registers that a generated municipality says its facts are from.
    private static IReadOnlySet<string> OfFictionalPersons { get; } = AgreementFiles.Read(
        Path.Combine(PolicyFiles.Folder, "agreements"), PolicyFiles.Types,
        PurposeFile.Read(Path.Combine(PolicyFiles.Folder, "purposes.yaml"), PolicyFiles.Types)).Find("fictieve-populatie")!.Sources;

    public static AgreementRegister Register { get; } = new(
    [
        Agreement(
            All,
            PolicyFiles.Types.All.ToDictionary(
                type => type.Name, type => (IReadOnlySet<string>)type.Groups.ToHashSet(StringComparer.Ordinal),
                StringComparer.Ordinal),
            [.. PolicyFiles.Types.Relations.All.Select(type => type.Name)]) with
            {
                Purposes = Names.Of("vullen", "melding", "verhuizingen"),
                Sources = PolicyFiles.Types.All.SelectMany(type => type.Attributes).Select(attribute => attribute.Source)
                    .Concat(PolicyFiles.Types.Relations.All.Select(type => type.Source))
                    .Concat(OfFictionalPersons)
                    .ToHashSet(StringComparer.Ordinal),
            },
        Agreement(
            Little,
            new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal) { ["persoon"] = Names.Of("inkomen") },
            ["huishoudlid"]) with
            {
                ValidFrom = new DateOnly(2026, 1, 1),
                ValidUntil = new DateOnly(2027, 1, 1),
            },
        Agreement(
            Moves,
            new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal) { ["persoon"] = Names.Of("verblijfplaats") },
            ["bewoner_van"]) with
            {
                Purposes = Names.Of("los"),
                ValidUntil = new DateOnly(2027, 1, 1),
            },
    ]);

    private static Agreement Agreement(
        string id, IReadOnlyDictionary<string, IReadOnlySet<string>> groups, string[] relations) => new()
        {
            Id = id,
            Title = new LocalizedText(id, id),
            Supplier = new LocalizedText("bron", "source"),
            Recipient = new LocalizedText("wij", "us"),
            Sources = Names.Of("BRP"),
            Ground = "test",
            Purposes = Names.Of("vullen"),
            Groups = groups,
            Relations = relations.ToHashSet(StringComparer.Ordinal),
            ValidFrom = DateOnly.MinValue,
            ValidUntil = null,
            Contact = "test",
        };
}
