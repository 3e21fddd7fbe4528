using Zorgzaam.Foundation;
using Zorgzaam.Registry.Agreements;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Commands;

/// <summary>
/// Purposes and an agreement for a measurement: they cover everything that is declared, which no purpose of an organisation
/// does. Only a store that is thrown away is opened under them.
/// </summary>
internal static class BenchPolicy
{
    internal const string Source = "measurement";
    internal const string Fill = "bench-fill";
    internal const string View = "bench-view";
    internal const string Agreement = "bench";

    private static readonly LocalizedText Title = new("Meting", "Measurement");

    internal static Actor Actor { get; } = new("bench", "administrator", null);

    internal static void Register(IServiceCollection services)
    {
        services.AddSingleton(p => new PurposeRegister(
        [
            Purpose(p.GetRequiredService<ObjectTypes>(), Fill, PurposeOperation.Write) with { LoggedPerRun = true },
            Purpose(p.GetRequiredService<ObjectTypes>(), View, PurposeOperation.Read),
        ]));
        services.AddSingleton(p => new AgreementRegister([Everything(p.GetRequiredService<ObjectTypes>())]));
    }

    private static Purpose Purpose(ObjectTypes types, string id, PurposeOperation operation) => new()
    {
        Id = id,
        Title = Title,
        Operation = operation,
        Ground = new PurposeGround("recital 26", Source, Source, false),
        ObjectTypes = types.All.Select(type => type.Name).ToHashSet(StringComparer.Ordinal),
        Attributes = types.All.SelectMany(type => type.Attributes.Concat(type.Keys)).Select(attribute => attribute.Name)
            .ToHashSet(StringComparer.Ordinal),
        Relations = types.Relations.All.Select(type => type.Name).ToHashSet(StringComparer.Ordinal),
        Results = PurposeResults.None,
        Roles = new HashSet<string>(StringComparer.Ordinal) { Actor.Role },
    };

    private static Agreement Everything(ObjectTypes types) => new()
    {
        Id = Agreement,
        Title = Title,
        Supplier = Title,
        Recipient = Title,
        Sources = new HashSet<string>(StringComparer.Ordinal) { Source },
        Ground = Source,
        Purposes = new HashSet<string>(StringComparer.Ordinal) { Fill },
        Groups = types.All.ToDictionary(
            type => type.Name, type => (IReadOnlySet<string>)type.Groups.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal),
        Relations = types.Relations.All.Select(type => type.Name).ToHashSet(StringComparer.Ordinal),
        ValidFrom = DateOnly.MinValue,
        ValidUntil = null,
        Contact = Source,
    };
}
