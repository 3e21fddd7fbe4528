using System.CommandLine;
using Zorgzaam.Law;
using Zorgzaam.Law.Drawing;
using Zorgzaam.Law.Linking;

namespace Zorgzaam.Commands;

/// <summary><c>law graph LAW --laws DIR</c>: draws what a law stands on, as a Mermaid flowchart.</summary>
internal static class LawGraphCommand
{
    internal static Command Create()
    {
        var law = new Argument<string>("law") { Description = "Identifier of the law." }
            .WithoutOptions();
        var laws = LawCommands.Laws();
        var date = new Option<string?>("--date")
        {
            Description = "Reference date, yyyy-MM-dd. Otherwise the day on which the latest version begins.",
        };
        var output = new Option<string?>("--output") { Description = "Only this output and what it stands on." };
        var command = new Command("graph", "Draw what a law stands on (Mermaid).") { law, laws, date, output };
        command.SetAction(parsed =>
        {
            var library = LawFolder.Load(parsed.GetRequiredValue(laws));
            Console.Write(Draw(library, parsed.GetRequiredValue(law), parsed.GetValue(date), parsed.GetValue(output)));
            return ExitCode.Success;
        });
        return command;
    }

    private static string Draw(LawLibrary library, string law, string? day, string? output)
    {
        try
        {
            var date = day is null ? Latest(library, law) : LawCommands.ParseDate(day);
            IReadOnlyList<string> outputs = output is not null ? [output] : Outputs(library, law, date);
            return MermaidDrawing.Draw(Linker.Link(library, law, outputs, new LinkSettings(date)));
        }
        catch (LawException failure)
        {
            throw LawCommands.Explain(failure);
        }
    }

    private static DateOnly Latest(LawLibrary library, string law) => library.Versions(law) is [.., var latest]
        ? LawLibrary.EffectiveFrom(latest)
        : throw new CommandFailure(
            $"Law '{law}' is not known. Known laws: {string.Join(", ", library.Ids.Take(40))}.", ExitCode.Usage);

    private static List<string> Outputs(LawLibrary library, string law, DateOnly date)
    {
        var outputs = library.Select(law, date).Articles.SelectMany(a => a.Actions).Select(a => a.Output)
            .Distinct(StringComparer.Ordinal).ToList();
        return outputs.Count > 0
            ? outputs
            : throw new CommandFailure($"Law '{law}' computes nothing. Name a law with a machine_readable section.");
    }
}
