namespace Zorgzaam.Law.Reading;

/// <summary>Reads, only to see that they are well-formed, the parts that do not change an outcome.</summary>
internal static class Annotations
{
    private static readonly string[] ReferenceParts =
        ["artikel", "lid", "onderdeel", "hoofdstuk", "paragraaf", "afdeling"];

    /// <summary>The <c>legal_basis</c> of a field, an action or an operation.</summary>
    public static void LegalBasis(MapReader owner)
    {
        if (owner.Map("legal_basis", "a legal_basis") is not { } basis) return;
        basis.Text("law");
        basis.Matching("bwb_id", Vocabulary.BwbId, "BWBR0018451");
        basis.Text("article");
        basis.Text("paragraph");
        basis.Text("sentence");
        basis.Address("url");
        basis.Matching("juriconnect", Vocabulary.Juriconnect, "jci1.3:c:BWBR0018451&artikel=2");
        basis.Text("explanation");
        basis.Close();
    }

    /// <summary>The <c>legal_basis</c> of a whole regulation.</summary>
    public static void LegalBases(MapReader law) => law.Maps<object>("legal_basis", "a legal_basis", basis =>
    {
        basis.RequiredText("law_id");
        basis.RequiredText("article");
        basis.Text("description");
        basis.Close();
        return null;
    });

    /// <summary>The <c>references</c> of an article.</summary>
    public static void References(MapReader article) => article.Maps<object>("references", "a reference", reference =>
    {
        reference.RequiredText("id");
        reference.RequiredMatching("bwb_id", Vocabulary.BwbId, "BWBR0018451");
        foreach (var part in ReferenceParts) reference.Text(part);
        reference.Close();
        return null;
    });

    /// <summary>The <c>requires</c> of an article.</summary>
    public static void Requires(MapReader section) => section.Maps<object>("requires", "a requirement", requirement =>
    {
        requirement.Text("article");
        requirement.Text("law");
        requirement.Text("regeling");
        requirement.Text("koninklijk_besluit");
        requirement.List<object>("values", value => Element(requirement, value));
        requirement.Close();
        return null;
    });

    /// <summary>The <c>enables</c> of an article.</summary>
    public static void Enables(MapReader section) => section.Maps<object>("enables", "an enables entry", enables =>
    {
        enables.RequiredChoice("regulatory_layer", DocumentReader.Layers(section.Context));
        enables.RequiredText("subject");
        if (enables.Map("for", "a for") is { } authority)
        {
            authority.Text("name");
            authority.Choice("type", Vocabulary.AuthorityTypes);
        }

        if (enables.Map("interface", "an interface") is { } contract) Interface(contract);
        if (enables.Map("defaults", "defaults") is { } defaults) defaults.List<object>("actions", _ => null);
        enables.Close();
        return null;
    });

    private static void Interface(MapReader contract)
    {
        contract.Text("endpoint");
        contract.Maps<object>("parameters", "a parameter", parameter =>
        {
            parameter.Boolean("required");
            return Described(parameter);
        });
        contract.Maps<object>("output", "an output", Described);
    }

    private static object? Described(MapReader field)
    {
        field.Text("name");
        field.Text("type");
        field.Text("description");
        return null;
    }

    private static object? Element(MapReader owner, Yaml.YamlItem value)
    {
        if (value is not Yaml.YamlScalar { Kind: Yaml.YamlKind.Text })
            owner.Wrong("values", value, "a list of texts", "Put every element between quotes.");
        return null;
    }
}
