using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Zorgzaam.Tests.Stores.Given;

/// <summary>Runs a theory once on each kind of store.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EachStoreAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Enum.GetValues<StoreKind>().Select(kind => new TheoryDataRow<StoreKind>(kind))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
