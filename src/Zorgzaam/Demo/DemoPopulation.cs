using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Zorgzaam.Commands;
using Zorgzaam.Law.Compilation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Populations;
using Zorgzaam.Registry.Populations.Receipts;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Populations;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Demo;

/// <summary>
/// A fictional municipality: persons after CBS figures, then who of those entitled receive their right, at published
/// take-up rates. The generator knows no law; the law engine says who is entitled.
/// </summary>
internal static class DemoPopulation
{
    private const string Purpose = "populatie-vullen";
    private const string ReceiptPrefix = "ontvangt_";

    internal static async Task<string> FillAsync(
        IServiceProvider services, int persons, long seed, CancellationToken cancellation)
    {
        var margins = services.GetRequiredService<Hosting.Installation>().ReadMargins();
        var date = services.GetRequiredService<Foundation.LegalClock>().Today;
        var least = margins.DemoHouseholds.Sum(household => household.Members.Count);
        if (persons < least || persons > PopulationGenerator.MaximumPersons)
        {
            throw new CommandFailure(
                $"--persons is {persons}. Give {least} to {PopulationGenerator.MaximumPersons}.", ExitCode.Usage);
        }

        var people = PopulationGenerator.Generate(persons, seed, date, margins).ToList();
        var rights = Entitlements(services, people, date);
        var receipts = ReceiptAssigner.Assign(rights, margins, seed, date)
            .ToDictionary(group => group.ObjectKey, StringComparer.Ordinal);
        var groups = WithReceipts(people, receipts).ToList();
        var delivery = new Delivery($"population/{Fingerprint(groups)}", "Fictieve gemeente Voorbeeld");
        return await Deliveries.RecordAsync(services, Purpose, delivery, groups, persons, cancellation)
            + FormattableString.Invariant($" Seed {seed}.");
    }

    // Other people are another delivery; the same people again are the same one.
    private static string Fingerprint(IEnumerable<DeliveredGroup> groups)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var group in groups)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(
                $"{group.ObjectKey}|{group.Group}|{group.ValidFrom:O}|{group.Attributes.ToJsonString()}\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // Groups of one person stay together; the receipt follows the person's last group.
    private static IEnumerable<DeliveredGroup> WithReceipts(
        List<DeliveredGroup> people, Dictionary<string, DeliveredGroup> receipts)
    {
        for (var i = 0; i < people.Count; i++)
        {
            yield return people[i];
            var isLast = i + 1 == people.Count || people[i + 1].ObjectKey != people[i].ObjectKey;
            if (isLast && receipts.TryGetValue(people[i].ObjectKey, out var receipt)) yield return receipt;
        }
    }

    private static List<ComputedRight> Entitlements(
        IServiceProvider services, IReadOnlyList<DeliveredGroup> people, DateOnly date)
    {
        // The same municipality whichever organisation looks at it.
        var profile = services.GetRequiredService<Hosting.Installation>().ReadProfile(CommonOptions.DefaultProfile);
        var known = new KnownFacts();
        foreach (var group in people.Where(g => g.ValidFrom <= date && (g.ValidUntil is null || g.ValidUntil > date)))
        {
            foreach (var (name, value) in group.Attributes)
                known.Set(group.ObjectKey, name, JsonSerializer.SerializeToElement(value));
        }

        // Nobody receives anything yet when rights are computed for the first time.
        using var no = JsonDocument.Parse("false");
        var numbers = people.Select(g => g.ObjectKey).Distinct(StringComparer.Ordinal).ToList();
        var rights = new List<ComputedRight>();
        foreach (var right in profile.Rights)
        {
            foreach (var number in numbers) known.Set(number, right.ReceivedAttribute, no.RootElement);
        }

        foreach (var right in profile.Rights)
        {
            var plan = RightPlan.Link(services.GetRequiredService<LawLibrary>(), right, date, profile.GemeenteCode);
            var evaluator = plan.Compiled.NewEvaluator();
            rights.AddRange(numbers.Select(number => Compute(plan, evaluator, known, profile, number)));
        }

        return rights;
    }

    private static ComputedRight Compute(
        RightPlan plan, CompiledEvaluator evaluator, KnownFacts known, OrganisationProfile profile, string number)
    {
        known.Choose(number, profile.GemeenteCode);
        var status = plan.Conclude(evaluator.Evaluate(known)).Status;
        var partner = known.Find(number, "partner_bsn");
        var together = plan.Right.CountedPer != CountedPer.Person && partner is { IsNull: false } other
            ? other.ToString()
            : null;
        return new ComputedRight(
            number, plan.Right.ReceivedAttribute[ReceiptPrefix.Length..], status == RightStatus.Entitled, together);
    }
}
