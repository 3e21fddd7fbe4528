using System.Globalization;
using System.Text.Json.Nodes;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Sweep;

public sealed class SweepResultTests(PostgresServer postgres)
{
    private const int Persons = 520; // more than one shard, so that partners lie in another one

    [Theory]
    [EachStore]
    public async Task Results_EqualANaiveEvaluationPersonByPerson(StoreKind kind)
    {
        var seed = Environment.TickCount64;
        TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}");
        await using var town = await SweepTown.OpenAsync(kind, postgres, Persons, seed);
        var plan = SweepTown.Plan();
        await town.SweepAsync();
        var numbers = await town.NumbersAsync();
        var facts = new NaiveFacts(town.People, plan.Date, plan.Place);
        var results = (await town.ResultsAsync()).ToDictionary(result => result.Person);

        Assert.Equal(numbers.Count, results.Count);
        var evaluators = plan.Rights.Select(right => new ReferenceEvaluator(right.Plan, traced: false)).ToList();
        foreach (var (bsn, number) in numbers)
        {
            facts.Person = bsn;
            var actual = results[number];
            for (var i = 0; i < plan.Rights.Count; i++)
            {
                var expected = Describe(evaluators[i].Evaluate(facts));
                Assert.True(
                    expected == Describe(actual.Rights[i].Result),
                    $"seed {seed}, P{number}, {plan.Rights[i].Right.Law}: expected {expected}, "
                    + $"got {Describe(actual.Rights[i].Result)}");
                Assert.Equal(
                    facts.Find(bsn, plan.Rights[i].Right.ReceivedAttribute, out _)?.GetValue<bool>(),
                    actual.Rights[i].Received);
            }

            // Exact where it counts: for who has a claim that can be shared.
            var partner = ReferenceEvaluator.Evaluate(plan.Partner.Plan!, facts).Outputs[0].Value;
            var shares = HasShared(plan, actual) && partner is { Kind: LawValueKind.Text };
            Assert.Equal(shares ? 2 : 1, actual.Sharers);
            Assert.Equal(facts.Find(bsn, "huishoudtype", out _)?.GetValue<string>(), actual.HouseholdType);
        }
    }

    [Theory]
    [EachStore]
    public async Task Reads_AreLoggedForTheirPurpose_AndNameOnlyPlannedAttributes(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 3);
        var plan = SweepTown.Plan();
        await town.SweepAsync();

        var log = (await town.Store.RowsAsync<ProcessingRecord>())
            .Where(row => row.ActivityId == "rechten-signaleren").ToList();
        var reads = log.Where(row => row.Act == "facts.read").ToList();

        Assert.Equal<string>(["facts.read", "subjects.list", "sweep.finish", "sweep.settle", "sweep.strangers"], Acts(log));
        Assert.Equal(120, reads[0].SubjectCount);
        Assert.All(reads, row => Assert.Subset(
            plan.Attributes.ToHashSet(StringComparer.Ordinal),
            row.Attributes.Split(' ').ToHashSet(StringComparer.Ordinal)));
        Assert.All(log, row => Assert.Equal(("operator", ProcessingStatus.Ok), (row.ActorId, row.Status)));
    }

    [Theory]
    [EachStore]
    public async Task PartnersAreReadOnly_WhenALawLeadsToThem(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 3);
        var lazy = SweepTown.Plan("wet_op_de_zorgtoeslag");
        await town.SweepAsync("wet_op_de_zorgtoeslag");

        // Who does not live here is not swept, so nobody is read for them either.
        var bsns = (await town.NumbersAsync()).ToDictionary(pair => pair.Value, pair => pair.Key);
        var swept = (await town.ResultsAsync()).Select(result => bsns[result.Person]).ToList();
        var expected = LedTo(town, lazy, swept);
        var asked = await SecondReadAsync(town);
        var near = town.People.SelectMany(Others).Distinct(StringComparer.Ordinal).Count();

        Assert.Equal(expected.Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
        Assert.True(asked.Count > 0, "somebody's partner counts");
        Assert.True(asked.Count < near, "the partner of somebody who is no adult or not insured does not");
    }

    [Theory]
    [EachStore]
    public async Task PurposeThatLacksAnAttribute_RefusesTheSweep(StoreKind kind)
    {
        await using var town = await SweepTown.OpenAsync(kind, postgres, 120, seed: 3);
        var before = await Tables.FingerprintAsync(town.Store.Options);
        var purposes = SweepTown.Purposes.All.Select(purpose => purpose with
        {
            Attributes = purpose.Attributes.Where(name => name != "spaargeld").ToHashSet(StringComparer.Ordinal),
        });

        var refusal = await Assert.ThrowsAsync<Foundation.ProcessingRefusedException>(() =>
            town.RunAsync(SweepTown.Plan(), dryRun: false, new Foundation.PurposeRegister(purposes)));

        Assert.Contains("'spaargeld'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("rechten-signaleren", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await Tables.FingerprintAsync(town.Store.Options));
        Assert.Single(await town.Store.RowsAsync<ProcessingRecord>(), row => row.Status == ProcessingStatus.Refused);
    }

    // Naive: person by person, knowing only the own facts at first; whose facts an outcome then lacks becomes known, and the
    // law is asked again. What something else decides meanwhile lacks nothing.
    private static HashSet<string> LedTo(SweepTown town, SweepPlan plan, IEnumerable<string> swept)
    {
        var others = new HashSet<string>(StringComparer.Ordinal);
        foreach (var bsn in swept)
        {
            var facts = new OwnFacts(new NaiveFacts(town.People, plan.Date, plan.Place) { Person = bsn });
            while (true)
            {
                var results = plan.Rights.Select(right => ReferenceEvaluator.Evaluate(right.Plan, facts)).ToList();
                var isShared = plan.Rights.Zip(results, (right, found) =>
                    right.Right.IsShared && found.Outputs[0].Value is { IsTrue: true }
                    && found.Outputs[1].Value is { IsUnknown: false }).Any(each => each);
                if (isShared) results.Add(ReferenceEvaluator.Evaluate(plan.Partner.Plan!, facts));
                var lacking = results.SelectMany(result => result.Outputs)
                    .Where(output => output.Value is { IsUnknown: true })
                    .SelectMany(output => output.Value!.Value.Gaps.Facts)
                    .Where(fact => fact.Key.StartsWith("bsn=", StringComparison.Ordinal))
                    .Select(fact => fact.Key["bsn=".Length..]).Where(facts.Lacks).ToList();
                if (lacking.Count == 0) break;
                foreach (var other in lacking) facts.Learn(other);
            }

            others.UnionWith(facts.Learned);
        }

        return others;
    }

    private static bool HasShared(SweepPlan plan, PersonResult person) => plan.Rights
        .Zip(person.Rights, (right, found) => right.Right.IsShared && found.Result.Status == RightStatus.Entitled)
        .Any(each => each);

    // Everybody whom a person's own facts name: partner, housemates.
    private static IEnumerable<string> Others(DeliveredGroup delivered) =>
        from name in new[] { "partner_bsn", "medebewoners" }
        let value = delivered.Attributes[name]
        from bsn in value switch
        {
            JsonArray list => list.Select(each => (string?)each!["bsn"]),
            JsonValue one => [(string?)one],
            _ => [],
        }
        where bsn is not null
        select bsn;

    private static async Task<IReadOnlyList<string>> SecondReadAsync(SweepTown town)
    {
        var bsns = (await town.NumbersAsync()).ToDictionary(pair => pair.Value, pair => pair.Key);
        var rows = await Tables.QueryAsync(
            town.Store.Options,
            "SELECT DISTINCT m.subject FROM subject_list_members m JOIN processing_log r ON r.subject_list = m.list "
            + "WHERE r.act = 'facts.read' AND r.activity_id = 'rechten-signaleren' AND r.id <> "
            + "(SELECT id FROM processing_log WHERE act = 'facts.read' AND activity_id = 'rechten-signaleren' "
            + "ORDER BY subject_count DESC, id LIMIT 1)");
        var persons = await town.Store.Keys.SubjectsAsync([.. rows.Select(row => row[0])], TestStore.Cancel);
        return [.. persons.Values.Select(person => bsns[person])];
    }

    private static IEnumerable<string> Acts(IEnumerable<ProcessingRecord> log) =>
        log.Select(row => row.Act).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static string Describe(RightResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"{result.Status} {result.Amount} [{string.Join(',', result.Missing)}] [{string.Join(',', result.Norms)}]");

    // Written out apart from RightResult, from what an outcome means.
    private static string Describe(LawResult result)
    {
        var (right, amount) = (result.Outputs[0], result.Outputs[1]);
        if (right.Failure is not null || (right.Value is { IsTrue: true } && amount.Failure is not null))
            return "Failed  [] []";
        if (right.Value is { IsUnknown: true } open) return Describe(open.Gaps);
        if (right.Value is not { IsTrue: true }) return "NotEntitled  [] []";
        if (amount.Value is { IsUnknown: true } unclear) return Describe(unclear.Gaps);
        return string.Create(CultureInfo.InvariantCulture, $"Entitled {amount.Value} [] []");
    }

    private static string Describe(Gaps gaps)
    {
        var facts = gaps.Facts.Select(fact => fact.Attribute).Distinct(StringComparer.Ordinal);
        var norms = gaps.Norms.Select(norm => $"{norm.Law}/{norm.Article}/{norm.Construct}");
        var status = gaps.Facts.IsEmpty ? RightStatus.NeedsHuman : RightStatus.NeedsFacts;
        return $"{status}  [{string.Join(',', facts)}] [{string.Join(',', norms)}]";
    }

    /// <summary>Facts of the person alone, and of whom was learned about.</summary>
    private sealed class OwnFacts(NaiveFacts facts) : IFacts
    {
        public HashSet<string> Learned { get; } = new(StringComparer.Ordinal);

        public bool Lacks(string person) => person != facts.Person && !Learned.Contains(person);

        public void Learn(string person) => Learned.Add(person);

        public LawValue? Parameter(string name) => facts.Parameter(name);

        public LawValue? Fact(FactNode request, ReadOnlySpan<LawValue> keys) =>
            Lacks(keys[0].ToString()) ? null : facts.Fact(request, keys);
    }
}
