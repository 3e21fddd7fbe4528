using Zorgzaam.Foundation;
using Zorgzaam.Registry.Incoming;
using Zorgzaam.Web.Api;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Api;

/// <summary>Hands events of other systems to the register, under their purpose.</summary>
internal sealed class EventIntake(ApiGate gate, EventDesk desk) : IEventIntake
{
    public async Task<ReadResult<EventTaken>> Take(ApiCaller caller, SentEvent sent, CancellationToken cancellation)
    {
        var (processing, reason) = gate.Open(caller, PurposeOperation.Write);
        if (processing is null) return new Refused<EventTaken>(reason);
        var faults = sent.Faults.Select(fault => new EventFault(
            fault.At, fault.IsMissing ? EventFaultKind.Missing : EventFaultKind.Malformed)).ToList();
        var offered = new OfferedEvent(sent.Source, sent.Id, sent.Type, sent.Schema, sent.Data, sent.Raw, faults);
        return await desk.ReceiveAsync(processing, offered, cancellation) switch
        {
            EventOutcome.Applied applied => new Found<EventTaken>(new EventTaken(applied.Received, applied.DeliveryId)),
            EventOutcome.Conflict => new Conflicting<EventTaken>(),
            EventOutcome.Rejected rejected => new Faulty<EventTaken>(
                [.. rejected.Faults.Select(fault => new ApiFault("body", fault.At, Words(fault.Kind)))]),
            EventOutcome.NotNow { IsPassing: false } => new Refused<EventTaken>(
                "Gebeurtenissen van bestaande en van verzonnen personen komen niet in één register."),
            _ => new Busy<EventTaken>(),
        };
    }

    private static string Words(EventFaultKind kind) => kind switch
    {
        EventFaultKind.Missing => "Dit ontbreekt.",
        EventFaultKind.Unknown => "Dit kennen wij hier niet.",
        EventFaultKind.UnknownType => "Deze soort gebeurtenis kennen wij niet.",
        EventFaultKind.NotTaken => "Het register neemt dit niet over, of deze verwerkingsactiviteit dekt het niet.",
        EventFaultKind.NotAgreed => "Geen leveringsafspraak die nu geldt, dekt alles wat deze gebeurtenis levert.",
        _ => "Dit is niet geschreven zoals het schema zegt.",
    };
}
