using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Zorgzaam.Law;
using Zorgzaam.Law.Checking;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Commands;

/// <summary><c>law evaluate LAW OUTPUT… --laws DIR --date D --facts FILE</c>: computes outputs for one case.</summary>
internal static class LawEvaluateCommand
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    internal static Command Create()
    {
        var law = new Argument<string>("law") { Description = "Identifier of the law." }.WithoutOptions();
        var outputs = new Argument<string[]>("output")
        {
            Description = "Outputs to compute.",
            Arity = ArgumentArity.OneOrMore,
        }.WithoutOptions();
        var laws = LawCommands.Laws();
        var date = new Option<string>("--date") { Description = "Reference date, yyyy-MM-dd.", Required = true };
        var facts = new Option<FileInfo?>("--facts") { Description = "JSON file with parameters and sources." };
        var place = new Option<string?>("--place") { Description = "Code of the place, such as GM0363." };
        var explain = new Option<bool>("--explain") { Description = "Show the calculation." };
        var language = new Option<string>("--language")
        {
            Description = "Language of the explanation.",
            DefaultValueFactory = _ => PhraseBook.Dutch.Language,
        }.AcceptOnlyFromAmong([.. PhraseBook.All.Select(book => book.Language)]);
        var json = new Option<bool>("--json") { Description = "Print JSON: outputs by name." };
        var command = new Command("evaluate", "Compute outputs of a law for one case.")
        {
            law, outputs, laws, date, facts, place, explain, language, json,
        };
        command.SetAction(parsed =>
        {
            var question = new Question(
                parsed.GetRequiredValue(law), [.. parsed.GetRequiredValue(outputs).Distinct(StringComparer.Ordinal)],
                LawCommands.ParseDate(parsed.GetRequiredValue(date)), parsed.GetValue(place));
            var known = FactsFile.Read(parsed.GetValue(facts));
            var folder = parsed.GetRequiredValue(laws);
            var library = LawFolder.Load(folder);
            var result = Evaluate(question, library, known);
            var explained = parsed.GetValue(explain)
                ? new ExplainedCase(
                    known, LawFolder.LoadWords(folder).In(parsed.GetRequiredValue(language)),
                    day => Linker.Link(library, question.Law, question.Outputs, OnDay(result.Plan, day)))
                : null;
            return Print(result, explained, parsed.GetValue(json));
        });
        return command;
    }

    private static LinkSettings OnDay(Plan plan, DateOnly day) =>
        plan.Options with { Date = day, LawDate = plan.Options.Date };

    private static LawResult Evaluate(Question question, LawLibrary library, TableFacts facts)
    {
        try
        {
            var options = new LinkSettings(question.Date)
            {
                Place = question.Place,
                Stage = StageReached.From(library, question.Date, name => facts.Parameter(name) is not null),
            };
            var plan = Linker.Link(library, question.Law, question.Outputs, options);
            LawFolder.RefuseErrors(LawChecker.ErrorsIn(library, plan));
            return ReferenceEvaluator.Evaluate(plan, facts);
        }
        catch (LawException failure)
        {
            throw LawCommands.Explain(failure);
        }
    }

    private static int Print(LawResult result, ExplainedCase? explained, bool json)
    {
        if (json) Console.WriteLine(Json(result, explained).ToJsonString(Indented));
        else PrintText(result, explained);
        if (result.Outcome is Decided) return ExitCode.Success;
        Console.Error.WriteLine(Describe(result.Outcome));
        return ExitCode.Failed;
    }

    private static void PrintText(LawResult result, ExplainedCase? explained)
    {
        foreach (var output in result.Outputs)
            Console.WriteLine($"{output.Output.Name} = {output.Value?.ToString() ?? "failed"}");
        if (explained is null) return;
        foreach (var line in new ExplanationText(explained).Lines(result)) Console.WriteLine(line);
    }

    private static JsonObject Json(LawResult result, ExplainedCase? explained)
    {
        var document = new JsonObject(result.Outputs.Where(o => o.Value is not null).Select(
            o => KeyValuePair.Create(o.Output.Name, LawJson.Write(o.Value!.Value))));
        if (explained is not null) document["explanation"] = new ExplanationJson(explained).Write(result);
        return document;
    }

    private static string Describe(Outcome outcome) => outcome switch
    {
        NeedsFacts needs => "Missing facts: " + string.Join(", ", needs.Missing)
            + ". Add them to the file of --facts."
            + string.Concat(needs.Norms.Select(n => Environment.NewLine + n + " needs a human.")),
        NeedsHuman needs => string.Join(Environment.NewLine, needs.Norms.Select(n => n + " needs a human.")),
        Failed failed => failed.Diagnostic.ToString(),
        _ => string.Create(CultureInfo.InvariantCulture, $"{outcome}"),
    };

    private sealed record Question(string Law, string[] Outputs, DateOnly Date, string? Place);
}
