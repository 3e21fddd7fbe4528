using Npgsql;
using Zorgzaam.Accountability.Events;
using Zorgzaam.Accountability.Requests;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Limits;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Sweep.Events;
using Zorgzaam.Sweep.Retention;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Accountability.Requests;

public sealed class SubjectRequestTests(PostgresServer postgres)
{
    [Theory]
    [EachStore]
    public async Task Objection_WorksAtOnce_UntilItIsRefusedOrTakenBack(StoreKind kind)
    {
        await using var town = await RightsTown.OpenAsync(kind, postgres);
        Assert.NotEqual(0, await town.OpenProposalsAsync());

        var request = await town.AskAsync(SubjectRight.Objection);

        Assert.Equal(0, await town.OpenProposalsAsync());
        Assert.Contains((await town.Store.RowsAsync<JournalRecord>()), entry => entry.Type == SweepEvents.ProposalWithdrawn);
        await town.Town.SweepAsync();
        Assert.False(await town.IsSweptAsync());
        Assert.Equal(0, await town.OpenProposalsAsync());
        Assert.Equal(
            RequestOutcome.AlreadyOpen,
            await town.Desk.AskAsync(
                town.AsResident("inwoner-verzoek"), town.Someone, SubjectRight.Objection, "Nog eens.", TestStore.Cancel));
        var asked = Assert.Single(await town.OwnAsync());
        Assert.Equal((RequestState.Waiting, true, asked.AskedAt.AddMonths(1).Day), (asked.State, asked.IsInForce, asked.DueOn.Day));

        Assert.Equal(RequestOutcome.Recorded, await town.TakeBackAsync(request));
        await town.Town.SweepAsync();
        Assert.True(await town.IsSweptAsync());
        Assert.NotEqual(0, await town.OpenProposalsAsync());

        await town.AskAsync(SubjectRight.Objection, "bezwaar-dwingend");
        await town.Town.SweepAsync();
        Assert.True(await town.IsSweptAsync());
        Assert.Equal("Daarom.", (await town.OwnAsync())[0].Answer);
    }

    /// <summary>On PostgreSQL a shard is committed while somebody objects: the one waits for the other, so that nothing slips in.</summary>
    [Fact]
    public async Task Objection_WhileAShardIsCommitted_LeavesNoProposal()
    {
        await using var town = await RightsTown.OpenAsync(StoreKind.Postgres, postgres);
        await Tables.QueryAsync(town.Store.Options, "DELETE FROM proposals");
        await using var objecting = new NpgsqlConnection(town.Store.Options.PostgresConnection);
        await objecting.OpenAsync(TestStore.Cancel);
        await using var transaction = await objecting.BeginTransactionAsync(TestStore.Cancel);
        await using var place = new NpgsqlCommand(
            $"""
             UPDATE number_sequences SET last_taken = 1 WHERE name = 'subject-limit';
             INSERT INTO subject_limits (id, object_id, kind, from_micros) VALUES (1, {town.Someone.Value}, 1, 1);
             """,
            objecting,
            transaction);
        await place.ExecuteNonQueryAsync(TestStore.Cancel);

        const string waiting =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
        var sweep = town.Town.SweepAsync();
        while (!sweep.IsCompleted && (await Tables.QueryAsync(town.Store.Options, waiting))[0][0] == "0")
            await Task.Delay(50, TestStore.Cancel);
        await transaction.CommitAsync(TestStore.Cancel);
        await sweep;

        Assert.Equal(0, await town.ProposalsAsync());
        Assert.NotEqual("0", (await Tables.QueryAsync(town.Store.Options, "SELECT count(*) FROM proposals"))[0][0]);
    }

