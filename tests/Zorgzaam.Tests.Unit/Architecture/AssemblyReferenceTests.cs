using System.Reflection;
using Zorgzaam.Foundation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Store;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Tests.Unit.Architecture;

/// <summary>What the compiled projects really use, whatever their project files allow.</summary>
public sealed class AssemblyReferenceTests
{
    private static readonly string[] Databases = ["Npgsql", "Microsoft.Data.", "System.Data."];
    private static readonly string[] Stored = ["Microsoft.EntityFrameworkCore", .. Databases];
    private static readonly string[] Network = ["System.Net", "Microsoft.AspNetCore"];

    [Theory]
    [InlineData(typeof(Bsn))]
    [InlineData(typeof(Linker))]
    public void FoundationAndLaw_KnowNoStoreAndNoNetwork(Type type) =>
        Assert.Empty(Used(type.Assembly, [.. Stored, .. Network]));

    [Fact]
    public void Store_KnowsNoWeb() => Assert.Empty(Used(typeof(ZorgzaamDb).Assembly, Network));

    [Fact]
    public void Stages_KnowNoProviderAndNoWeb()
    {
        Assert.Empty(Used(typeof(DeliveredGroup).Assembly, [.. Providers, .. Network]));
        Assert.Empty(Used(typeof(OrganisationProfile).Assembly, [.. Providers, .. Network]));
    }

    [Fact]
    public void Web_KnowsNoStoreBehindTheStages() => Assert.Empty(Used(Assembly.Load("Zorgzaam.Web"), Stored));

    // Stages map their own entities and query them; which database that is, only Store and the executable know.
    private static string[] Providers =>
        ["Microsoft.EntityFrameworkCore.Sqlite", .. Databases];

    private static IEnumerable<string> Used(Assembly assembly, string[] forbidden) =>
        assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(name => forbidden.Any(f => name.StartsWith(f, StringComparison.Ordinal)));
}
