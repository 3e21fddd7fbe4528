using Microsoft.EntityFrameworkCore;
using Zorgzaam.Accountability.Answers;
using Zorgzaam.Accountability.Grounds;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Limits;
using Zorgzaam.Store.Subjects;

namespace Zorgzaam.Accountability.Subjects;

/// <summary>
/// How staff came to a person: contacts that they registered, and reasons that were put aside for somebody else to judge. What the
/// judge wrote is about the member of staff and is not in it; whether the reason held is.
/// </summary>
public sealed class GroundsSubjectData : ISubjectData
{
    private static readonly LocalizedText On = new("Op welke dag", "On which day");

    /// <inheritdoc/>
    public IReadOnlySet<string> Tables { get; } = new HashSet<string>(
        ["contacts", "ground_reviews", "ground_judgements"], StringComparer.Ordinal);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SubjectDataPart>> GatherAsync(
        ReadScope scope, PersonId person, CancellationToken cancellation) =>
        [await ContactsAsync(scope, person, cancellation), await ReviewsAsync(scope, person, cancellation)];

    /// <inheritdoc/>
    public Task StopAsync(
        WriteScope scope, PersonId person, SubjectLimitKind kind, CancellationToken cancellation) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task EraseAsync(
        WriteScope scope, PersonId person, IReadOnlyCollection<RetentionClass> classes, CancellationToken cancellation) =>
        Task.CompletedTask;

    private static async Task<SubjectDataPart> ContactsAsync(
        ReadScope scope, PersonId person, CancellationToken cancellation)
    {
        var rows = await scope.Query<ContactRow>().Where(row => row.ObjectId == person.Value).OrderBy(row => row.Id)
            .ToListAsync(cancellation);
        return new SubjectDataPart(
            "contacten",
            new LocalizedText("Contact dat een medewerker vastlegde", "Contact that a member of staff registered"),
            [
                .. rows.Select(row => new SubjectDataItem(
                [
                    SubjectDataField.On("dag", On, row.Day),
                    SubjectDataField.At(
                        "vastgelegd_op", new LocalizedText("Vastgelegd op", "Registered on"), Instants.FromMicros(row.RegisteredMicros)),
                ])),
            ]);
    }

    private static async Task<SubjectDataPart> ReviewsAsync(
        ReadScope scope, PersonId person, CancellationToken cancellation)
    {
        var keys = await scope.KeysAsync([person.Value], RetentionClass.Log, cancellation);
        var rows = await scope.Query<GroundReviewRow>().Where(row => row.ObjectId == person.Value).OrderBy(row => row.Id)
            .ToListAsync(cancellation);
        var judged = await scope.Query<GroundJudgementRow>().Where(row => row.ObjectId == person.Value)
            .ToDictionaryAsync(row => row.ReviewId, cancellation);
        return new SubjectDataPart(
            "redenen",
            new LocalizedText("Redenen om te kijken die een ander nakijkt", "Reasons to look that somebody else reviews"),
            [
                .. rows.Select(row => new SubjectDataItem(
                [
                    SubjectDataField.Text("regel", new LocalizedText("Over regel", "About line"), row.TraceId),
                    SubjectDataField.Text(
                        "reden", new LocalizedText("Reden", "Reason"),
                        WrittenWords.Open(keys, person.Value, row.Sealed, GroundReviewRow.Place(row.Id))),
                    SubjectDataField.On("oordeel_uiterlijk", new LocalizedText("Oordeel uiterlijk", "Judged by"), row.DueOn),
                    SubjectDataField.Text(
                        "oordeel", new LocalizedText("Oordeel", "Judgement"),
                        judged.GetValueOrDefault(row.Id) is { } done ? done.IsInOrder ? "in orde" : "niet in orde" : null),
                ])),
            ]);
    }
}
