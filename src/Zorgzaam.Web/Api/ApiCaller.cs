using Microsoft.AspNetCore.Http;
using Zorgzaam.Foundation;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Web.Api;

/// <summary>Which system asks, for which purpose; goes into the processing log with every act.</summary>
/// <param name="ClientId">The client that the token was given to.</param>
/// <param name="PurposeId">The processing activity that it acts for.</param>
/// <param name="Case">The case or stated ground, where the purpose needs one.</param>
/// <param name="Trace">The operation of the caller that this is part of; null without one.</param>
public sealed record ApiCaller(string ClientId, string PurposeId, string? Case, CallerTrace? Trace)
{
    /// <summary>The role of every such system in policy/purposes.yaml.</summary>
    public const string Role = "application";

    /// <summary>The header that names the processing activity, after <c>dpl.core.processing_activity_id</c> of the log standard.</summary>
    public const string PurposeHeader = "Dpl-Core-Processing-Activity-Id";

    /// <summary>The header with the case or stated ground.</summary>
    public const string CaseHeader = "Zaak";

    /// <summary>The header by which callers hand on their trace (W3C Trace Context).</summary>
    public const string TraceHeader = "traceparent";

    /// <summary>The header in which callers may name their own processing activity (W3C Baggage).</summary>
    public const string BaggageHeader = "baggage";

    /// <summary>Who asks, or why the request is answered otherwise.</summary>
    /// <param name="context">The request.</param>
    /// <param name="wrong">What is wrong with the rest of it: everything is told at once.</param>
    internal static (ApiCaller? Caller, IResult? Otherwise) Of(HttpContext context, IReadOnlyList<ApiFault> wrong)
    {
        var headers = context.Request.Headers;
        var (client, allowed) = ApiAccess.ClientOf(context.User);
        var faults = new List<ApiFault>(wrong);
        var purpose = One(PurposeHeader) is { } named ? named[(named.LastIndexOf('/') + 1)..]
            : allowed.Count == 1 ? allowed.Single() : null;
        if (purpose is null)
            faults.Add(new ApiFault("header", PurposeHeader, "Noem de verwerkingsactiviteit waarvoor u vraagt."));
        var @case = One(CaseHeader);
        if (@case is not null && !ProcessingGate.IsReference(@case))
            faults.Add(new ApiFault("header", CaseHeader, "Houd het bij één korte regel met alleen letters, cijfers en leestekens."));
        var parent = One(TraceHeader);
        var trace = CallerTrace.Parse(parent);
        if (parent is not null && trace is null)
            faults.Add(new ApiFault("header", TraceHeader, "Schrijf deze kop als in W3C Trace Context."));
        if (CallerTrace.TryReadActivity(headers[BaggageHeader], out var activity))
            trace = trace is null ? null : trace with { ActivityId = activity };
        else
            faults.Add(new ApiFault("header", BaggageHeader, "Noem uw verwerkingsactiviteit als adres (URI) in uw register."));
        if (faults.Count > 0) return (null, ApiProblem.Invalid(faults));
        return allowed.Contains(purpose!)
            ? (new ApiCaller(client, purpose!, @case, trace), null)
            : (null, ApiProblem.Refused("Dit token geldt niet voor deze verwerkingsactiviteit."));

        string? One(string name)
        {
            var given = headers[name];
            if (given.Count > 1) faults.Add(new ApiFault("header", name, "Deze kop mag één keer voorkomen."));
            return given.Count == 1 && !string.IsNullOrWhiteSpace(given[0]) ? given[0]!.Trim() : null;
        }
    }
}
