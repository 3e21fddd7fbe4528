using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Reading;

/// <summary>Reads a <c>machine_readable</c> section.</summary>
internal static class SectionReader
{
    /// <summary>The article with everything that its section says.</summary>
    public static Article Read(MapReader section, Article article)
    {
        section.Text("endpoint");
        Annotations.Enables(section);
        Annotations.Requires(section);
        article = article with
        {
            IsExecutable = true,
            Authority = AuthorityReader.OfArticle(section),
            Definitions = DefinitionReader.Read(section),
            OpenTerms = section.Maps("open_terms", "an open term", PartReader.OpenTerm),
            Implements = section.Maps("implements", "an implements entry", PartReader.Implements),
            Hooks = section.Maps("hooks", "a hook", PartReader.Hook),
            Overrides = section.Maps("overrides", "an override", PartReader.Override),
            Untranslatables = section.Maps("untranslatables", "an untranslatable", PartReader.Untranslatable),
        };
        if (section.Take("untranslatables") is { } gaps)
            section.Context.NeedsVersion(SchemaVersion.Untranslatables, gaps.Spot, "'untranslatables'");
        if (section.Map("execution", "an execution") is { } execution) article = Execution(execution, article);
        section.Close();
        return article;
    }

    private static Article Execution(MapReader execution, Article article)
    {
        article = article with
        {
            Produces = execution.Map("produces", "a produces") is { } produces ? Produced(produces) : null,
            Parameters = execution.Maps("parameters", "a parameter", FieldReader.Parameter),
            Inputs = execution.Maps("input", "an input", FieldReader.Input),
            Outputs = execution.Maps("output", "an output", FieldReader.Output),
            Actions = execution.Maps("actions", "an action", ActionReader.Read),
        };
        execution.Close();
        return article;
    }

    private static Produces Produced(MapReader produces)
    {
        var read = new Produces(
            produces.Word("legal_character", Vocabulary.LegalCharacters),
            produces.Word("decision_type", Vocabulary.DecisionTypes),
            produces.Text("procedure_id"));
        produces.CloseOpen();
        return read;
    }
}
