using Zorgzaam.Accountability.Grounds;
using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Limits;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Caseworker;
using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>Gives caseworkers other ways to a resident than a case: a contact that is registered, and an emergency.</summary>
internal sealed class StaffAccess(
    ReadDesk desk, GroundDesk grounds, ContactDesk contacts, PurposeRegister purposes, OversightPolicy policy, TimeProvider time,
    Words words) : IStaffAccess
{
    private const string ContactPurpose = "casework-contact";

    public DateOnly Today => LegalClock.DateIn(time.GetUtcNow());

    public DateOnly EarliestContact => policy.Contact.EarliestOn(Today);

    public Choice? EmergencyOf(Reader reader) => purposes.All
        .Where(purpose => purpose is { Emergency: true, DemoOnly: false } && purpose.Roles.Contains(reader.Role))
        .Select(purpose => new Choice(purpose.Id, words.In(purpose.Title))).FirstOrDefault();

    public async Task<ReadResult<RegisteredContact>> Register(
        Reader reader, string residentId, StaffContact contact, CancellationToken cancellation)
    {
        // What is registered stands in the log as its ground, so the resident reads it.
        var said = string.Join(", ",
            words[ContactNames.Of(contact.Channel)], words[ContactNames.Step(contact.ByResident)], words.Date(contact.Day));
        var (processing, reason) = desk.Open(ContactPurpose, PurposeResults.None, reader, said);
        if (processing is null) return new Refused<RegisteredContact>(reason);
        if (ResidentKey.Read(residentId) is not { } person) return new NotThere<RegisteredContact>();
        var moment = new ContactMoment(Channel(contact.Channel), contact.ByResident, contact.Day);
        try
        {
            return await contacts.RegisterAsync(processing, person, moment, cancellation) switch
            {
                ContactOutcome.NotThere => new NotThere<RegisteredContact>(),
                ContactOutcome.DayOutOfTerm => new Refused<RegisteredContact>(words[
                    "Kies een dag van {0} tot en met vandaag. Een ouder contact telt niet meer.", words.Date(EarliestContact)]),
                _ => await WatchAsync(processing, person, said),
            };
        }
        catch (SubjectLimitedException)
        {
            return new Refused<RegisteredContact>(desk.Stopped(reader.Role));
        }
    }

    // Who says to have been in contact is drawn for review like who gives a reason; also who leaves before the answer.
    private async Task<ReadResult<RegisteredContact>> WatchAsync(Processing processing, PersonId person, string said) =>
        await grounds.WatchAsync(
            processing.Actor, processing.TraceId, new GroundUse(GroundKind.Contact, ContactPurpose, person, said),
            CancellationToken.None)
            ? new Found<RegisteredContact>(new RegisteredContact())
            : new Refused<RegisteredContact>(desk.Closed);

    private static ContactChannel Channel(ContactWay way) => way switch
    {
        ContactWay.Telephone => ContactChannel.Telephone,
        ContactWay.Desk => ContactChannel.Desk,
        ContactWay.Visit => ContactChannel.Visit,
        ContactWay.Writing => ContactChannel.Writing,
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "Not one of the ways."),
    };
}
