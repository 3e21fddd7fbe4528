using System.Globalization;
using System.Text.Json.Nodes;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Populations.Drawing;
using Zorgzaam.Registry.Populations.Margins;

namespace Zorgzaam.Registry.Populations.Receipts;

/// <summary>
/// Second pass over a fictional population: who of the entitled receive their right now, at published take-up rates.
/// The generator knows no law; entitlement is computed by the law engine and given here.
/// </summary>
public static class ReceiptAssigner
{
    private const string Source = "Dienst Toeslagen, SVB en gemeente";
    private const string LegalGround = "Algemene wet inkomensafhankelijke regelingen, artikel 38";

    /// <summary>
    /// Delivers <c>lopende_voorzieningen</c> for every person for whom a right was computed. A right that was computed
    /// for nobody stays unknown. Who apply together receive together.
    /// </summary>
    /// <param name="rights">The computed rights, at most one per person and right.</param>
    /// <param name="margins">The take-up rates and the demo households, whose receipt is told in their story.</param>
    /// <param name="seed">Seed of the population.</param>
    /// <param name="legalDate">Day from which the receipt holds.</param>
    /// <exception cref="ArgumentException">A right has no take-up rate.</exception>
    public static IEnumerable<DeliveredGroup> Assign(
        IReadOnlyCollection<ComputedRight> rights, PopulationMargins margins, long seed, DateOnly legalDate)
    {
        var names = rights.Select(right => right.Right).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).ToList();
        var unknown = names.Find(name => !margins.TakeUp.ContainsKey(name));
        if (unknown is not null)
            throw new ArgumentException(
                $"There is no take-up rate for {unknown}; add it to take-up.json.", nameof(rights));
        return Deliver(rights, names, margins, seed, legalDate);
    }

    private static IEnumerable<DeliveredGroup> Deliver(
        IReadOnlyCollection<ComputedRight> rights,
        List<string> names,
        PopulationMargins margins,
        long seed,
        DateOnly legalDate)
    {
        var told = ToldReceipts(margins);
        var byPerson = rights.GroupBy(right => right.Bsn, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var person in byPerson)
        {
            var attributes = new JsonObject();
            foreach (var name in names)
                attributes[$"ontvangt_{name}"] = person.Any(right =>
                    string.Equals(right.Right, name, StringComparison.Ordinal) && right.Entitled
                    && Receives(right, told, margins.TakeUp[name].Value, seed));
            yield return new DeliveredGroup(
                "persoon", person.Key, "lopende_voorzieningen", attributes, legalDate, null, Source, LegalGround);
        }
    }

    private static bool Receives(
        ComputedRight right, Dictionary<string, IReadOnlyList<string>> told, double rate, long seed)
    {
        if (told.TryGetValue(right.Bsn, out var receives))
            return receives.Contains(right.Right, StringComparer.Ordinal);
        return new SeededRandom(seed, StreamOf(right)).Chance(rate);
    }

    // The lower BSN of the two decides for both. The stream depends on nothing else, so neither does the outcome.
    private static long StreamOf(ComputedRight right)
    {
        var applicant = right.TogetherWith is { } other && string.CompareOrdinal(other, right.Bsn) < 0
            ? other
            : right.Bsn;
        var stream = long.Parse(applicant, CultureInfo.InvariantCulture);
        foreach (var letter in right.Right) stream = unchecked((stream * 31) + letter);
        return stream;
    }

    private static Dictionary<string, IReadOnlyList<string>> ToldReceipts(PopulationMargins margins) =>
        margins.DemoHouseholds.SelectMany(household => household.Members)
            .ToDictionary(member => member.Bsn, member => member.Receives ?? [], StringComparer.Ordinal);
}
