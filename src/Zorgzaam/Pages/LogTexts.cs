using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Accountability.Questions;
using Zorgzaam.Foundation;
using Zorgzaam.Web.Logbook;

namespace Zorgzaam.Pages;

/// <summary>Lines of the log in words instead of names of the software.</summary>
internal sealed class LogTexts(PurposeRegister purposes, AttributeWords attributes)
{
    private static readonly Dictionary<string, LocalizedText> Acts = new(StringComparer.Ordinal)
    {
        ["facts.read"] = new("Gegevens gelezen", "Read data"),
        ["facts.import"] = new("Gegevens vastgelegd", "Recorded data"),
        ["relations.read"] = new("Relaties gelezen", "Read relations"),
        ["results.read"] = new("Gevonden rechten gelezen", "Read rights that were found"),
        ["totals.read"] = new("Aantallen gelezen", "Read counts"),
        ["subjects.list"] = new("Inwoners opgezocht", "Looked up residents"),
        ["doubts.read"] = new("Meldingen van twijfel gelezen", "Read reports of doubt"),
        ["doubt.report"] = new("Twijfel gemeld", "Reported a doubt"),
        ["doubt.answer"] = new("Melding van twijfel beantwoord", "Answered a report of doubt"),
        ["log.read"] = new("Logboek over iemand gelezen", "Read the log about somebody"),
        ["log.activities"] = new("Teksten van doelen gelezen", "Read texts of purposes"),
        ["breach.register"] = new("Datalek vastgelegd", "Registered a data breach"),
        ["breach.step"] = new("Stap bij een datalek vastgelegd", "Recorded a step about a data breach"),
        ["breach.read"] = new("Datalekken gelezen", "Read data breaches"),
        ["breach.affected"] = new("Opgehaald wie door een datalek geraakt is", "Looked up whom a data breach affects"),
        ["log.count"] = new("Logboek geteld", "Counted the log"),
        ["log.search"] = new("Logboek doorzocht", "Searched the log"),
        ["log.export"] = new("Logboek uitgegeven", "Handed out the log"),
        ["log.questions.read"] = new("Vragen over het logboek gelezen", "Read questions about the log"),
        ["log.question.ask"] = new("Vraag over het logboek gesteld", "Asked about the log"),
        ["log.question.answer"] = new("Vraag over het logboek beantwoord", "Answered a question about the log"),
        [Refusals.Act] = new("Toegang gevraagd", "Asked for access"),
        ["sweep.find"] = new("Rechten berekend", "Computed rights"),
        ["sweep.settle"] = new("Rechten berekend", "Computed rights"),
        ["sweep.finish"] = new("Rechtenronde afgerond", "Finished a sweep"),
        ["screening.destroy"] = new("Nagegaan wat lang genoeg bewaard is", "Went over what was kept long enough"),
        ["history.read"] = new("Geschiedenis van gegevens gelezen", "Read the history of data"),
        ["object.find"] = new("Iets in het register opgezocht", "Looked something up in the register"),
        ["object.read"] = new("Gegevens met relaties gelezen", "Read data with relations"),
        ["objects.list"] = new("Iets in het register opgezocht", "Looked something up in the register"),
        ["objects.read"] = new("Gegevens gelezen", "Read data"),
        ["event.receive"] = new("Gebeurtenis van een bron overgenomen", "Took over an event of a source"),
        ["events.list"] = new("Gebeurtenissen nagekeken", "Checked events"),
        ["sweep.strangers"] = new("Voorstellen nagelopen", "Went over proposals"),
    };

    /// <summary>What was done.</summary>
    internal static LocalizedText Act(string act) => Acts.GetValueOrDefault(act) ?? new LocalizedText(act, act);

    /// <summary>The name of a purpose; one that was withdrawn since still has its id in the log.</summary>
    internal LocalizedText Purpose(string id) => purposes.Find(id)?.Title ?? new LocalizedText(id, id);

    internal LogLine Line(SubjectLogLine line, LocalizedText who, IReadOnlyList<LogQuestion> asked) => new(
        LegalClock.LocalTime(line.Started),
        who,
        Purpose(line.PurposeId),
        purposes.Find(line.PurposeId)?.Ground.Citation ?? string.Empty,
        line.Case,
        line.Refused,
        attributes.Of(line.Attributes),
        line.Reference,
        [.. asked.Select(Question)]);

    internal static AskedQuestion Question(LogQuestion question) => new(
        question.Id,
        LegalClock.LocalTime(question.AskedAt),
        question.DueOn,
        question.Text,
        question.AnsweredAt is { } answered ? LegalClock.LocalTime(answered) : null,
        question.Answer);
}
