using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Reading;

/// <summary>Reads the procedures that a law lays down for decisions.</summary>
internal static class ProcedureReader
{
    public static Procedure Read(MapReader map)
    {
        var id = map.RequiredText("id");
        var isDefault = map.Boolean("default") ?? false;
        var filter = map.Require("applies_to") is { } item ? MapReader.Open(map.Context, item, "applies_to") : null;
        var character = filter?.RequiredText("legal_character") ?? string.Empty;
        filter?.CloseOpen();
        map.Require("stages");
        var stages = map.Maps("stages", "a stage", Stage);
        map.CloseOpen();
        return new Procedure(id, isDefault, character, stages, map.Spot);
    }

    private static Stage Stage(MapReader map)
    {
        var stage = new Stage(
            map.RequiredText("name"), map.Text("description"), map.Maps("requires", "a requirement", Requirement));
        map.CloseOpen();
        return stage;
    }

    private static string Requirement(MapReader map)
    {
        var name = map.RequiredText("name");
        map.RequiredChoice("type", Vocabulary.StageTypes);
        map.CloseOpen();
        return name;
    }
}
