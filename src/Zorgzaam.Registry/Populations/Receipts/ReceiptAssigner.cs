using System.Globalization;
using System.Text.Json.Nodes;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Registry.Populations.Drawing;
using Zorgzaam.Registry.Populations.Margins;

namespace Zorgzaam.Registry.Populations.Receipts;

/// <summary>
/// Second pass over a fictional population: who receives a right now, at published take-up rates. Whom the law cannot
/// decide on receives as often as who is entitled: in reality a decision was taken about them. A small share of the
/// others receives in error. The generator knows no law; what the law says is computed by the law engine and given here.
/// </summary>
/// <param name="margins">The rates, and the demo households, whose receipt is told in their story.</param>
/// <param name="persons">The attributes that say what somebody receives, each with its group, source and ground.</param>
public sealed class ReceiptAssigner(PopulationMargins margins, ObjectType persons)
{
    /// <summary>How the attribute of a right begins.</summary>
    public const string Prefix = "ontvangt_";

    private readonly Dictionary<string, IReadOnlyList<string>> _told =
        margins.DemoHouseholds.SelectMany(household => household.Members)
            .ToDictionary(member => member.Bsn, member => member.Receives ?? [], StringComparer.Ordinal);

    /// <summary>Whether there is a rate and an attribute for a right; without them its receipt stays unknown.</summary>
    public bool Knows(string right) => margins.TakeUp.ContainsKey(right) && persons.Find(Prefix + right) is not null;

    /// <summary>
    /// Delivers what is received for every person for whom a right was computed, a group per source. A right that was
    /// computed for nobody stays unknown. Who apply together receive together.
    /// </summary>
    /// <param name="rights">The computed rights, at most one per person and right.</param>
    /// <param name="seed">Seed of the population.</param>
    /// <param name="legalDate">Day from which the receipt holds.</param>
    public IEnumerable<DeliveredGroup> Assign(IEnumerable<ComputedRight> rights, long seed, DateOnly legalDate) =>
        rights.Where(right => Knows(right.Right))
            .GroupBy(right => right.Bsn, StringComparer.Ordinal)
            .OrderBy(person => person.Key, StringComparer.Ordinal)
            .SelectMany(person => Groups(person.Key, person, seed, legalDate));

    private IEnumerable<DeliveredGroup> Groups(
        string bsn, IEnumerable<ComputedRight> rights, long seed, DateOnly legalDate) =>
        rights
            .Select(right => (Attribute: persons.Find(Prefix + right.Right)!, Receives: Receives(right, seed)))
            .GroupBy(item => item.Attribute.Group, StringComparer.Ordinal)
            .OrderBy(source => source.Key, StringComparer.Ordinal)
            .Select(source => Group(
                bsn, [.. source.OrderBy(item => item.Attribute.Name, StringComparer.Ordinal)], legalDate));

    private DeliveredGroup Group(
        string bsn, IReadOnlyList<(AttributeDefinition Attribute, bool Receives)> items, DateOnly legalDate) => new(
        persons.Name,
        bsn,
        items[0].Attribute.Group,
        new JsonObject(items.Select(item =>
            KeyValuePair.Create<string, JsonNode?>(item.Attribute.Name, JsonValue.Create(item.Receives)))),
        legalDate,
        null,
        items[0].Attribute.Source,
        items[0].Attribute.LegalBasis);

    private bool Receives(ComputedRight right, long seed)
    {
        if (_told.TryGetValue(right.Bsn, out var receives))
            return receives.Contains(right.Right, StringComparer.Ordinal);
        var rate = margins.TakeUp[right.Right];
        var wrong = right.Age >= rate.Wrong.FromAge ? rate.Wrong.Value : 0;
        var share = right.Entitlement == Entitlement.No ? wrong : rate.Value;
        return new SeededRandom(seed, StreamOf(right)).Chance(share);
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
}
