using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Accountability.Answers;
using Zorgzaam.Accountability.Misuse;
using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Accountability.Questions;
using Zorgzaam.Accountability.Requests;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Limits;
using Zorgzaam.Store.ProcessingLog;
using Zorgzaam.Store.Subjects;

namespace Zorgzaam.Accountability.Subjects;

/// <summary>
/// What the log and the journal hold about a person, what the person asked and reported, and which limits hold. It stops nothing
/// by itself: that somebody looked goes on being logged.
/// </summary>
public sealed class AccountabilitySubjectData(PurposeRegister purposes) : ISubjectData
{
    /// <summary>The most acts and events that one copy holds, each; it tells how many there are in all.</summary>
    public const int MaximumLines = 10_000;

    private static readonly LocalizedText When = new("Wanneer", "When");
    private static readonly LocalizedText Written = new("Wat u schreef", "What you wrote");
    private static readonly LocalizedText AnsweredOn = new("Beantwoord op", "Answered on");
    private static readonly LocalizedText Answer = new("Antwoord", "Answer");

    // Under which of the keys of a person entries of the journal can stand.
    private static readonly RetentionClass[] Kept = [.. Enum.GetValues<RetentionClass>().Except([RetentionClass.None])];

    /// <inheritdoc/>
    public IReadOnlySet<string> Tables { get; } = new HashSet<string>(
        [
            "processing_log", "subject_list_members", "journal", "subject_limits", "log_questions", "log_answers",
            "subject_requests", "subject_decisions", "subject_request_ends", "misuse_reports", "misused_acts", "misuse_ends",
        ],
        StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SubjectDataPart>> GatherAsync(
        ReadScope scope, PersonId person, CancellationToken cancellation)
    {
        var keys = await scope.KeysAsync([person.Value], RetentionClass.Log, cancellation);
        return
        [
            await LimitsAsync(scope, person, cancellation),
            await RequestsAsync(scope, person, keys, cancellation),
            await MisuseAsync(scope, person, keys, cancellation),
            await QuestionsAsync(scope, person, keys, cancellation),
            await LogAsync(scope, person, keys, cancellation),
            await EventsAsync(scope, person, cancellation),
        ];
    }

    /// <inheritdoc/>
    public Task StopAsync(
        WriteScope scope, PersonId person, SubjectLimitKind kind, CancellationToken cancellation) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task EraseAsync(
        WriteScope scope, PersonId person, IReadOnlyCollection<RetentionClass> classes, CancellationToken cancellation) =>
        Task.CompletedTask;

    private static async Task<SubjectDataPart> LimitsAsync(ReadScope scope, PersonId person, CancellationToken cancellation) => new(
        "grenzen",
        new LocalizedText("Wat wij met uw gegevens niet doen", "What we do not do with your data"),
        [
            .. (await SubjectLimits.OfAsync(scope, person, cancellation)).Select(limit => new SubjectDataItem(
            [
                SubjectDataField.Text("grens", new LocalizedText("Wat", "What"), limit.Kind switch
                {
                    SubjectLimitKind.Restriction => "beperkt: wij bewaren alleen",
                    SubjectLimitKind.Objection => "wij zoeken geen rechten voor u",
                    _ => "er wordt niets gewijzigd uit uw naam",
                }),
                SubjectDataField.At("van", new LocalizedText("Van", "From"), limit.From),
                SubjectDataField.At("tot", new LocalizedText("Tot", "Until"), limit.Until),
            ])),
        ]);

    private static async Task<SubjectDataPart> RequestsAsync(
        ReadScope scope, PersonId person, KeyRing keys, CancellationToken cancellation) => new(
        "verzoeken",
        new LocalizedText("Uw verzoeken", "Your requests"),
        [
            .. (await KnownRequests.OfAsync(scope, person.Value, cancellation)).Select(each => each.Open(keys)).OfType<SubjectRequest>()
                .Select(request => new SubjectDataItem(
                [
                    SubjectDataField.Text("verzoek", new LocalizedText("Verzoek", "Request"), request.Right switch
                    {
                        SubjectRight.Restriction => "beperking",
                        SubjectRight.Objection => "bezwaar",
                        _ => "wissen",
                    }),
                    SubjectDataField.At("gedaan_op", When, request.AskedAt),
                    SubjectDataField.On("antwoord_uiterlijk", new LocalizedText("Antwoord uiterlijk", "Answer by"), request.DueOn),
                    SubjectDataField.Text("tekst", Written, request.Text),
                    SubjectDataField.At("beantwoord_op", AnsweredOn, request.DecidedAt),
                    SubjectDataField.Text("grond", new LocalizedText("Grond", "Ground"), request.GroundId),
                    SubjectDataField.Text("antwoord", Answer, request.Answer),
                    SubjectDataField.At("geeindigd_op", new LocalizedText("Geëindigd op", "Ended on"), request.EndedAt),
                    SubjectDataField.Text("reden_einde", new LocalizedText("Waarom geëindigd", "Why it ended"), request.EndReason),
                ])),
        ]);

    private static async Task<SubjectDataPart> MisuseAsync(
        ReadScope scope, PersonId person, KeyRing keys, CancellationToken cancellation)
    {
        var rows = await scope.Query<MisuseReportRow>().Where(row => row.ObjectId == person.Value).OrderBy(row => row.Id)
            .ToListAsync(cancellation);
        var ends = await scope.Query<MisuseEndRow>().Where(row => row.ObjectId == person.Value)
            .ToDictionaryAsync(row => row.ReportId, cancellation);
        var acts = (await scope.Query<MisusedActRow>().Where(row => row.ObjectId == person.Value).OrderBy(row => row.JudgedMicros)
            .ToListAsync(cancellation)).ToLookup(row => row.ReportId);
        return new SubjectDataPart(
            "identiteitsfraude",
            new LocalizedText("Gemeld misbruik van uw identiteit", "Reported misuse of your identity"),
            [.. rows.Select(row => new SubjectDataItem(
            [
                SubjectDataField.At("gemeld_op", When, Instants.FromMicros(row.ReportedMicros)),
                SubjectDataField.On("sinds", new LocalizedText("Sinds", "Since"), row.SinceOn),
                SubjectDataField.Text("tekst", Written, WrittenWords.Open(keys, person.Value, row.Sealed, MisuseReportRow.Place(row.Id))),
                new SubjectDataField(
                    "handelingen", new LocalizedText("Wat hersteld is of klopte", "What was repaired or was right"), new JsonArray(
                    [.. acts[row.Id].Select(act => JsonValue.Create(
                        $"{act.TraceId}: {(act.IsRepaired ? "hersteld" : "klopte")}. "
                        + WrittenWords.Open(keys, person.Value, act.Sealed, MisusedActRow.Place(row.Id, act.TraceId))))])),
                SubjectDataField.At(
                    "opgeheven_op", new LocalizedText("Opgeheven op", "Lifted on"),
                    ends.GetValueOrDefault(row.Id) is { } end ? Instants.FromMicros(end.EndedMicros) : null),
                SubjectDataField.Text(
                    "reden_einde", new LocalizedText("Waarom opgeheven", "Why it was lifted"),
                    ends.GetValueOrDefault(row.Id) is { } done
                        ? WrittenWords.Open(keys, person.Value, done.Sealed, MisuseEndRow.Place(row.Id))
                        : null),
            ]))]);
    }

    private static async Task<SubjectDataPart> QuestionsAsync(
        ReadScope scope, PersonId person, KeyRing keys, CancellationToken cancellation)
    {
        var rows = await scope.Query<LogQuestionRow>().Where(row => row.ObjectId == person.Value).OrderBy(row => row.Id)
            .ToListAsync(cancellation);
        var answers = await scope.Query<LogAnswerRow>().Where(row => row.ObjectId == person.Value)
            .ToDictionaryAsync(row => row.QuestionId, cancellation);
        return new SubjectDataPart(
            "vragen",
            new LocalizedText("Uw vragen over het logboek", "Your questions about the log"),
            [.. rows.Select(row => new SubjectDataItem(
            [
                SubjectDataField.Text("regel", new LocalizedText("Over regel", "About line"), row.TraceId),
                SubjectDataField.At("gevraagd_op", When, Instants.FromMicros(row.AskedMicros)),
                SubjectDataField.Text("vraag", Written, WrittenWords.Open(keys, person.Value, row.Sealed, LogQuestionRow.Place(row.Id))),
                SubjectDataField.On("antwoord_uiterlijk", new LocalizedText("Antwoord uiterlijk", "Answer by"), row.DueOn),
                SubjectDataField.At(
                    "beantwoord_op", AnsweredOn,
                    answers.GetValueOrDefault(row.Id) is { } given ? Instants.FromMicros(given.AnsweredMicros) : null),
                SubjectDataField.Text("antwoord", Answer, answers.GetValueOrDefault(row.Id) is { } answer
                    ? WrittenWords.Open(keys, person.Value, answer.Sealed, LogAnswerRow.Place(row.Id))
                    : null),
            ]))]);
    }

    private async Task<SubjectDataPart> LogAsync(
        ReadScope scope, PersonId person, KeyRing keys, CancellationToken cancellation)
    {
        var title = new LocalizedText("Wie uw gegevens gebruikte", "Who used your data");
        if (!keys.Has(person.Value)) return new SubjectDataPart("logboek", title, []);
        var about = SubjectLog.About(scope, keys.Reference(person.Value));
        var records = await about.OrderByDescending(record => record.StartedMicros).ThenByDescending(record => record.Id)
            .Take(MaximumLines).ToListAsync(cancellation);
        var items = records.Select(record => new SubjectDataItem(
        [
            SubjectDataField.At("wanneer", When, Instants.FromMicros(record.StartedMicros)),
            SubjectDataField.Text("rol", new LocalizedText("In welke rol", "In which role"), record.ActorRole),
            SubjectDataField.Text(
                "doel", new LocalizedText("Waarvoor", "What for"), purposes.Find(record.ActivityId)?.Title.Dutch ?? record.ActivityId),
            SubjectDataField.Text("aanleiding", new LocalizedText("Aanleiding", "Reason"), SealedCases.Open(keys, person.Value, record)),
            SubjectDataField.Text(
                "gegevens", new LocalizedText("Welke gegevens", "Which data"),
                record.Attributes.Length == 0 ? null : record.Attributes),
            SubjectDataField.Text(
                "geweigerd", new LocalizedText("Geweigerd", "Refused"),
                record.Status == ProcessingStatus.Refused ? "ja" : null),
            SubjectDataField.Text("regel", new LocalizedText("Nummer van de regel", "Number of the line"), LineReference.Of(record)),
        ]));
        return new SubjectDataPart("logboek", title, [.. items, .. await RestAsync(about.CountAsync(cancellation))]);
    }

    private static async Task<SubjectDataPart> EventsAsync(ReadScope scope, PersonId person, CancellationToken cancellation)
    {
        var rings = new Dictionary<string, (KeyRing Keys, RetentionClass Kept)>(StringComparer.Ordinal);
        foreach (var kept in Kept)
        {
            var keys = await scope.KeysAsync([person.Value], kept, cancellation);
            if (keys.Has(person.Value)) rings[keys.Reference(person.Value)] = (keys, kept);
        }

        string[] references = [.. rings.Keys];
        var about = scope.Query<JournalRecord>().Where(entry => entry.Sealed != null && references.Contains(entry.Subject!));
        var entries = await about.OrderByDescending(entry => entry.Id).Take(MaximumLines).ToListAsync(cancellation);
        var items = entries.Select(entry => new SubjectDataItem(
        [
            SubjectDataField.At("wanneer", When, Instants.FromMicros(entry.TimeMicros)),
            SubjectDataField.Text("gebeurtenis", new LocalizedText("Gebeurtenis", "Event"), entry.Type),
            new SubjectDataField(
                "inhoud", new LocalizedText("Wat erbij staat", "What it says"),
                rings[entry.Subject!].Keys.TryOpen(
                    person.Value, Convert.FromBase64String(entry.Sealed!), JournalRecord.Place(entry.EventId), out var json)
                    ? JsonNode.Parse(Encoding.UTF8.GetString(json))
                    : null),
        ]));
        return new SubjectDataPart(
            "gebeurtenissen",
            new LocalizedText("Wat er gebeurde", "What happened"),
            [.. items, .. await RestAsync(about.CountAsync(cancellation))]);
    }

    private static async Task<IReadOnlyList<SubjectDataItem>> RestAsync(Task<int> counting)
    {
        var total = await counting;
        return total <= MaximumLines
            ? []
            :
            [
                new SubjectDataItem(
                [
                    new SubjectDataField(
                        "ouder", new LocalizedText("Oudere regels, die wij op verzoek geven", "Older lines, which we give when asked"),
                        JsonValue.Create(total - MaximumLines)),
                ]),
            ];
    }
}
