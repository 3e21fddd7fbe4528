using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Zorgzaam.Accountability.Events;
using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Foundation;
using Zorgzaam.Store;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Accountability.Grounds;

/// <summary>Over what somebody was in contact.</summary>
public enum ContactChannel
{
    /// <summary>By telephone.</summary>
    Telephone,

    /// <summary>At a desk of the organisation.</summary>
    Desk,

    /// <summary>At home, or somewhere else outside.</summary>
    Visit,

    /// <summary>In writing.</summary>
    Writing,
}

/// <summary>A contact as a member of staff registers it.</summary>
/// <param name="Channel">Over what.</param>
/// <param name="ByResident">Whether the resident took the first step: called, came or wrote.</param>
/// <param name="Day">On which day, Europe/Amsterdam.</param>
public sealed record ContactMoment(ContactChannel Channel, bool ByResident, DateOnly Day);

/// <summary>
/// Registers contacts of staff with residents. A contact opens the resident for the member of staff who registered it, for the
/// term of <c>policy/oversight.json</c>, and for nobody else.
/// </summary>
public sealed class ContactDesk(StoreGateway gateway, OversightPolicy policy)
{
    private const string Act = "contact.register";

    /// <summary>Registers a contact; the same day again adds nothing.</summary>
    /// <param name="processing">The key; its purpose must report, its actor was in contact.</param>
    /// <param name="person">With whom.</param>
    /// <param name="contact">How and when.</param>
    /// <param name="cancellation">Stops it; nothing is then recorded.</param>
    /// <exception cref="ProcessingRefusedException">The purpose does not report; the refusal is logged.</exception>
    public Task<ContactOutcome> RegisterAsync(
        Processing processing, PersonId person, ContactMoment contact, CancellationToken cancellation) => gateway.ReportAsync(
        processing, Act,
        async (scope, stop) =>
        {
            // The day first: a wrong one is answered alike whether there is such a person or not.
            var today = LegalClock.DateIn(scope.Started);
            if (contact.Day > today || contact.Day < policy.Contact.EarliestOn(today)) return ContactOutcome.DayOutOfTerm;

            // The lock of the sequence: a form that is sent twice is one contact.
            var id = await scope.TakeNumbersAsync("contact", 1, stop);
            var keys = await scope.KeysAsync([person.Value], RetentionClass.Log, stop);
            if (!keys.Has(person.Value)) return ContactOutcome.NotThere;
            scope.Saw([person]);
            if (await scope.Query<ContactRow>().AnyAsync(
                row => row.ObjectId == person.Value && row.ActorId == processing.Actor.Id && row.Day == contact.Day, stop))
                return ContactOutcome.Recorded;
            await scope.InsertAsync(
                [new ContactRow(id, person.Value, processing.Actor.Id, contact.Day, Instants.ToMicros(scope.Started))], stop);
            scope.Append(JournalEntry.About(person, RetentionClass.Log, AccountabilityEvents.ContactRegistered, new JsonObject
            {
                ["channel"] = contact.Channel.ToString(),
                ["by_resident"] = contact.ByResident,
                ["day"] = IsoDate.Write(contact.Day),
            }));
            return ContactOutcome.Recorded;
        },
        cancellation);

    /// <summary>The day of the newest contact of a member of staff with a person that still holds; null when there is none.</summary>
    /// <param name="scope">An open read; it is told nothing of whom it saw.</param>
    /// <param name="person">With whom.</param>
    /// <param name="actorId">Of which member of staff.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<DateOnly?> HoldsAsync(ReadScope scope, PersonId person, string actorId, CancellationToken cancellation)
    {
        var earliest = policy.Contact.EarliestOn(LegalClock.DateIn(scope.Started));
        return await scope.Query<ContactRow>()
            .Where(row => row.ObjectId == person.Value && row.ActorId == actorId && row.Day >= earliest)
            .OrderByDescending(row => row.Day).Select(row => (DateOnly?)row.Day).FirstOrDefaultAsync(cancellation);
    }
}
