using Gherkin;
using Gherkin.CucumberMessages;
using Gherkin.CucumberMessages.Pickles;
using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Scenarios;

/// <summary>Reads feature files (Gherkin).</summary>
public static class FeatureFile
{
    /// <summary>Reads the scenarios of a file.</summary>
    /// <param name="name">Path, for messages.</param>
    /// <param name="reader">The text.</param>
    /// <exception cref="LawException">The text is not Gherkin; the message says where.</exception>
    public static IReadOnlyList<Scenario> Read(string name, TextReader reader)
    {
        try
        {
            var document = new Parser().Parse(reader);
            if (document.Feature is null) return [];
            var ids = new IncrementingIdGenerator();
            var messages = new AstMessagesConverter(ids).ConvertGherkinDocumentToEventArgs(document, name);
            var lines = messages.Feature.Children
                .SelectMany(c => c.Rule?.Children.Select(r => r.Scenario) ?? [c.Scenario])
                .Where(s => s is not null)
                .ToDictionary(s => s.Id, s => (int)s.Location.Line, StringComparer.Ordinal);
            return [.. new PickleCompiler(ids).Compile(messages).Select(pickle => new Scenario(
                document.Feature.Name,
                pickle.Name,
                name,
                lines.GetValueOrDefault(pickle.AstNodeIds[0]),
                [.. pickle.Tags.Select(t => t.Name)],
                [.. pickle.Steps.Select(s => new Step(s.Text, Rows(s)))]))];
        }
        catch (CompositeParserException failure)
        {
            var first = failure.Errors.First();
            throw Unreadable(name, first.Location?.Line ?? 0, first.Location?.Column ?? 0, first.Message);
        }
        catch (ParserException failure)
        {
            throw Unreadable(name, failure.Location?.Line ?? 0, failure.Location?.Column ?? 0, failure.Message);
        }
    }

    private static LawException Unreadable(string name, int line, int column, string message) => new(new LawDiagnostic(
        "unreadable-feature", message, new SourceSpot(name, line, column), null, "Write it as Gherkin."));

    private static IReadOnlyList<IReadOnlyList<string>> Rows(Io.Cucumber.Messages.Types.PickleStep step) =>
        step.Argument?.DataTable is not { } table
            ? []
            : [.. table.Rows.Select(r => (IReadOnlyList<string>)[.. r.Cells.Select(c => c.Value)])];
}
