using System.Text;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;

namespace Zorgzaam.Tests.Law.Linking;

/// <summary>A law that goes round in a circle ends with a clear failure, whatever it passes along.</summary>
public sealed class CircleTests
{
    [Theory]
    [InlineData("$bsn")]
    [InlineData("'1'")]
    public void Circle_WithPassedParameter_FailsAsCycle(string passed)
    {
        var plan = Linker.Link(Library(passed), "rond", ["a"], new LinkSettings(new DateOnly(2026, 1, 1)));
        var failed = Assert.IsType<Failed>(ReferenceEvaluator.Evaluate(plan, NoFacts.Instance).Outcome);
        Assert.Equal("cycle", failed.Diagnostic.Code);
    }

    private static LawLibrary Library(string passed)
    {
        var yaml = $$"""
            $schema: https://raw.githubusercontent.com/MinBZK/regelrecht/refs/tags/schema-v0.5.9/schema/v0.5.9/schema.json
            $id: rond
            name: Rond
            regulatory_layer: WET
            publication_date: '2020-01-01'
            valid_from: '2020-01-01'
            bwb_id: BWBR0000001
            url: https://example.org
            articles:
              - number: '1'
                text: a volgt uit b.
                url: https://example.org/1
                machine_readable:
                  execution:
                    parameters: [{name: bsn, type: string}]
                    input:
                      - name: b
                        type: number
                        source:
                          output: b
                          parameters:
                            bsn: {{passed}}
                    output: [{name: a, type: number}]
                    actions: [{output: a, value: $b}]
              - number: '2'
                text: b volgt uit a.
                url: https://example.org/2
                machine_readable:
                  execution:
                    parameters: [{name: bsn, type: string}]
                    input:
                      - name: a
                        type: number
                        source:
                          output: a
                          parameters:
                            bsn: {{passed}}
                    output: [{name: b, type: number}]
                    actions: [{output: b, value: $a}]
            """;
        var read = LawReader.Read("rond.yaml", Encoding.UTF8.GetBytes(yaml));
        return new LawLibrary([read.Document ?? throw new InvalidOperationException(read.Diagnostics[0].ToString())]);
    }
}
