using System.Globalization;
using Zorgzaam.Accountability.Misuse;
using Zorgzaam.Accountability.Requests;
using Zorgzaam.Accountability.Subjects;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Subjects;
using Zorgzaam.Store.Subjects;
using Zorgzaam.Sweep.Subjects;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Accountability.Requests;

/// <summary>A municipality that was swept once, with somebody for whom a right was found.</summary>
internal sealed class RightsTown : IAsyncDisposable
{
    public static readonly SubjectRightsPolicy Policy =
        SubjectRightsPolicy.Read(Path.Combine(PolicyFiles.Folder, "subject-rights.json"));

    private RightsTown(SweepTown town, PersonId someone) => (Town, Someone) = (town, someone);

    public SweepTown Town { get; }

    public TestStore Store => Town.Store;

    /// <summary>Somebody with an open proposal.</summary>
    public PersonId Someone { get; }

    public SubjectCopy Copy => new(Store.Gateway, Stages);

    public SubjectRequestDesk Desk => new(Store.Gateway, Store.Keys, Policy, Stages);

    public SubjectRequestReader Requests => new(Store.Gateway);

    public MisuseDesk Misuse => new(Store.Gateway);

    private IReadOnlyList<ISubjectData> Stages =>
    [
        new RegistrySubjectData(PolicyFiles.Types),
        new SweepSubjectData(Town.Parts, SweepTown.Profile("gemeente-voorbeeld"), SweepTown.Purposes),
        new AccountabilitySubjectData(SweepTown.Purposes),
        new GroundsSubjectData(),
    ];

    public static async Task<RightsTown> OpenAsync(StoreKind kind, PostgresServer postgres)
    {
        var town = await SweepTown.OpenAsync(kind, postgres, 60, 7);
        await town.SweepAsync();
        var first = await Tables.QueryAsync(town.Store.Options, "SELECT person FROM proposals ORDER BY number LIMIT 1");
        return new RightsTown(town, new PersonId(long.Parse(first[0][0], CultureInfo.InvariantCulture)));
    }

    public Processing AsResident(string purpose) => Town.Open(purpose, "resident");

    public Processing AsOfficer(string purpose) => Town.Open(purpose, "privacy_officer");

    /// <summary>Asks, and answers on a ground when one is given; returns the number of the request.</summary>
    public async Task<long> AskAsync(SubjectRight right, string? ground = null)
    {
        Store.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(
            RequestOutcome.Recorded,
            await Desk.AskAsync(AsResident("inwoner-verzoek"), Someone, right, "Ik wil dit niet.", TestStore.Cancel));
        var asked = (await OwnAsync())[0];
        if (ground is null) return asked.Id;
        Store.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(
            RequestOutcome.Recorded,
            await Desk.DecideAsync(AsOfficer("toezicht-verzoeken"), asked.Id, ground, "Daarom.", TestStore.Cancel));
        return asked.Id;
    }

    public Task<RequestOutcome> TakeBackAsync(long request)
    {
        Store.Time.Advance(TimeSpan.FromMinutes(1));
        return Desk.EndAsync(AsResident("inwoner-verzoek"), Someone, request, null, TestStore.Cancel);
    }

    public Task<IReadOnlyList<SubjectRequest>> OwnAsync() =>
        Requests.OfAsync(AsResident("inwoner-alles"), Someone, TestStore.Cancel);

    /// <summary>How many open proposals there are for somebody.</summary>
    public Task<long> OpenProposalsAsync() => CountAsync("proposals WHERE closed_micros IS NULL AND");

    /// <summary>How many proposals there are for somebody, closed ones too.</summary>
    public Task<long> ProposalsAsync() => CountAsync("proposals WHERE");

    public async Task<bool> IsSweptAsync() => (await Town.ResultsAsync()).Any(result => result.Person == Someone.Value);

    private async Task<long> CountAsync(string from) => long.Parse(
        (await Tables.QueryAsync(Store.Options, $"SELECT count(*) FROM {from} person = {Someone.Value}"))[0][0],
        CultureInfo.InvariantCulture);

    public ValueTask DisposeAsync() => Town.DisposeAsync();
}
