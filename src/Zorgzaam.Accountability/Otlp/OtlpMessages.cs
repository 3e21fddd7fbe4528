using ProtoBuf;

namespace Zorgzaam.Accountability.Otlp;

/// <summary>
/// What is sent to a receiver of traces: the messages of OTLP 1.x that a record of the log needs, with the field numbers of
/// opentelemetry/proto (trace/v1/trace.proto, collector/trace/v1/trace_service.proto).
/// </summary>
[ProtoContract]
public sealed class OtlpRequest
{
    /// <summary>Spans by what sent them.</summary>
    [ProtoMember(1)]
    public IList<OtlpResourceSpans> ResourceSpans { get; } = [];
}

/// <summary>Spans of one sender.</summary>
[ProtoContract]
public sealed class OtlpResourceSpans
{
    /// <summary>Who sends them.</summary>
    [ProtoMember(1)]
    public OtlpResource? Resource { get; set; }

    /// <summary>The spans.</summary>
    [ProtoMember(2)]
    public IList<OtlpScopeSpans> ScopeSpans { get; } = [];
}

/// <summary>Who sends spans.</summary>
[ProtoContract]
public sealed class OtlpResource
{
    /// <summary>What tells it from others.</summary>
    [ProtoMember(1)]
    public IList<OtlpKeyValue> Attributes { get; } = [];
}

/// <summary>Spans of one part of the sender.</summary>
[ProtoContract]
public sealed class OtlpScopeSpans
{
    /// <summary>Which part.</summary>
    [ProtoMember(1)]
    public OtlpScope? Scope { get; set; }

    /// <summary>The spans.</summary>
    [ProtoMember(2)]
    public IList<OtlpSpan> Spans { get; } = [];
}

/// <summary>A part of the sender.</summary>
[ProtoContract]
public sealed class OtlpScope
{
    /// <summary>Its name.</summary>
    [ProtoMember(1)]
    public string Name { get; set; } = string.Empty;
}

/// <summary>One act.</summary>
[ProtoContract]
public sealed class OtlpSpan
{
#pragma warning disable CA1819 // the bytes of a message, which nobody changes after it was made
    /// <summary>16 bytes.</summary>
    [ProtoMember(1)]
    public byte[] TraceId { get; set; } = [];

    /// <summary>8 bytes.</summary>
    [ProtoMember(2)]
    public byte[] SpanId { get; set; } = [];

    /// <summary>8 bytes, or none.</summary>
    [ProtoMember(4)]
    public byte[] ParentSpanId { get; set; } = [];
#pragma warning restore CA1819

    /// <summary>What was done.</summary>
    [ProtoMember(5)]
    public string Name { get; set; } = string.Empty;

    /// <summary>1 for what began here, 2 for what another organisation asked.</summary>
    [ProtoMember(6)]
    public int Kind { get; set; }

    /// <summary>Nanoseconds since 1970, UTC.</summary>
    [ProtoMember(7, DataFormat = DataFormat.FixedSize)]
    public ulong Start { get; set; }

    /// <summary>Nanoseconds since 1970, UTC.</summary>
    [ProtoMember(8, DataFormat = DataFormat.FixedSize)]
    public ulong End { get; set; }

    /// <summary>What the standard and we say of it.</summary>
    [ProtoMember(9)]
    public IList<OtlpKeyValue> Attributes { get; } = [];

    /// <summary>How it ended.</summary>
    [ProtoMember(15)]
    public OtlpStatus? Status { get; set; }
}

/// <summary>How an act ended.</summary>
[ProtoContract]
public sealed class OtlpStatus
{
    /// <summary>0 unset, 1 ok, 2 error.</summary>
    [ProtoMember(3)]
    public int Code { get; set; }
}

/// <summary>A name and what it stands for.</summary>
[ProtoContract]
public sealed class OtlpKeyValue
{
    /// <summary>The name.</summary>
    [ProtoMember(1)]
    public string Key { get; set; } = string.Empty;

    /// <summary>The value.</summary>
    [ProtoMember(2)]
    public OtlpValue? Value { get; set; }
}

/// <summary>A value of one of two kinds.</summary>
[ProtoContract]
public sealed class OtlpValue
{
    /// <summary>A text.</summary>
    [ProtoMember(1)]
    public string? Text { get; set; }

    /// <summary>A whole number.</summary>
    [ProtoMember(3)]
    public long? Number { get; set; }
}

/// <summary>What a receiver answers.</summary>
[ProtoContract]
public sealed class OtlpAnswer
{
    /// <summary>What it did not take; null when it took everything.</summary>
    [ProtoMember(1)]
    public OtlpPartial? Partial { get; set; }
}

/// <summary>What a receiver did not take.</summary>
[ProtoContract]
public sealed class OtlpPartial
{
    /// <summary>How many spans.</summary>
    [ProtoMember(1)]
    public long Rejected { get; set; }

    /// <summary>Why.</summary>
    [ProtoMember(2)]
    public string Message { get; set; } = string.Empty;
}
