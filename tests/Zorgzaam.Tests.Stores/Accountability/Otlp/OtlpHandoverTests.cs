using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Http;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Zorgzaam.Accountability.Otlp;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Log;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Accountability.Otlp;

/// <summary>The log goes to a receiver of traces: all of it, once by id, and nothing about anybody in the clear.</summary>
public sealed class OtlpHandoverTests(PostgresServer postgres)
{
    private static readonly ForeignOperation Foreign = new(
        "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331", "urn:zorgzaam:api-client:svb", "https://svb.example/register/7");

    [Theory]
    [EachStore]
    public async Task EveryRecord_Arrives_ByTheStandard_AndARunHasOneForEachPerson(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        using var log = new StoredLog(store);
        await using var receiver = await TraceReceiver.StartAsync();
        await store.ImportAsync("one", Groups.Born(Groups.Anna, "1980-01-01"), Groups.Born(Groups.Bram, "1981-01-01"));
        var two = await ReadAsync(store, store.Processing("alles-zien"), Groups.Anna, Groups.Bram);
        var called = store.Gate.Open("bekijken", new Actor("geheim-id", "tester", "Geheim"), "geheime zaak", Foreign);
        await ReadAsync(store, called, Groups.Anna);
        await Assert.ThrowsAsync<ProcessingRefusedException>(() => ReadAsync(store, store.Processing("tellen"), Groups.Anna));
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);

        var done = await Handover(store, receiver).CatchUpAsync(null, TestStore.Cancel);

        var records = await RecordsAsync(store, done.Position);
        Assert.Equal((records.Count, receiver.Spans.Count), (done.Records, (int)done.Spans));
        var expected = await ExpectedAsync(store, records);
        Assert.Equal(expected, receiver.Spans.Select(IdOf).Order(StringComparer.Ordinal));
        Assert.Contains(records, record => record is { SubjectList: not null, SubjectCount: 2 });

        // Of several persons in one act each has a line, below the first.
        var read = records.Where(record => record.TraceId == two).ToList();
        Assert.Equal([null, read[0].SpanId], read.Select(record => record.ParentSpanId));
        var foreign = Assert.Single(receiver.Spans, span => Convert.ToHexStringLower(span.TraceId) == Foreign.TraceId);
        Assert.Equal((Foreign.SpanId, 2, 1), (Convert.ToHexStringLower(foreign.ParentSpanId), foreign.Kind, foreign.Status!.Code));
        Assert.Equal(Foreign.Processor, Text(foreign, "dpl.core.foreign_operation.processor"));
        Assert.Equal(Foreign.ActivityId, Text(foreign, "zorgzaam.foreign_processing_activity_id"));
        var purpose = PurposeDeclaration.Of(TestPurposes.Register.Find("bekijken")!);
        Assert.Equal($"urn:zorgzaam:processing-activity:bekijken:{purpose.Version}", Text(foreign, "dpl.core.processing_activity_id"));
        Assert.Equal("urn:zorgzaam:log-reference", Text(foreign, "dpl.core.data_subject_id_type"));
        Assert.Equal(0, receiver.Spans.Single(span => Text(span, "zorgzaam.refusal") is not null).Status!.Code);
        Assert.Contains(receiver.Resource, each => each is { Key: "service.name", Value.Text: "zorgzaam" });
        AssertNobodyIn(receiver, Groups.Anna.Digits, Groups.Bram.Digits, "geheim", "tester");

