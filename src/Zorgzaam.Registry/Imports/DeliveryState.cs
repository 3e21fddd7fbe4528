namespace Zorgzaam.Registry.Imports;

/// <summary>How a delivery stands when it is offered.</summary>
internal abstract record DeliveryState
{
    private DeliveryState()
    {
    }

    public sealed record Open(long Number, string Owner) : DeliveryState;

    public sealed record Completed(string ContentHash) : DeliveryState;

    public sealed record Refused(string Message) : DeliveryState;
}
