using Zorgzaam.Registry.Objects;
using Zorgzaam.Registry.Populations;
using Zorgzaam.Registry.Populations.Households;
using Zorgzaam.Registry.Populations.Margins;
using Zorgzaam.Registry.Populations.Receipts;

namespace Zorgzaam.Tests.Unit.Registry.Populations;

/// <summary>The margins of the repository and populations that follow them.</summary>
internal static class Demo
{
    public static readonly DateOnly LegalDate = new(2026, 1, 1);

    public static string Folder => Path.Combine(Repository.Root, "policy", "population");

    public static PopulationMargins Margins { get; } = PopulationMargins.Load(Folder);

    public static ReceiptAssigner Receipts { get; } =
        new(Margins, ObjectTypes.Read(Path.Combine(Repository.Root, "policy", "objects")).Persons);

    public static List<SyntheticHousehold> Households(int persons, long seed) =>
        [.. PopulationGenerator.Households(persons, seed, LegalDate, Margins)];

    public static List<SyntheticPerson> Persons(int persons, long seed) =>
        [.. Households(persons, seed).SelectMany(household => household.Members)];
}
