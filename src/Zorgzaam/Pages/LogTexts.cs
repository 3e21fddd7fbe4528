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
        ["staff.residents"] = new("Opgezocht welke inwoners medewerkers zijn", "Looked up which residents members of staff are"),
        ["log.count"] = new("Logboek geteld", "Counted the log"),
        ["log.search"] = new("Logboek doorzocht", "Searched the log"),
        ["log.export"] = new("Logboek uitgegeven", "Handed out the log"),
        ["log.questions.read"] = new("Vragen over het logboek gelezen", "Read questions about the log"),
        ["relation.find"] = new("Nagegaan of er een zaak of contact is", "Checked whether there is a case or contact"),
        ["contact.register"] = new("Contact vastgelegd", "Registered a contact"),
        ["ground.draw"] = new("Reden klaargelegd om na te kijken", "Put a reason aside for review"),
        ["ground.judge"] = new("Reden beoordeeld", "Judged a reason"),
        ["ground.reviews.read"] = new("Gelezen welke redenen wachten op een oordeel", "Read which reasons wait for a judgement"),
        ["ground.reviews.count"] = new("Geteld welke redenen wachten op een oordeel", "Counted which reasons wait for a judgement"),
        ["appointments.list"] = new("Benoemingen bekeken", "Looked at appointments"),
        ["appointment.find"] = new("Rol van een medewerker opgezocht", "Looked up the role of a member of staff"),
        ["appointment.make"] = new("Medewerker benoemd", "Appointed a member of staff"),
        ["appointment.withdraw"] = new("Benoeming ingetrokken", "Withdrew an appointment"),
        ["setup.make"] = new("Link voor de eerste benoemer gemaakt", "Made a link for the first appointer"),
        ["setup.find"] = new("Link voor de eerste benoemer opgezocht", "Looked up a link for the first appointer"),
        ["setup.accept"] = new("Eerste benoemer aangesteld", "Installed the first appointer"),
        ["log.question.ask"] = new("Vraag over het logboek gesteld", "Asked about the log"),
        ["log.question.answer"] = new("Vraag over het logboek beantwoord", "Answered a question about the log"),
        ["subject.copy"] = new("Alles opgevraagd", "Fetched everything"),
        ["requests.read"] = new("Verzoeken gelezen", "Read requests"),
        ["request.ask"] = new("Verzoek gedaan", "Made a request"),
        ["request.decide"] = new("Verzoek beantwoord", "Answered a request"),
        ["request.end"] = new("Verzoek beëindigd", "Ended a request"),
        ["misuse.read"] = new("Melding van identiteitsfraude gelezen", "Read a report of identity fraud"),
        ["misuse.report"] = new("Identiteitsfraude gemeld", "Reported identity fraud"),
        ["misuse.judge"] = new("Handeling beoordeeld na identiteitsfraude", "Judged an act after identity fraud"),
        ["misuse.end"] = new("Blokkade na identiteitsfraude opgeheven", "Lifted the freeze after identity fraud"),
        ["doubts.pass-on"] = new("Melding doorgegeven aan het register", "Passed a report on to the register"),
        ["proposals.erase"] = new("Voorstellen nagelopen", "Went over proposals"),
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
        line.Relation is { } relation ? Relation(relation) : null,
        line.Refused,
        attributes.Of(line.Attributes),
        line.Reference,
        [.. asked.Select(Question)]);

    // Said to the resident: how it could be that somebody looked.
    private static LocalizedText Relation(AccessRelation relation) => relation switch
    {
        AccessRelation.Case => new(
            "Er was iets van u open dat een mens moest bekijken.", "Something of yours was open that a human had to look at."),
        AccessRelation.Contact => new(
            "De medewerker legde vast dat u kort daarvoor contact had. Klopt dat niet? Stel dan een vraag over deze regel.",
            "The member of staff recorded that you had been in contact shortly before. Is that wrong? Then ask about this line."),
        AccessRelation.StatedGround => new(
            "Er was geen zaak en geen contact. Wie keek, gaf zelf deze reden.",
            "There was no case and no contact. Whoever looked gave this reason."),
        AccessRelation.Emergency => new(
            "De medewerker gaf aan dat het een noodgeval was. Iemand anders kijkt altijd na of dat klopt.",
            "The member of staff said that it was an emergency. Somebody else always checks whether that is right."),
        _ => throw new ArgumentOutOfRangeException(nameof(relation), relation, "Not one of the relations."),
    };

    internal static AskedQuestion Question(LogQuestion question) => new(
        question.Id,
        LegalClock.LocalTime(question.AskedAt),
        question.DueOn,
        question.Text,
        question.AnsweredAt is { } answered ? LegalClock.LocalTime(answered) : null,
        question.Answer);
}
