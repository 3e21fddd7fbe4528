using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Tests.Stores.Given;

namespace Zorgzaam.Tests.Stores.Registry;

public sealed class PurposeLimitTests(PostgresServer postgres)
{
    [Theory]
    [EachStore]
    public async Task Read_AttributeNotListed_IsRefusedAndLogged(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync("first", Groups.Born(Groups.Anna, "1950-02-03"));

        var refusal = await Assert.ThrowsAsync<ProcessingRefusedException>(() => store.Facts.ReadAsync(
            store.Processing("rechten"), [Groups.Anna], Names.Of("geboortedatum", "spaargeld"), null,
            TestStore.Cancel));

        Assert.Contains("'spaargeld'", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geboortedatum", refusal.Message, StringComparison.Ordinal);
        var record = Assert.Single(
            await store.RowsAsync<ProcessingRecord>(), row => row.Status == ProcessingStatus.Refused);
        Assert.Equal(("facts.read", "rechten", 0), (record.Act, record.ActivityId, record.SubjectCount));
        Assert.Equal(refusal.Message, record.Reason);
    }

    [Theory]
    [EachStore]
    public async Task Read_Allowed_LogsEverySubjectAndAttribute(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);
        await store.ImportAsync(
            "first", Groups.Born(Groups.Anna, "1950-02-03"), Groups.Born(Groups.Bram, "1951-02-03"));

        var processing = store.Processing("bekijken", "zaak 7");
        var page = await store.Facts.ReadAsync(
            processing, [Groups.Anna, Groups.Bram], Names.Of("geboortedatum"), null, TestStore.Cancel);

        var records = (await store.RowsAsync<ProcessingRecord>()).Where(row => row.TraceId == processing.TraceId).ToList();
        Assert.Equal(2, records.Select(row => row.SpanId).Distinct(StringComparer.Ordinal).Count());
        Assert.All(records, record => Assert.Equal(
            ("facts.read", "bekijken", "tester", "geboortedatum", 1, "ok"),
            (record.Act, record.ActivityId, record.ActorId, record.Attributes, record.SubjectCount, record.Status)));
        foreach (var person in page.Subjects.Select(subject => subject.Person.Value))
        {
            var keys = await store.Keys.FindAsync([person], RetentionClass.Log, TestStore.Cancel);
            var own = Assert.Single(records, record => record.Subject == keys.Reference(person));
            Assert.Equal("zaak 7", SealedCases.Open(keys, person, own));
        }
    }

    [Theory]
    [EachStore]
    public async Task List_PurposeForOnePersonAtATime_IsRefused(StoreKind kind)
    {
        await using var store = await TestStore.OpenAsync(kind, postgres);

        await Assert.ThrowsAsync<ProcessingRefusedException>(() => store.Subjects.ListSubjectsAsync(
            store.Processing("bekijken", "zaak 7"), SubjectFilter.Everybody, null, 10, TestStore.Cancel));
        await Assert.ThrowsAsync<ProcessingRefusedException>(() => store.Subjects.ListSubjectsAsync(
            store.Processing("rechten"), new SubjectFilter { Postcode = "1234AB" }, null, 10, TestStore.Cancel));
    }
}
