namespace Zorgzaam.Store.ProcessingLog;

/// <summary>A person whom an act concerned: with the record it makes the log line of that resident.</summary>
public sealed record ProcessingSubject(long Subject, long RecordId);
