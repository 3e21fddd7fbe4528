using Zorgzaam.Law.Drawing;
using Zorgzaam.Law.Linking;
using Zorgzaam.Tests.Law.Checking;

namespace Zorgzaam.Tests.Law.Drawing;

public sealed class MermaidDrawingTests
{
    private static readonly string Laws =
        Given.Law("""
            input:
              - {name: loon, type: amount, source: {}}
              - {name: grens, type: amount, source: {regulation: wet_b, output: grens}}
              - {name: weg, type: number, source: {regulation: 'wet "c"', output: x}}
            output: [{name: recht, type: boolean}, {name: rest, type: number}]
            actions:
              - {output: recht, value: {operation: LESS_THAN, subject: $loon, value: $grens}}
              - {output: rest, value: {operation: ADD, values: [$norm, $weg]}}
            """, "open_terms:\n- {id: norm, type: number, required: true, delegated_to: minister}")
        + Given.Other("output: [{name: grens, type: amount}]\nactions: [{output: grens, value: 5}]");

    [Fact]
    public void Draw_TwoLaws_GroupsByLawAndArticleAndDrawsArrowsToTheUser() => Assert.Equal(
        """
        flowchart LR
          subgraph l1["Registers"]
            n1[("loon")]
          end
          subgraph l2["wet_a"]
            subgraph l2a1["artikel 1"]
              n2(["grens"])
              n3(["loon"])
              n4["recht"]
            end
          end
          subgraph l3["wet_b"]
            subgraph l3a1["artikel 7"]
              n5["grens"]
            end
          end
          n1 --> n3
          n2 --> n4
          n3 --> n4
          n5 --> n2

        """.ReplaceLineEndings("\n"), Draw("recht"));

    [Fact]
    public void Draw_OpenNormAndMissingLaw_AreShapesOfTheirOwnWithEscapedLabels()
    {
        var drawing = Draw("rest");

        Assert.Contains("{{\"norm\"}}", drawing, StringComparison.Ordinal);
        Assert.Contains(">\"Law 'wet #34;c#34;' is not known.\"]", drawing, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_OutputsInAnotherOrder_GivesTheSameText() => Assert.Equal(Draw("recht", "rest"), Draw("rest",
        "recht"));

    private static string Draw(params string[] outputs) => MermaidDrawing.Draw(Linker.Link(
        CheckCase.Library(Laws), "wet_a", outputs, new LinkSettings(new DateOnly(2024, 1, 1))));
}
