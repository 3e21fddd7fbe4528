namespace Zorgzaam.Registry.Events;

/// <summary>What the registry tells the journal, in the past tense of the field.</summary>
public static class RegistryEvents
{
    /// <summary>A delivery began to be recorded; nothing of it is known yet.</summary>
    public const string DeliveryStarted = "nl.zorgzaam.registry.delivery-started";

    /// <summary>A delivery that was stopped halfway goes on after what was recorded of it.</summary>
    public const string DeliveryResumed = "nl.zorgzaam.registry.delivery-resumed";

    /// <summary>Facts of a delivery were recorded; they are known when the delivery is complete.</summary>
    public const string FactsRecorded = "nl.zorgzaam.registry.facts-recorded";

    /// <summary>A delivery is complete: all its facts are known from now on.</summary>
    public const string DeliveryCompleted = "nl.zorgzaam.registry.delivery-completed";

    /// <summary>Facts of a delivery that was never completed were removed.</summary>
    public const string FactsDiscarded = "nl.zorgzaam.registry.facts-discarded";

    /// <summary>A delivery that was never completed was removed.</summary>
    public const string DeliveryDiscarded = "nl.zorgzaam.registry.delivery-discarded";

    /// <summary>An event that a source reported was taken over: what it delivers is known from now on.</summary>
    public const string EventApplied = "nl.zorgzaam.registry.event-applied";

    /// <summary>An event that a source reported had faults and was kept aside: nothing of it was taken over.</summary>
    public const string EventKeptAside = "nl.zorgzaam.registry.event-kept-aside";

    /// <summary>A doubt about a fact was reported: the fact is disputed, and nobody decides on it without a human.</summary>
    public const string FactDoubted = "nl.zorgzaam.registry.fact-doubted";

    /// <summary>A doubt was right: the fact stays disputed until its source says something new.</summary>
    public const string DoubtUpheld = "nl.zorgzaam.registry.doubt-upheld";

    /// <summary>A report of doubt was handed over to the register that said the fact.</summary>
    public const string DoubtPassedOn = "nl.zorgzaam.registry.doubt-passed-on";

    /// <summary>A report of doubt was not handed over: the person was erased before, and there is nothing to tell any more.</summary>
    public const string DoubtLapsed = "nl.zorgzaam.registry.doubt-lapsed";

    /// <summary>A doubt was not right: the fact stands and is no longer disputed.</summary>
    public const string DoubtDismissed = "nl.zorgzaam.registry.doubt-dismissed";
}