        // Nothing is left; from a position on it can be sent again, with the same ids.
        Assert.Equal(0, (await Handover(store, receiver).CatchUpAsync(null, TestStore.Cancel)).Records);
        await Handover(store, receiver).CatchUpAsync(0, TestStore.Cancel);
        Assert.Equal(expected, receiver.Spans.Select(IdOf).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [EachStore]
    public async Task Handover_WhateverTheReceiverDoes_LosesNothing(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        using var log = new StoredLog(store);
        await using var receiver = await TraceReceiver.StartAsync();
        for (var i = 0; i < 1_200; i++) await ReadNobodyAsync(store);
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        receiver.Behaviour = (number, context) =>
        {
            // Busy at first, and the second batch is taken while the confirmation is lost.
            if (number == 1) return Task.FromResult<int?>(StatusCodes.Status503ServiceUnavailable);
            if (number == 3) context.Abort();
            return Task.FromResult<int?>(null);
        };

        var done = await Handover(store, receiver).CatchUpAsync(null, TestStore.Cancel);

        Assert.Equal(1_200, done.Records);
        var expected = await ExpectedAsync(store, await RecordsAsync(store, done.Position));
        Assert.Equal(expected, receiver.Spans.Select(IdOf).Distinct().Order(StringComparer.Ordinal));
        Assert.True(receiver.Spans.Count > expected.Count, "the batch whose confirmation was lost came twice");

        // Who refuses, or takes only a part, has confirmed nothing: it stays to be sent.
        await ReadNobodyAsync(store);
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        receiver.Behaviour = (_, _) => Task.FromResult<int?>(StatusCodes.Status401Unauthorized);
        var refused = await Assert.ThrowsAsync<OtlpRefusedException>(() => Handover(store, receiver).CatchUpAsync(null, TestStore.Cancel));
        Assert.Contains("401", refused.Message, StringComparison.Ordinal);
        receiver.Behaviour = (_, _) => Task.FromResult<int?>(null);
        receiver.Answer.Partial = new OtlpPartial { Rejected = 1 };
        await Assert.ThrowsAsync<OtlpRefusedException>(() => Handover(store, receiver).CatchUpAsync(null, TestStore.Cancel));
        receiver.Answer.Partial = null;
        Assert.Equal(1, (await Handover(store, receiver).CatchUpAsync(null, TestStore.Cancel)).Records);
    }

    [Theory]
    [EachStore]
    public async Task Command_KilledHalfway_GoesOn_AndAllArrivesOnceById(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await using var receiver = await TraceReceiver.StartAsync();
        for (var i = 0; i < 1_300; i++) await ReadNobodyAsync(store);
        var reached = new TaskCompletionSource();
        receiver.Behaviour = async (number, context) =>
        {
            if (number != 2) return null;
            reached.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return StatusCodes.Status503ServiceUnavailable;
        };
        await using var command = new ChildCommand(store);
        string[] arguments = ["log", "otlp", "--endpoint", receiver.Address.ToString(), "--register", "https://zorgzaam.example"];

        Assert.True(await command.RunAndKillAsync(() => Task.FromResult(reached.Task.IsCompleted), arguments));
        Assert.NotEmpty(receiver.Spans);
        var ended = await command.RunAsync(arguments);

        ended.Succeeded();
        var placed = (await store.RowsAsync<ProcessingRecord>()).Where(row => row.Position is not null);
        var all = await ExpectedAsync(store, [.. placed]);
        Assert.Equal(all, receiver.Spans.Select(IdOf).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(2, receiver.Spans.Count(span => span.Name == "log.export"));
        Assert.All(receiver.Spans, span => Assert.StartsWith(
            "https://zorgzaam.example/v1/verwerkingsactiviteiten/", Text(span, "dpl.core.processing_activity_id"),
            StringComparison.Ordinal));
        (await command.RunAsync("log", "otlp", "--endpoint", "http://logboek.example")).Failed(2, "cannot receive the log", "https://");
    }

    /// <summary>Our reading of the messages is that of the makers of the protocol.</summary>
    [Fact]
    public async Task Messages_OfTheOwnExporterOfOpenTelemetry_AreReadAsTheyWereMeant()
    {
        await using var receiver = await TraceReceiver.StartAsync();
        using var source = new ActivitySource("test");
        Activity done;
        using (Sdk.CreateTracerProviderBuilder().AddSource("test")
            .SetResourceBuilder(ResourceBuilder.CreateEmpty().AddService("ander"))
            .AddOtlpExporter(options =>
            {
                options.Endpoint = new Uri(receiver.Address, "/v1/traces");
                options.Protocol = OtlpExportProtocol.HttpProtobuf;
            }).Build())
        {
            using var parent = source.StartActivity("buiten", ActivityKind.Server)!;
            using (done = source.StartActivity("binnen")!)
            {
                done.SetTag("dpl.core.data_subject_id", "abc").SetTag("getal", 7L).SetStatus(ActivityStatusCode.Ok);
            }
        }

        var span = receiver.Spans.Single(each => each.Name == "binnen");
        Assert.Equal(done.TraceId.ToHexString(), Convert.ToHexStringLower(span.TraceId));
        Assert.Equal(done.SpanId.ToHexString(), Convert.ToHexStringLower(span.SpanId));
        Assert.Equal(done.ParentSpanId.ToHexString(), Convert.ToHexStringLower(span.ParentSpanId));
        Assert.Equal((1, 1), (span.Kind, span.Status!.Code));
        Assert.Equal("abc", Text(span, "dpl.core.data_subject_id"));
        Assert.Equal(7, span.Attributes.Single(each => each.Key == "getal").Value!.Number);
        Assert.Equal((ulong)(done.StartTimeUtc - DateTime.UnixEpoch).Ticks * 100, span.Start);
        Assert.Equal((ulong)(done.StartTimeUtc + done.Duration - DateTime.UnixEpoch).Ticks * 100, span.End);
        Assert.Equal(2, receiver.Spans.Single(each => each.Name == "buiten").Kind);
        Assert.Contains(receiver.Resource, each => each is { Key: "service.name", Value.Text: "ander" });
    }

    private static OtlpHandover Handover(TestStore store, TraceReceiver receiver) => new(
        store.Supply, store.Log, receiver.Client(), new OtlpSpans(null), "test.example/log");

    private static async Task<string> ReadAsync(TestStore store, Processing processing, params Bsn[] persons)
    {
        await store.Facts.ReadAsync(processing, persons, Names.Of("geboortedatum"), null, TestStore.Cancel);
        return processing.TraceId;
    }

    private static Task<int> ReadNobodyAsync(TestStore store) => store.Gateway.ReadAsync(
        store.Processing("tellen"), "test.look", (_, _) => Task.FromResult(0), TestStore.Cancel);

    private static async Task<IReadOnlyList<ProcessingRecord>> RecordsAsync(TestStore store, long until)
    {
        var all = new List<ProcessingRecord>();
        for (var from = 0L; from < until; from += LogBook.MaximumBatch)
            all.AddRange(await store.Supply.RecordsAsync(from, until, TestStore.Cancel));
        return all;
    }

    // Every record, and below each run one for every person on its list, told by the rules of docs/log-format.md.
    private static async Task<IReadOnlyList<string>> ExpectedAsync(TestStore store, IReadOnlyList<ProcessingRecord> records)
    {
        var ids = new List<string>();
        foreach (var record in records)
        {
            ids.Add($"{record.TraceId} {record.SpanId} {record.Subject}");
            if (record.SubjectList is not { } list) continue;
            var members = await store.Log.MembersAsync([list], TestStore.Cancel);
            Assert.Equal(record.SubjectCount, members.Count);
            ids.AddRange(members.Select(member =>
                $"{record.TraceId} {OtlpSpans.SpanIdOf(record.SpanId, member.Subject)} {member.Subject}"));
        }

        ids.Sort(StringComparer.Ordinal);
        return ids;
    }

    private static string IdOf(OtlpSpan span) =>
        $"{Convert.ToHexStringLower(span.TraceId)} {Convert.ToHexStringLower(span.SpanId)} {Text(span, "dpl.core.data_subject_id")}";

    private static string? Text(OtlpSpan span, string name) => span.Attributes.SingleOrDefault(each => each.Key == name)?.Value!.Text;

    private static void AssertNobodyIn(TraceReceiver receiver, params string[] secrets)
    {
        foreach (var sent in receiver.Bodies.Select(Encoding.UTF8.GetString))
            Assert.All(secrets, secret => Assert.DoesNotContain(secret, sent, StringComparison.Ordinal));
    }
}
