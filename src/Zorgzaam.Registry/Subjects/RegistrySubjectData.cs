using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Doubts;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.History;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Limits;
using Zorgzaam.Store.Subjects;

namespace Zorgzaam.Registry.Subjects;

/// <summary>
/// What the registry holds about a person: everything that sources ever said, with where it comes from, by which the person is
/// found, to what the person is related, and reports of doubt. It stops nothing by itself: facts go on being kept.
/// </summary>
public sealed class RegistrySubjectData(ObjectTypes types) : ISubjectData
{
    private static readonly LocalizedText Source = new("Bron", "Source");
    private static readonly LocalizedText Ground = new("Grondslag", "Legal ground");
    private static readonly LocalizedText From = new("Geldt vanaf", "Holds from");
    private static readonly LocalizedText Until = new("Geldt tot", "Holds until");
    private static readonly LocalizedText Known = new("Bij ons bekend sinds", "Known here since");
    private static readonly LocalizedText Agreement = new("Afspraak", "Agreement");
    private static readonly LocalizedText Delivery = new("Levering", "Delivery");

    /// <inheritdoc/>
    public IReadOnlySet<string> Tables { get; } = new HashSet<string>(
        ["objects", "delivered_groups", "person_index", "delivered_relations", "doubts", "doubt_answers", "doubt_messages"],
        StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SubjectDataPart>> GatherAsync(
        ReadScope scope, PersonId person, CancellationToken cancellation)
    {
        var asked = scope.Query<RegisteredObject>().Where(row => row.Type == ObjectTypes.Person && row.Id == person.Value);
        if (await KnownRows.Objects(scope, asked, long.MaxValue).SingleOrDefaultAsync(cancellation) is not { } found) return [];
        var keys = await scope.KeysAsync([person.Value], RetentionClass.Registry, cancellation);
        var groups = types.Persons.Groups.Where(group => types.Persons.Listed(group, scope.Processing.Purpose).Count > 0).ToArray();
        var doubts = (await KnownDoubts.ReadAsync(scope, [person.Value], groups, long.MaxValue, cancellation))[person.Value].ToList();
        var said = (await KnownRows.Statements(scope, [person.Value], groups, long.MaxValue).ToListAsync(cancellation))
            .ToLookup(row => row.Row.GroupName, StringComparer.Ordinal);
        return
        [
            Number(found, keys),
            .. groups.Select(group => Group(scope.Processing.Purpose, group, said[group], doubts, keys))
                .Where(part => part.Items.Count > 0),
            await IndexAsync(scope, person, cancellation),
            await RelationsAsync(scope, person, cancellation),
            await DoubtsAsync(scope, doubts, keys, cancellation),
        ];
    }

    /// <inheritdoc/>
    public Task StopAsync(
        WriteScope scope, PersonId person, SubjectLimitKind kind, CancellationToken cancellation) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task EraseAsync(
        WriteScope scope, PersonId person, IReadOnlyCollection<RetentionClass> classes, CancellationToken cancellation) =>
        Task.CompletedTask;

    // The number itself stands on no page and in no file: who has it knows it, and who finds the file must not.
    private static SubjectDataPart Number(KnownObject found, KeyRing keys) => new(
        "nummer",
        new LocalizedText("Uw nummer", "Your number"),
        [
            new SubjectDataItem(
            [
                SubjectDataField.Text(
                    "burgerservicenummer",
                    new LocalizedText("Burgerservicenummer (laatste cijfers)", "Citizen service number (last digits)"),
                    keys.TryOpen(found.Row.Id, found.Row.SealedKey, RegisteredObject.KeyPlace(found.Row.Id), out var key)
                        && Bsn.TryParse(Encoding.UTF8.GetString(key), out var bsn) ? bsn.ToString() : null),
                SubjectDataField.At("bekend_sinds", Known, Instants.FromMicros(found.RecordedMicros)),
                SubjectDataField.Text("levering", Delivery, found.DeliveryId),
                SubjectDataField.Text("afspraak", Agreement, found.AgreementId),
            ]),
        ]);

    private SubjectDataPart Group(
        Purpose purpose, string group, IEnumerable<Statement> said, IEnumerable<KnownDoubt> doubts, KeyRing keys)
    {
        var listed = types.Persons.Listed(group, purpose);
        var history = new GroupHistory(
            said.Select(row => row.OpenedBy(keys)), doubts, listed.Select(each => each.Name).ToHashSet(StringComparer.Ordinal));
        return new SubjectDataPart(
            $"gegevens/{group}",
            new LocalizedText(types.Persons.MeaningOf(group), types.Persons.MeaningOf(group)),
            [.. history.Said.Select(each => Statement(each, listed))]);
    }

    private static SubjectDataItem Statement(HistoricGroup each, IReadOnlyList<AttributeDefinition> listed)
    {
        var from = each.Provenance;
        return new SubjectDataItem(
        [
            .. listed.Where(attribute => each.Values?.ContainsKey(attribute.Name) == true).Select(attribute => new SubjectDataField(
                attribute.Name, new LocalizedText(attribute.Meaning, attribute.Meaning), OthersNumbers.Masked(each.Values![attribute.Name]))
            {
                Unit = attribute.Unit,
            }),
            SubjectDataField.Text("bron", Source, from.Source),
            SubjectDataField.Text("grondslag", Ground, from.LegalGround),
            SubjectDataField.On("geldt_vanaf", From, from.ValidFrom),
            SubjectDataField.On("geldt_tot", Until, from.ValidUntil),
            SubjectDataField.At("bekend_sinds", Known, from.RecordedAt),
            SubjectDataField.At("vervangen_op", new LocalizedText("Vervangen op", "Replaced on"), each.ReplacedAt),
            SubjectDataField.Text("zekerheid", new LocalizedText("Zekerheid", "Certainty"), from.Quality switch
            {
                FactQuality.Disputed => "er is twijfel gemeld",
                FactQuality.Estimated => "schatting van de bron",
                _ => "bevestigd",
            }),
            SubjectDataField.Text("levering", Delivery, from.DeliveryId),
            SubjectDataField.Text("afspraak", Agreement, from.AgreementId),
        ]);
    }

    private static async Task<SubjectDataPart> IndexAsync(ReadScope scope, PersonId person, CancellationToken cancellation)
    {
        var rows = await scope.Query<IndexedPerson>().Where(row => row.ObjectId == person.Value)
            .OrderByDescending(row => row.DeliveryNumber).ToListAsync(cancellation);
        return new SubjectDataPart(
            "vindbaar",
            new LocalizedText("Waarop wij u kunnen vinden", "By what we can find you"),
            [
                .. rows.Select(row => new SubjectDataItem(
                [
                    SubjectDataField.On("geboortedatum", new LocalizedText("Geboortedatum", "Date of birth"), row.BirthDate),
                    SubjectDataField.Text("postcode", new LocalizedText("Postcode", "Postcode"), row.Postcode),
                    SubjectDataField.Text("gemeente_code", new LocalizedText("Gemeente", "Municipality"), row.Municipality),
                    SubjectDataField.Text("huishoudtype", new LocalizedText("Soort huishouden", "Type of household"), row.HouseholdType),
                ])),
            ]);
    }

    // To whom is told where the fact stands that the relation follows from; who else it is about is that person's (15(4)).
    private async Task<SubjectDataPart> RelationsAsync(ReadScope scope, PersonId person, CancellationToken cancellation)
    {
        var lookup = await scope.LookupAsync(cancellation);
        var number = person.Value.ToString(CultureInfo.InvariantCulture);
        var listed = types.Relations.All.Where(type => scope.Processing.Purpose.Relations.Contains(type.Name)).ToList();
        var outgoing = listed.Select(type => lookup.Of(RelationRow.HashType(type.Name, isTo: false), number)).ToArray();
        var incoming = listed.Select(type => lookup.Of(RelationRow.HashType(type.Name, isTo: true), number)).ToArray();
        var rows = await (
            from row in scope.Query<RelationRow>().Where(row => outgoing.Contains(row.FromHash) || incoming.Contains(row.ToHash))
            join delivery in scope.Query<DeliveryRow>() on row.DeliveryNumber equals delivery.Number
            where delivery.CompletedMicros != null
            orderby row.Id descending
            select new RelationStatement(row, delivery.CompletedMicros!.Value, delivery.DeliveryId) { AgreementId = delivery.AgreementId })
            .ToListAsync(cancellation);
        return new SubjectDataPart(
            "verbanden",
            new LocalizedText("Met wie of wat u te maken hebt", "To whom or what you are related"),
            [.. rows.Select(row => Relation(row, isFrom: outgoing.Contains(row.Row.FromHash, StringComparer.Ordinal)))]);
    }

    private SubjectDataItem Relation(RelationStatement each, bool isFrom)
    {
        var type = types.Relations.Find(each.Row.RelationType)!;
        return new SubjectDataItem(
        [
            SubjectDataField.Text("verband", new LocalizedText("Verband", "Relation"), type.Name),
            SubjectDataField.Text("betekenis", new LocalizedText("Wat het zegt", "What it says"), type.Meaning.Dutch),
            SubjectDataField.Text("kant", new LocalizedText("Van u of naar u", "From you or to you"), isFrom ? "van u" : "naar u"),
            SubjectDataField.Text("bron", Source, each.Row.Source),
            SubjectDataField.Text("grondslag", Ground, each.Row.Ground),
            SubjectDataField.On("geldt_vanaf", From, each.Row.ValidFrom),
            SubjectDataField.On("geldt_tot", Until, each.Row.ValidUntil),
            SubjectDataField.At("bekend_sinds", Known, Instants.FromMicros(each.RecordedMicros)),
            SubjectDataField.Text("levering", Delivery, each.DeliveryId),
            SubjectDataField.Text("afspraak", Agreement, each.AgreementId),
        ]);
    }

    private async Task<SubjectDataPart> DoubtsAsync(
        ReadScope scope, List<KnownDoubt> doubts, KeyRing keys, CancellationToken cancellation)
    {
        var passed = await DoubtMessages.OfAsync(scope, [.. doubts.Select(doubt => doubt.Row.Id)], cancellation);
        return new SubjectDataPart(
            "meldingen",
            new LocalizedText("Wat er is gemeld dat niet klopt", "What was reported as wrong"),
            [.. doubts.Select(each => (each.Row, Doubt: DoubtReader.Open(each, keys))).Where(each => each.Doubt is not null)
                .Select(each => Doubt(each.Doubt!, passed.GetValueOrDefault(each.Row.Id)))]);
    }

    private SubjectDataItem Doubt(Doubt doubt, PassedDoubt? passed) => new(
    [
        SubjectDataField.Text("over", new LocalizedText("Over", "About"), types.Persons.MeaningOf(doubt.Group)),
        SubjectDataField.On("geldt_vanaf", From, doubt.ValidFrom),
        SubjectDataField.At("gemeld_op", new LocalizedText("Gemeld op", "Reported on"), doubt.ReportedAt),
        SubjectDataField.Text("toelichting", new LocalizedText("Toelichting", "Explanation"), doubt.Explanation),
        SubjectDataField.Text("doorgegeven_aan", new LocalizedText("Doorgegeven aan", "Passed on to"), passed?.Source),
        SubjectDataField.At("doorgegeven_op", new LocalizedText("Doorgegeven op", "Passed on on"), passed?.SentAt),
        SubjectDataField.At("beantwoord_op", new LocalizedText("Beantwoord op", "Answered on"), doubt.AnsweredAt),
        SubjectDataField.Text("antwoord", new LocalizedText("Antwoord", "Answer"), doubt.Reason),
    ]);
}
