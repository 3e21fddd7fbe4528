using Zorgzaam.Registry.Facts;

namespace Zorgzaam.Sweep.Populations;

/// <summary>Where the facts of one explanation come from, by the name under which a person is known in it.</summary>
public sealed class FactSources
{
    private readonly Dictionary<(string Person, string Attribute), Provenance> _sources = [];

    /// <summary>Takes note of a source.</summary>
    public void Add(string person, string attribute, Provenance provenance) =>
        _sources[(person, attribute)] = provenance;

    /// <summary>The source of a fact; null when it was not fetched.</summary>
    public Provenance? Find(string person, string attribute) => _sources.GetValueOrDefault((person, attribute));
}
