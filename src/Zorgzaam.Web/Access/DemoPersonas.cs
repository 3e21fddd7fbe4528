namespace Zorgzaam.Web.Access;

/// <summary>The personas the host offers; empty unless it runs with --demo and its own provider.</summary>
public sealed class DemoPersonas
{
    private readonly Dictionary<string, DemoPersona> byId;

    public DemoPersonas(IEnumerable<DemoPersona> personas, string? provider = null)
    {
        All = [.. personas];
        Provider = provider;
        foreach (var persona in All)
            Check(persona);
        byId = All.ToDictionary(persona => persona.Id, StringComparer.Ordinal);
    }

    public static DemoPersonas None { get; } = new([]);

    public IReadOnlyList<DemoPersona> All { get; }

    /// <summary>The authentication scheme of the provider that hands personas to the site; null when there is none.</summary>
    public string? Provider { get; }

    public IEnumerable<DemoPersona> WithRole(string role) =>
        All.Where(persona => string.Equals(persona.Role, role, StringComparison.Ordinal));

    public DemoPersona? Find(string? id) => id is null ? null : byId.GetValueOrDefault(id);

    private static void Check(DemoPersona persona)
    {
        if (!Roles.All.Contains(persona.Role, StringComparer.Ordinal))
        {
            throw new ArgumentException(
                $"Persona '{persona.Id}' has role '{persona.Role}'. Use one of: {string.Join(", ", Roles.All)}.");
        }

        if (persona.Role == Roles.Resident == persona.Bsn is null)
        {
            throw new ArgumentException(
                $"Persona '{persona.Id}': a resident needs a Bsn and no other role may have one.");
        }
    }
}
