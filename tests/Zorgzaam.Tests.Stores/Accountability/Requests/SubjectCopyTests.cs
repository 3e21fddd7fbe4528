using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Accountability.Requests;
using Zorgzaam.Accountability.Subjects;
using Zorgzaam.Foundation;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Stores;
using Zorgzaam.Tests.Stores.Given;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Accountability.Requests;

public sealed partial class SubjectCopyTests(PostgresServer postgres)
{
    [Theory]
    [EachStore]
    public async Task Copy_HoldsEveryPart_AndNoNumberOfAnybody(StoreKind kind)
    {
        await using var town = await RightsTown.OpenAsync(kind, postgres);
        await town.AskAsync(SubjectRight.Restriction);
        await town.Store.Doubts.ReportAsync(
            town.AsResident("inwoner-terugmelding"), town.Someone, "personalia", "Verkeerde naam.", TestStore.Cancel);

        var parts = await town.Copy.ReadAsync(town.AsResident("inwoner-alles"), town.Someone, TestStore.Cancel);

        var filled = parts.Where(part => part.Items.Count > 0).Select(part => part.Id).ToHashSet();
        Assert.Superset(
            new HashSet<string>([
                "nummer", "gegevens/personalia", "gegevens/inkomen", "vindbaar", "meldingen", "uitkomsten", "voorstellen",
                "verzoeken", "logboek", "gebeurtenissen",
            ]),
            filled);
        var json = SubjectCopy.ToJson(parts, town.Store.Time.GetUtcNow()).ToJsonString();
        Assert.Contains("Verkeerde naam.", json, StringComparison.Ordinal);
        Assert.Contains("Ik wil dit niet.", json, StringComparison.Ordinal);
        foreach (Match number in NineDigits().Matches(json)) Assert.False(Bsn.TryParse(number.Value, out _));
        Assert.Contains(await town.Store.RowsAsync<ProcessingRecord>(), each => each.Act == "subject.copy" && each.Subject is not null);
    }

    [Theory]
    [EachStore]
    public async Task Copy_ForAnybodyElse_IsRefused(StoreKind kind)
    {
        await using var town = await RightsTown.OpenAsync(kind, postgres);

        await Assert.ThrowsAsync<ProcessingRefusedException>(() =>
            town.Copy.ReadAsync(town.Town.Open("casework-inzage", "caseworker", "Z-1"), town.Someone, TestStore.Cancel));
    }

    /// <summary>A table that is added is given to who it is about, or its policy says why there is nobody in it.</summary>
    [Theory]
    [InlineData(StoreKind.Sqlite)]
    public async Task EveryTable_IsInTheCopy_OrHoldsNobody(StoreKind kind)
    {
        await using var town = await RightsTown.OpenAsync(kind, postgres);
        await using var db = new SqliteDb(SqliteDb.OptionsFor(town.Store.SqliteFile));
        var tables = db.Model.GetEntityTypes().Select(each => each.GetTableName()!).Order(StringComparer.Ordinal).ToList();
        var elsewhere = RightsTown.Policy.Elsewhere.Keys;

        Assert.Equal(tables, town.Copy.Tables.Concat(elsewhere).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Purpose_OfTheCopy_ListsEveryAttributeAndRelationOfAPerson()
    {
        var purpose = SweepTown.Purposes.Find("inwoner-alles")!;

        Assert.Equal(
            PolicyFiles.Types.Persons.Attributes.Select(each => each.Name).Order(StringComparer.Ordinal),
            purpose.Attributes.Order(StringComparer.Ordinal));
        Assert.Equal(PolicyFiles.Types.Relations.All.Select(each => each.Name), purpose.Relations.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("[0-9]{9}", RegexOptions.NonBacktracking)]
    private static partial Regex NineDigits();
}
