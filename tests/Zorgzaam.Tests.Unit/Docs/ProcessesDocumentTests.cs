using System.Text;

namespace Zorgzaam.Tests.Unit.Docs;

/// <summary>docs/processes.md lists what the stages tell one another.</summary>
public sealed class ProcessesDocumentTests
{
    private static readonly IReadOnlyList<PublicEvent> Events = PublicEvent.All();

    [Fact]
    public void ProcessesDocument_ListsEveryPublicEvent() => GeneratedDocument.Check("docs/processes.md", Render());

    [Fact]
    public void PublicEvent_EachOfThem_SaysWhatItMeans() => Assert.Empty(
        Events.Where(e => e.Meaning.Length == 0).Select(e => $"{e.Stage}: {e.Name}"));

    [Fact]
    public void PublicEvent_Type_NamesItsStageAndOccursOnce()
    {
        Assert.NotEmpty(Events);
        var typed = Events.Where(e => e.Type is not null).ToList();
        Assert.All(typed, e => Assert.StartsWith(
            $"nl.zorgzaam.{e.Stage.ToLowerInvariant()}.", e.Type, StringComparison.Ordinal));
        Assert.Equal(typed.Count, typed.DistinctBy(e => e.Type, StringComparer.Ordinal).Count());
    }

    private static string Render()
    {
        var text = new StringBuilder()
            .Append("# Processes\n\n")
            .Append("What each stage tells the journal: facts of the field, in the past tense. Later stages pull them.\n")
            .Append("Generated from the `Events` namespaces; a test compares this file with the code.\n");
        foreach (var stage in Events.GroupBy(e => e.Stage, StringComparer.Ordinal))
        {
            text.Append("\n## ").Append(stage.Key).Append("\n\n");
            foreach (var found in stage)
            {
                var type = found.Type is null ? string.Empty : $" `{found.Type}`";
                text.Append("- **").Append(found.Name).Append("**").Append(type).Append("\n  ")
                    .Append(found.Meaning).Append('\n');
            }
        }

        return text.ToString();
    }
}
