using Zorgzaam.Accountability.Grounds;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Doubts;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;
using Zorgzaam.Sweep.Proposals;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>How a member of staff comes to a resident.</summary>
/// <param name="Relation">A case or a contact.</param>
/// <param name="Words">What it is, for the member of staff.</param>
internal sealed record FoundRelation(AccessRelation Relation, string Words);

/// <summary>
/// Decides whether a member of staff has a case or a contact with a resident. It is asked before each read, in the trace of that
/// read, and is logged as a part of it; nobody can state it.
/// </summary>
internal sealed class StaffRelations(ProcessingGate gate, StoreGateway gateway, ContactDesk contacts, Words words)
{
    private const string Purpose = "relatie-nagaan";
    private const string Act = "relation.find";

    /// <summary>The case or contact, a case first; null when there is neither, or the role has no purpose to find it.</summary>
    internal async Task<FoundRelation?> FindAsync(Actor actor, PersonId person, string traceId, CancellationToken cancellation)
    {
        if (gate.TryOpen(Purpose, actor, traceId: traceId) is not ProcessingOutcome.Opened opened) return null;
        return await gateway.ReadAsync(
            opened.Processing, Act,
            async (scope, stop) =>
            {
                // Nobody with this number, or somebody who was erased: there is nothing, and nobody to log.
                if (!(await scope.KeysAsync([person.Value], RetentionClass.Log, stop)).Has(person.Value)) return null;
                scope.Saw([person]);
                return await CaseAsync(scope, person, stop) is { } open ? new FoundRelation(AccessRelation.Case, open)
                    : await contacts.HoldsAsync(scope, person, actor.Id, stop) is { } day
                        ? new FoundRelation(AccessRelation.Contact, words["U had contact met deze inwoner op {0}.", words.Date(day)])
                        : null;
            },
            cancellation);
    }

    // A case is what the law or the resident made one. What staff report makes none: nobody opens a file for himself.
    private async Task<string?> CaseAsync(ReadScope scope, PersonId person, CancellationToken cancellation) =>
        await OpenJudgements.AnyAsync(scope, person, cancellation) ? words["Er is een zaak: een recht wacht op een beoordeling."]
        : await OpenDoubts.AnyAsync(scope, person, Roles.Resident, cancellation)
            ? words["Er is een zaak: een melding over gegevens wacht op antwoord."]
        : null;
}
