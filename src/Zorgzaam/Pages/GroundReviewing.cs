using Zorgzaam.Accountability.Grounds;
using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Accountability.Questions;
using Zorgzaam.Foundation;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;
using Zorgzaam.Web.Supervisor;

namespace Zorgzaam.Pages;

/// <summary>Gives whoever watches over the use of data the grounds to judge, and takes the judgements.</summary>
internal sealed class GroundReviewing(
    ReadDesk desk, GroundReviewReader reader, GroundReviewDesk judging, OversightPolicy policy, LogTexts texts, TimeProvider time,
    Words words) : IGroundReviewing
{
    private const string Purpose = "toezicht-steekproef";

    public int LongestText => GroundReviewDesk.MaximumText;

    public async Task<WaitingGrounds?> Count(Reader who, CancellationToken cancellation)
    {
        var (processing, _) = desk.Open(Purpose, PurposeResults.None, who, null);
        return processing is null ? null : Counts(await reader.CountAsync(processing, cancellation));
    }

    public async Task<ReadResult<GroundReviewPage>> Waiting(Reader who, PageRequest page, CancellationToken cancellation)
    {
        var (processing, reason) = desk.Open(Purpose, PurposeResults.None, who, null);
        if (processing is null) return new Refused<GroundReviewPage>(reason);
        var (reviews, counts) = await reader.WaitingAsync(processing, page.Skip, page.Size, cancellation);
        return new Found<GroundReviewPage>(new GroundReviewPage(
            [.. reviews.Select(review => ToJudge(review, who))], Counts(counts), policy.Review.OneIn, page));
    }

    public async Task<ReadResult<Judged>> Judge(
        Reader who, long review, bool isInOrder, string? text, CancellationToken cancellation)
    {
        var said = text?.Trim() ?? string.Empty;
        if (!LogQuestionDesk.IsText(said, GroundReviewDesk.MaximumText))
        {
            return new Refused<Judged>(words[
                "Schrijf waarom u dat vindt, in ten hoogste {0} tekens. Gebruik alleen letters, cijfers en leestekens.",
                GroundReviewDesk.MaximumText]);
        }

        var (processing, reason) = desk.Open(Purpose, PurposeResults.None, who, null);
        if (processing is null) return new Refused<Judged>(reason);
        return await judging.JudgeAsync(processing, review, isInOrder, said, cancellation) switch
        {
            JudgementOutcome.NotThere => new NotThere<Judged>(),
            JudgementOutcome.Own => new Refused<Judged>(words["Dit is uw eigen reden. Iemand anders beoordeelt die."]),
            _ => new Found<Judged>(new Judged()), // judged twice it is the first judgement that stands
        };
    }

    private GroundToJudge ToJudge(GroundReview review, Reader who) => new(
        review.Id,
        review.Kind == GroundKind.Emergency,
        review.Kind == GroundKind.Contact,
        LegalClock.LocalTime(review.Used),
        review.ActorId,
        FactsReading.Reporter(review.Role, Roles.Supervisor),
        texts.Purpose(review.PurposeId),
        review.Ground,
        review.DueOn,
        review.DueOn.DayNumber - LegalClock.DateIn(time.GetUtcNow()).DayNumber,
        review.ActorId == who.Id,
        review.Reference);

    private static WaitingGrounds Counts(WaitingCounts counts) => new(counts.Alerts, counts.Total, counts.Overdue);
}