    [Theory]
    [EachStore]
    public async Task Restriction_StopsStaffAndSweeps_AndNotTheResident(StoreKind kind)
    {
        await using var town = await RightsTown.OpenAsync(kind, postgres);
        await ReadAsync(town, "casework-inzage", "caseworker", "Z-1");

        var request = await town.AskAsync(SubjectRight.Restriction);
        await ReadAsync(town, "casework-inzage", "caseworker", "Z-1"); // not while it waits
        await town.Desk.DecideAsync(town.AsOfficer("toezicht-verzoeken"), request, "beperken-betwist", "Goed.", TestStore.Cancel);

        await Assert.ThrowsAsync<SubjectLimitedException>(() => ReadAsync(town, "casework-inzage", "caseworker", "Z-1"));
        var refused = Assert.Single(await town.Store.RowsAsync<ProcessingRecord>(), each => each.Status == ProcessingStatus.Refused);
        Assert.Equal(("casework-inzage", "facts.read"), (refused.ActivityId, refused.Act));
        Assert.NotNull(refused.Subject); // the resident reads that somebody tried
        await ReadAsync(town, "inwoner-inzage", "resident", null);
        await town.Town.SweepAsync();
        Assert.False(await town.IsSweptAsync());
        Assert.Equal(0, await town.OpenProposalsAsync());
        await town.Town.DeliverAsync("more", [.. town.Town.People]); // to keep what a register says goes on

        Assert.Equal(
            RequestOutcome.Recorded,
            await town.Desk.EndAsync(town.AsOfficer("toezicht-verzoeken"), null, request, "Het klopt weer.", TestStore.Cancel));
        await ReadAsync(town, "casework-inzage", "caseworker", "Z-1");
        var ended = Assert.Single(await town.OwnAsync());
        Assert.Equal((RequestState.Ended, "Het klopt weer."), (ended.State, ended.EndReason));
    }

    [Theory]
    [EachStore]
    public async Task Erasure_WaitsForTheEndOfARestriction_AndKeysOfOneThatFailedComeBack(StoreKind kind)
    {
        await using var town = await RightsTown.OpenAsync(kind, postgres);
        var restriction = await town.AskAsync(SubjectRight.Restriction, "beperken-rechtsvordering");
        var erasure = await town.AskAsync(SubjectRight.Erasure);

        Assert.Equal(RequestOutcome.Restricted, await EraseAsync());

        Assert.True(await town.IsSweptAsync()); // what was computed is still there
        await town.TakeBackAsync(restriction);

        // As after a crash between the keys and the commit: the request still waits. Who takes it back is helped again.
        await town.Store.Keys.DestroyAsync(town.Someone.Value, RightsTown.Policy.Erasable, "test", TestStore.Cancel);
        await town.TakeBackAsync(erasure);
        await town.Town.SweepAsync();
        Assert.True(await town.IsSweptAsync());

        Task<RequestOutcome> EraseAsync() => town.Desk.DecideAsync(
            town.AsOfficer("toezicht-verzoeken"), erasure, "wissen-bezwaar", "Goed.", TestStore.Cancel);
    }

    [Fact]
    public async Task Steps_AtTheSameMoment_ExcludeEachOther()
    {
        await using var town = await RightsTown.OpenAsync(StoreKind.Postgres, postgres);
        for (var round = 0; round < 8; round++)
        {
            var request = await town.AskAsync(SubjectRight.Restriction);
            var granted = town.Desk.DecideAsync(
                town.AsOfficer("toezicht-verzoeken"), request, "beperken-betwist", "Goed.", TestStore.Cancel);
            var taken = town.Desk.EndAsync(town.AsResident("inwoner-verzoek"), town.Someone, request, null, TestStore.Cancel);
            var other = town.Desk.AskAsync(
                town.AsResident("inwoner-verzoek"), town.Someone, SubjectRight.Objection, "Nee.", TestStore.Cancel);
            await Task.WhenAll(granted, taken, other);

            // Whatever came first: a limit is there when a request in force says so, and not otherwise.
            var own = await town.OwnAsync();
            var limits = (await town.Store.Gateway.ReadAsync(
                town.AsResident("inwoner-alles"), "test.look", (scope, stop) => SubjectLimits.OfAsync(scope, town.Someone, stop),
                TestStore.Cancel)).Where(limit => limit.Until is null).Select(limit => limit.Kind).ToList();
            Assert.Equal(
                own.Any(each => each is { Right: SubjectRight.Restriction, State: RequestState.Granted }),
                limits.Contains(SubjectLimitKind.Restriction));
            Assert.Contains(SubjectLimitKind.Objection, limits);
            foreach (var open in own.Where(each => each.State is RequestState.Waiting or RequestState.Granted))
                await town.TakeBackAsync(open.Id);
        }
    }

