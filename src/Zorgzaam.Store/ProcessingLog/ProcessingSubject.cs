namespace Zorgzaam.Store.ProcessingLog;

/// <summary>A person whom an act concerned: with the record it makes the log line of that resident.</summary>
public sealed class ProcessingSubject
{
    public required long Subject { get; init; }

    public required long RecordId { get; init; }
}
