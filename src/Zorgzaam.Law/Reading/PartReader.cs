using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Reading;

/// <summary>Reads what ties articles of different laws together.</summary>
internal static class PartReader
{
    public static OpenTerm OpenTerm(MapReader map)
    {
        var actions = map.Map("default", "a default") is { } fallback ? Default(fallback) : [];
        map.Text("delegation_type");
        map.Text("legal_basis");
        var term = new OpenTerm(
            map.RequiredText("id"),
            map.RequiredChoice("type", Vocabulary.OpenTermTypes),
            map.Boolean("required") ?? true,
            map.Text("delegated_to"),
            map.Text("description"),
            actions,
            map.Spot);
        map.Close();
        return term;
    }

    public static Implements Implements(MapReader map)
    {
        var read = new Implements(
            map.RequiredText("law"), map.RequiredText("article"), map.RequiredText("open_term"),
            map.Text("gelet_op"), map.Spot);
        map.Close();
        return read;
    }

    public static Hook? Hook(MapReader map)
    {
        var point = map.RequiredChoice("hook_point", Vocabulary.HookPoints);
        var filter = map.Require("applies_to") is { } item ? MapReader.Open(map.Context, item, "applies_to") : null;
        map.Close();
        if (filter is null) return null;
        filter.Require("legal_character");
        var hook = new Hook(
            point,
            filter.Word("legal_character", Vocabulary.LegalCharacters) ?? string.Empty,
            filter.Text("decision_type"),
            filter.Text("stage") ?? "BESLUIT",
            map.Spot);
        filter.Close();
        return hook;
    }

    public static Override Override(MapReader map)
    {
        var read = new Override(
            map.RequiredText("law"), map.RequiredText("article"), map.RequiredText("output"), map.Spot);
        map.Close();
        return read;
    }

    public static Untranslatable Untranslatable(MapReader map)
    {
        map.Text("suggestion");
        map.Text("legal_text_excerpt");
        var read = new Untranslatable(
            map.RequiredText("construct"), map.RequiredText("reason"), map.Boolean("accepted") ?? false, map.Spot);
        map.Close();
        return read;
    }

    private static System.Collections.Immutable.ImmutableArray<LawAction> Default(MapReader fallback)
    {
        var actions = fallback.Maps("actions", "an action", ActionReader.Read);
        fallback.Close();
        return actions;
    }
}