    [Theory]
    [EachStore]
    public async Task Erasure_DestroysWhatWasComputed_ForGood_AndTheLogStillVerifies(StoreKind kind)
    {
        using var backup = new BackupFolders();
        await using var town = await RightsTown.OpenAsync(kind, postgres);
        using var log = new StoredLog(town.Store);
        await backup.WriteAsync(town.Store);

        var request = await town.AskAsync(SubjectRight.Erasure, "wissen-bezwaar");

        Assert.False(await town.IsSweptAsync());
        Assert.Equal(0, await town.ProposalsAsync());
        Assert.Contains(await town.Store.RowsAsync<JournalRecord>(), entry => entry.Type == AccountabilityEvents.SubjectDataErased);
        await town.Town.SweepAsync();
        Assert.False(await town.IsSweptAsync()); // it is not found again the next day
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        Assert.Empty((await log.VerifyAsync()).Findings);

        // Who wants to be helped again gets a new key; the old one stays destroyed.
        Assert.Equal(RequestOutcome.Recorded, await town.TakeBackAsync(request));
        await town.Town.SweepAsync();
        Assert.True(await town.IsSweptAsync());

        await backup.RestoreAsync(town.Store);
        Assert.NotEqual(0, await town.ProposalsAsync());
        Assert.NotEqual(
            0,
            await new ErasedProposals(town.Store.Gateway)
                .RemoveAsync(town.Town.Open("rechten-signaleren", "administrator"), TestStore.Cancel));
        Assert.False(await town.IsSweptAsync());
        Assert.Equal(0, await town.ProposalsAsync());
        await log.Sequencer.CatchUpAsync(TestStore.Cancel);
        Assert.Empty((await log.VerifyAsync()).Findings);
    }

    [Theory]
    [EachStore]
    public async Task Request_OfAnother_UnknownGround_AndAnsweredOne_AddNothing(StoreKind kind)
    {
        await using var town = await RightsTown.OpenAsync(kind, postgres);
        var request = await town.AskAsync(SubjectRight.Restriction);
        var officer = town.AsOfficer("toezicht-verzoeken");

        var other = new PersonId(town.Someone.Value + 1);
        Assert.Equal(
            RequestOutcome.NotThere,
            await town.Desk.EndAsync(town.AsResident("inwoner-verzoek"), other, request, null, TestStore.Cancel));
        Assert.Equal(RequestOutcome.NotThere, await town.Desk.DecideAsync(officer, request, "wissen-bezwaar", "Ja.", TestStore.Cancel));
        Assert.Equal(RequestOutcome.NotThere, await town.Desk.DecideAsync(officer, 99, "beperken-betwist", "Ja.", TestStore.Cancel));
        var waiting = await town.Requests.WaitingAsync(officer, 0, 10, TestStore.Cancel);
        Assert.Equal((1, 0, "Ik wil dit niet."), (waiting.Total, waiting.Overdue, waiting.Waiting[0].Text));
        Assert.Equal(
            RequestOutcome.Recorded, await town.Desk.DecideAsync(officer, request, "beperken-geen-grond", "Nee.", TestStore.Cancel));
        Assert.Equal(
            RequestOutcome.AlreadyDone, await town.Desk.DecideAsync(officer, request, "beperken-betwist", "Ja.", TestStore.Cancel));
        Assert.Equal(RequestOutcome.AlreadyDone, await town.TakeBackAsync(request));
        await Assert.ThrowsAsync<ProcessingRefusedException>(() =>
            town.Desk.AskAsync(town.AsResident("inwoner-inzage"), town.Someone, SubjectRight.Erasure, "Weg.", TestStore.Cancel));
        Assert.DoesNotContain("wil dit niet", await Tables.DumpAsync(town.Store.Options), StringComparison.Ordinal);
    }

    private static Task<FactsPage> ReadAsync(RightsTown town, string purpose, string role, string? @case) => town.Store.Facts.ReadAsync(
        town.Town.Open(purpose, role, @case), [town.Someone], Names.Of("geboortedatum"), null, TestStore.Cancel);
}
