namespace Zorgzaam.Web.Api;

/// <summary>A collection of objects of one type.</summary>
/// <param name="Path">The last part of its address.</param>
/// <param name="Type">The type in policy/objects.</param>
/// <param name="One">What one object is called, in Dutch.</param>
/// <param name="Keys">What an object is found by: the field in the API, and the part of the key in the register.</param>
public sealed record ApiResource(string Path, string Type, string One, IReadOnlyList<string> Keys)
{
    public static ApiResource Persons { get; } = new("personen", "persoon", "persoon", ["bsn"]);

    public static IReadOnlyList<ApiResource> All { get; } =
    [
        Persons,
        new("huishoudens", "huishouden", "huishouden", ["huishoudenId"]),
        new("adressen", "adres", "adres", ["nummeraanduiding"]),
        new("ondernemingen", "onderneming", "onderneming", ["kvkNummer"]),
        new("vestigingen", "vestiging", "vestiging", ["kvkNummer", "vestigingsnummer"]),
        new("organisaties", "organisatie", "organisatie", ["rsin"]),
    ];

    public bool IsPersons => this == Persons;

    /// <summary>The collection of a type, for a link to one of its objects.</summary>
    public static ApiResource Of(string type) => All.Single(resource => resource.Type == type);

    /// <summary>The address of one object.</summary>
    public string AddressOf(string number) => $"{ApiVersion.Prefix}/{Path}/{number}";
}
