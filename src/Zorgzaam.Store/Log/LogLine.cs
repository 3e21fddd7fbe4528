using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Journal;
using Zorgzaam.Store.ProcessingLog;

namespace Zorgzaam.Store.Log;

/// <summary>
/// An entry of the log as the bytes that are hashed: one line of JSON, names in a fixed order, no white space, made
/// from the row each time anew. So a row that was changed gives another line than the one that was hashed. The format
/// is described in <c>docs/log-format.md</c>; a change of it is a new version, and older rows keep the line that they had.
/// </summary>
internal static class LogLine
{
    internal const int Journal = 1;
    internal const int Processing = 2;

    /// <summary>The version of the lines of acts: by Logboek Dataverwerkingen 1.0.0.</summary>
    internal const int Version = 2;

    /// <summary>What the reference of a person is (<c>dpl.core.data_subject_id_type</c>).</summary>
    internal const string ReferenceType = "urn:zorgzaam:log-reference";

    // Bytes are hashed and never placed in a page: only what JSON itself asks is escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static byte[] Of(long position, JournalRecord record) => Write(position, "journal", json =>
    {
        json.WriteString("id", record.EventId);
        json.WriteString("source", record.Source);
        json.WriteString("type", record.Type);
        json.WriteNumber("time", record.TimeMicros);
        if (record.Subject is not null) json.WriteString("subject", record.Subject);
        if (record.Data is not null) json.WriteString("data", record.Data);
        if (record.Sealed is not null) json.WriteString("data_sealed", record.Sealed);
        json.WriteString("trace_id", record.TraceId);
        json.WriteString("operation_id", record.SpanId);
    });

    internal static byte[] Of(long position, ProcessingRecord record) =>
        record.ActivityVersion is null ? First(position, record) : Second(position, record);

    // Lines that were hashed before purposes had versions: never to be changed.
    private static byte[] First(long position, ProcessingRecord record) =>
        Write(position, "processing", json =>
        {
            json.WriteString("trace_id", record.TraceId);
            json.WriteString("operation_id", record.SpanId);
            json.WriteString("status_code", record.Status);
            json.WriteString("name", record.Act);
            json.WriteNumber("start_time", record.StartedMicros);
            json.WriteNumber("end_time", record.EndedMicros);
            json.WriteString("dpl.core.processing_activity_id", PurposeDeclaration.UriOf(record.ActivityId, null));
            if (record.Subject is not null) json.WriteString("dpl.core.data_subject_id", record.Subject);
            WriteRest(json, record);
        });

    private static byte[] Second(long position, ProcessingRecord record) =>
        Write(position, "processing", json =>
        {
            json.WriteNumber("version", Version);
            json.WriteString("trace_id", record.TraceId);
            json.WriteString("span_id", record.SpanId);
            if (record.ParentSpanId is not null) json.WriteString("parent_span_id", record.ParentSpanId);
            json.WriteString("status", StatusOf(record));
            json.WriteString("name", record.Act);
            json.WriteNumber("start_time", record.StartedMicros);
            json.WriteNumber("end_time", record.EndedMicros);
            json.WriteString("dpl.core.processing_activity_id", PurposeDeclaration.UriOf(record.ActivityId, record.ActivityVersion));
            if (record.Subject is not null)
            {
                json.WriteString("dpl.core.data_subject_id", record.Subject);
                json.WriteString("dpl.core.data_subject_id_type", ReferenceType);
            }

            if (record.ForeignProcessor is not null)
                json.WriteString("dpl.core.foreign_operation.processor", record.ForeignProcessor);
            if (record.ForeignActivityId is not null) json.WriteString("foreign_processing_activity_id", record.ForeignActivityId);
            if (record.Relation is not null) json.WriteString("relation", record.Relation);
            WriteRest(json, record);
        });

    // The standard keeps Error for faults within; what is refused is carried out as it should be.
    private static string StatusOf(ProcessingRecord record) => record.Status == ProcessingStatus.Ok ? "Ok" : "Unset";

    private static void WriteRest(Utf8JsonWriter json, ProcessingRecord record)
    {
        if (record.SubjectList is not null) json.WriteString("subject_list", record.SubjectList);
        json.WriteNumber("subject_count", record.SubjectCount);
        json.WriteString("actor", record.ActorId);
        json.WriteString("role", record.ActorRole);
        if (record.SealedCase is not null) json.WriteString("case_sealed", record.SealedCase);
        if (record.Reason is not null) json.WriteString("reason", record.Reason);
        json.WriteString("attributes", record.Attributes);
    }

    private static byte[] Write(long position, string kind, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("position", position);
            json.WriteString("kind", kind);
            write(json);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
