using Zorgzaam.Accountability;
using Zorgzaam.Registry;
using Zorgzaam.Store;
using Zorgzaam.Sweep;

namespace Zorgzaam.Stores;

/// <summary>The model parts of all stages: together they are the schema. A new part needs a migration for both.</summary>
public static class StageParts
{
    public static IReadOnlyList<IModelPart> All { get; } =
        [new StorePart(), new RegistryPart(), new SweepPart(), new AccountabilityPart()];
}
