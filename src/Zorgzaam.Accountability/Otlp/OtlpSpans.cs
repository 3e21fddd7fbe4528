using System.Security.Cryptography;
using System.Text;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Log;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Accountability.Otlp;

/// <summary>
/// A record of the log as spans by Logboek Dataverwerkingen 1.0.0. An act has the span of its record. A run over a list has a
/// span of its own and one below it for each person on the list. INVARIANT: the same record gives the same spans, always;
/// persons by reference only, and neither who acted nor what was stated.
/// </summary>
/// <param name="register">Where the register of processing activities is served, to make links of URIs; null to keep URIs.</param>
public sealed class OtlpSpans(Uri? register)
{
    private const int Internal = 1;
    private const int AskedByOthers = 2;
    private const int SpanIdLength = 8;
    private const ulong NanosPerMicro = 1_000;

    /// <summary>The spans of a record.</summary>
    /// <param name="record">The record; it has its place.</param>
    /// <param name="members">The references on its list, when it names one.</param>
    public IEnumerable<OtlpSpan> Of(ProcessingRecord record, IEnumerable<string> members)
    {
        var own = Span(record, record.SpanId, record.ParentSpanId, record.Subject);
        if (record.SubjectList is { } list) own.Attributes.Add(Text("zorgzaam.subject_list", list));
        own.Attributes.Add(new OtlpKeyValue
        {
            Key = "zorgzaam.subject_count",
            Value = new OtlpValue { Number = record.SubjectCount },
        });
        return members.Select(member => Span(record, SpanIdOf(record.SpanId, member), record.SpanId, member)).Prepend(own);
    }

    /// <summary>The span of a person in a run: the first 8 bytes of SHA-256 over the span of the run, a slash and the reference.</summary>
    /// <param name="run">The span of the run.</param>
    /// <param name="reference">The person.</param>
    public static string SpanIdOf(string run, string reference) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"{run}/{reference}")).AsSpan(0, SpanIdLength));

    private OtlpSpan Span(ProcessingRecord record, string span, string? parent, string? subject)
    {
        var made = new OtlpSpan
        {
            TraceId = Convert.FromHexString(record.TraceId),
            SpanId = Convert.FromHexString(span),
            ParentSpanId = parent is null ? [] : Convert.FromHexString(parent),
            Name = record.Act,
            Kind = record.ForeignProcessor is null ? Internal : AskedByOthers,
            Start = (ulong)record.StartedMicros * NanosPerMicro,
            End = (ulong)record.EndedMicros * NanosPerMicro,
            Status = new OtlpStatus { Code = record.Status == ProcessingStatus.Ok ? 1 : 0 },
        };
        made.Attributes.Add(Text("dpl.core.processing_activity_id", Activity(record)));
        if (subject is not null)
        {
            made.Attributes.Add(Text("dpl.core.data_subject_id", subject));
            made.Attributes.Add(Text("dpl.core.data_subject_id_type", LogSupply.ReferenceType));
        }

        if (record.ForeignProcessor is { } processor) made.Attributes.Add(Text("dpl.core.foreign_operation.processor", processor));
        if (record.ForeignActivityId is { } foreign) made.Attributes.Add(Text("zorgzaam.foreign_processing_activity_id", foreign));
        if (record.Reason is { } reason) made.Attributes.Add(Text("zorgzaam.refusal", reason));
        if (record.Attributes.Length > 0) made.Attributes.Add(Text("zorgzaam.attributes", record.Attributes));
        made.Attributes.Add(new OtlpKeyValue { Key = "zorgzaam.log.position", Value = new OtlpValue { Number = record.Position } });
        return made;
    }

    private string Activity(ProcessingRecord record) => register is null
        ? PurposeDeclaration.UriOf(record.ActivityId, record.ActivityVersion)
        : $"{register.ToString().TrimEnd('/')}/v1/verwerkingsactiviteiten/{record.ActivityId}"
            + (record.ActivityVersion is { } version ? $"/versies/{version}" : string.Empty);

    private static OtlpKeyValue Text(string key, string value) => new() { Key = key, Value = new OtlpValue { Text = value } };
}
