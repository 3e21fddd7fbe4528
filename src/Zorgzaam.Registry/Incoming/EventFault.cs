namespace Zorgzaam.Registry.Incoming;

/// <summary>What is wrong with an event. Values are never repeated: they may be personal.</summary>
/// <param name="At">Where, as a JSON Pointer (RFC 6901) in the event; an unknown name is written as <c>?</c>.</param>
/// <param name="Kind">What.</param>
public sealed record EventFault(string At, EventFaultKind Kind);

/// <summary>Kinds of faults.</summary>
public enum EventFaultKind
{
    /// <summary>It must be there.</summary>
    Missing,

    /// <summary>Nothing of this name is known here.</summary>
    Unknown,

    /// <summary>It is not written as it must be.</summary>
    Malformed,

    /// <summary>No type of event is called so.</summary>
    UnknownType,

    /// <summary>The register, or the purpose of the sender, does not take it.</summary>
    NotTaken,

    /// <summary>No data-sharing agreement in force, for the purpose of the sender, covers all of it.</summary>
    NotAgreed,
}
