using Zorgzaam.Foundation;
using Zorgzaam.Identity;
using Zorgzaam.Web.Api;

namespace Zorgzaam.Api;

/// <summary>Opens a processing for another system, or says in Dutch why not.</summary>
internal sealed class ApiGate(ProcessingGate gate, PurposeRegister purposes)
{
    /// <summary>A processing, or the reason why there is none.</summary>
    /// <param name="caller">Who asks.</param>
    /// <param name="operation">What is done.</param>
    internal (Processing? Processing, string Reason) Open(ApiCaller caller, PurposeOperation operation)
    {
        if (purposes.Find(caller.PurposeId) is not { } purpose || purpose.Operation != operation)
            return (null, "Deze verwerkingsactiviteit bestaat niet, of is niet voor wat u hier vraagt.");
        if (!purpose.Roles.Contains(ApiCaller.Role))
            return (null, "Deze verwerkingsactiviteit is niet voor systemen van anderen.");
        if (purpose.Ground.StatedPerAccess && string.IsNullOrWhiteSpace(caller.Case))
            return (null, $"Noem in de kop {ApiCaller.CaseHeader} de zaak of aanleiding waarvoor u vraagt.");
        return gate.TryOpen(purpose.Id, ActorOf(caller), caller.Case, ForeignOf(caller)) is ProcessingOutcome.Opened opened
            ? (opened.Processing, string.Empty)
            : (null, "Deze verwerkingsactiviteit is gesloten: zij is alleen voor een demonstratie, of haar toets is verlopen.");
    }

    private static Actor ActorOf(ApiCaller caller) => new(ApiRecipients.ActorOf(caller.ClientId), ApiCaller.Role, null);

    // Who it is we know from the token, never from what the caller says of itself.
    private static ForeignOperation? ForeignOf(ApiCaller caller) => caller.Trace is { } trace
        ? new ForeignOperation(
            trace.TraceId, trace.SpanId, "urn:zorgzaam:api-client:" + Uri.EscapeDataString(caller.ClientId), trace.ActivityId)
        : null;
}
