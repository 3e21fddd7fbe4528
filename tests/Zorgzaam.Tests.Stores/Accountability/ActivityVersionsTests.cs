using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Accountability;

/// <summary>A record of the log points to the text of its purpose as it was then.</summary>
public sealed class ActivityVersionsTests(PostgresServer postgres)
{
    private static readonly JsonSerializerOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Purpose Before = TestPurposes.Register.Find("tellen")!;
    private static readonly Purpose After = Before with { Title = new LocalizedText("Anders", "Other") };

    [Fact]
    public void Version_IsThatOfTheText_WhateverTheOrderOfNames()
    {
        var one = Before with { Attributes = new SortedSet<string>(["b", "a"], StringComparer.Ordinal) };
        var same = Before with { Attributes = new HashSet<string>(["b", "a"], StringComparer.Ordinal) };
        Purpose[] others =
        [
            Before, After, one with { Relations = Names.Of("partner") }, one with { MinimumGroup = 10 },
            one with { ImpactAssessment = new ImpactAssessment("DPIA", new DateOnly(2027, 1, 1)) },
        ];

        Assert.Equal(PurposeDeclaration.Of(one).Version, PurposeDeclaration.Of(same).Version);
        Assert.Equal(others.Length + 1, others.Append(one).Select(each => PurposeDeclaration.Of(each).Version).Distinct().Count());
        Assert.Equal(PurposeDeclaration.VersionLength, PurposeDeclaration.Of(one).Version.Length);
    }

    [Theory]
    [EachStore]
    public async Task Purpose_ThatIsChanged_KeepsItsFormerText_AndOldRecordsPointToIt(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        using var log = new StoredLog(store);
        await LookAsync(store, Before);
        await LookAsync(store, Before);
        store.Time.Advance(TimeSpan.FromDays(1));
        await LookAsync(store, After);
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);

        var versions = (await new ActivityVersions(store.Gateway, new PurposeRegister([After, TestPurposes.Register.Find("vullen")!]))
            .ReadAsync(store.Processing("verstrekken"), TestStore.Cancel)).ToLookup(each => each.Id, StringComparer.Ordinal);
        var records = (await store.RowsAsync<ProcessingRecord>()).Where(row => row.Act == "test.count").OrderBy(row => row.Id).ToList();

        var (old, now) = (PurposeDeclaration.Of(Before), PurposeDeclaration.Of(After));
        Assert.Equal([now.Version, old.Version], versions["tellen"].Select(each => each.Version));
        Assert.Equal([now.Json, old.Json], versions["tellen"].Select(each => JsonNode.Parse(each.Json)!.ToJsonString(Form)));
        Assert.All(versions["tellen"], each => Assert.NotNull(each.Declared));
        Assert.Null(Assert.Single(versions["vullen"]).Declared);
        Assert.Equal([old.Version, old.Version, now.Version], records.Select(record => record.ActivityVersion));

        // Told once each, in the log itself.
        var told = (await store.RowsAsync<JournalRecord>()).Where(row => row.Type == DeclaredActivities.EventType)
            .Where(row => row.Subject!.Contains("/tellen/", StringComparison.Ordinal));
        Assert.Equal(2, told.Count());
        Assert.Empty((await log.VerifyAsync()).Findings);
    }

    /// <summary>Entries that were hashed before purposes had versions keep the very line that they had.</summary>
    [Theory]
    [EachStore]
    public async Task Record_FromBefore_KeepsItsLine(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        using var log = new StoredLog(store);
        await LookAsync(store, Before);
        await Tables.QueryAsync(store.Options, "UPDATE processing_log SET activity_version = NULL");
        await LookAsync(store, Before);
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);

        var records = await store.Supply.RecordsAsync(0, 10, TestStore.Cancel);
        var lines = (await store.Log.EntriesAsync(0, 10, TestStore.Cancel)).ToDictionary(
            entry => entry.Position, entry => Encoding.UTF8.GetString(entry.Line.Span));
        var (old, now) = (records[0], records[1]);
        var version = PurposeDeclaration.Of(Before).Version;
        Assert.Equal(
            Told($"'position':{old.Position},'kind':'processing','trace_id':'{old.TraceId}','operation_id':'{old.SpanId}',")
            + Told($"'status_code':'ok','name':'test.count','start_time':{old.StartedMicros},'end_time':{old.EndedMicros},")
            + Told($"'dpl.core.processing_activity_id':'urn:zorgzaam:processing-activity:tellen',")
            + Told($"'subject_count':0,'actor':'tester','role':'tester','attributes':''"),
            lines[old.Position!.Value][1..^1]);
        Assert.Equal(
            Told($"'position':{now.Position},'kind':'processing','version':2,'trace_id':'{now.TraceId}','span_id':'{now.SpanId}',")
            + Told($"'status':'Ok','name':'test.count','start_time':{now.StartedMicros},'end_time':{now.EndedMicros},")
            + Told($"'dpl.core.processing_activity_id':'urn:zorgzaam:processing-activity:tellen:{version}',")
            + Told($"'subject_count':0,'actor':'tester','role':'tester','attributes':''"),
            lines[now.Position!.Value][1..^1]);
        Assert.Empty((await log.VerifyAsync()).Findings);
    }

    private static string Told(FormattableString part) => FormattableString.Invariant(part).Replace('\'', '"');

    private static Task<int> LookAsync(TestStore store, Purpose purpose) => store.Gateway.ReadAsync(
        new ProcessingGate(
            new PurposeRegister([purpose]), new LegalClock(store.Time, TestStore.LegalDate), new RandomIds(store.Time), demo: true)
            .Open("tellen", new Actor("tester", "tester", null)),
        "test.count", (_, _) => Task.FromResult(0), TestStore.Cancel);
}
