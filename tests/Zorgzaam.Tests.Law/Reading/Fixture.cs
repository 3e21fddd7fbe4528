using System.Text;
using Zorgzaam.Law;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Reading;

namespace Zorgzaam.Tests.Law.Reading;

/// <summary>Law texts to read, and one that uses every part of schema v0.5.6.</summary>
internal static class Fixture
{
    public static string SchemaLine(int patch) =>
        $"$schema: https://raw.githubusercontent.com/MinBZK/regelrecht/refs/tags/schema-v0.5.{patch}/"
        + $"schema/v0.5.{patch}/schema.json";

    /// <summary>A law of one article with this section; the section is indented by the method.</summary>
    public static string Law(string section, int patch = 9) => $"""
        {SchemaLine(patch)}
        $id: proefwet
        regulatory_layer: WET
        publication_date: '2025-01-01'
        valid_from: 2025-01-01
        bwb_id: BWBR0000001
        url: https://example.org/proefwet
        articles:
          - number: 1a
            text: Een artikel.
            url: https://example.org/proefwet#1a
            machine_readable:
        {Indent(section, 6)}
        """;

    /// <summary>A law with one action that has this text under <c>value</c>.</summary>
    public static string Value(string value, int patch = 9) => Law(
        $"execution:\n  actions:\n    - output: uitkomst\n      value:\n{Indent(value, 8)}", patch);

    /// <summary>A law with one action of these lines.</summary>
    public static string Action(string lines, int patch = 9) =>
        Law($"execution:\n  actions:\n    - output: uitkomst\n{Indent(lines, 6)}", patch);

    public static ReadResult Read(string text) => LawReader.Read("wet.yaml", Encoding.UTF8.GetBytes(text));

    /// <summary>The law; the test fails when there is a finding.</summary>
    public static LawDocument Accept(string text)
    {
        var (document, diagnostics) = Read(text);
        Assert.Empty(diagnostics.Select(d => d.ToString()));
        return document!;
    }

    /// <summary>The only error.</summary>
    public static LawDiagnostic Reject(string text)
    {
        var (document, diagnostics) = Read(text);
        Assert.Null(document);
        return Assert.Single(diagnostics, d => d.Severity == Severity.Error);
    }

    public static Expression ExpressionOf(string text) => Accept(text).Articles[0].Actions[0].Value;

    private static string Indent(string text, int by) =>
        string.Join('\n', text.Split('\n').Select(line => new string(' ', by) + line));

    /// <summary>Every part of the format once, in schema v0.5.6.</summary>
    public static readonly string EveryPart = SchemaLine(6) + """

        $id: alles
        name: Wet van alles
        regulatory_layer: GEMEENTELIJKE_VERORDENING
        publication_date: '2025-01-01'
        valid_from: '#inwerkingtreding'
        valid_to: '2030-12-31'
        url: https://example.org/alles
        bwb_id: BWBR0000002
        gemeente_code: GM0363
        officiele_titel: Verordening van alles
        eli: https://example.org/eli
        competent_authority:
          name: college van burgemeester en wethouders
          type: CATEGORY
        legal_basis:
          - law_id: gemeentewet
            article: '149'
            description: Verordende bevoegdheid
        preamble:
          text: De raad
          url: https://example.org/alles#aanhef
        procedure:
          - id: beschikking
            default: true
            applies_to:
              legal_character: BESCHIKKING
            stages:
              - name: BESLUIT
                description: Het besluit
                requires:
                  - name: besluit_datum
                    type: date
        articles:
          - number: '1'
            text: Artikel een
            url: https://example.org/alles#1
            references:
              - id: ref1
                bwb_id: BWBR0005537
                artikel: '1:3'
                lid: '1'
            machine_readable:
              endpoint: recht
              competent_authority: '#bevoegd_gezag'
              enables:
                - regulatory_layer: BELEIDSREGEL
                  subject: uitvoering
                  for:
                    name: college
                    type: CATEGORY
                  interface:
                    endpoint: beleid
                    parameters:
                      - name: bsn
                        type: string
                        required: true
                    output:
                      - name: bedrag
                        type: amount
                  defaults:
                    actions:
                      - output: bedrag
              requires:
                - article: '2'
                  law: gemeentewet
                  values: [bedrag]
              open_terms:
                - id: grens
                  type: amount
                  required: false
                  delegated_to: college
                  delegation_type: BELEIDSREGEL
                  legal_basis: artikel 1
                  default:
                    actions:
                      - output: grens
                        value: 12.50
              implements:
                - law: gemeentewet
                  article: '149'
                  open_term: verordening
                  gelet_op: artikel 149 Gemeentewet
              hooks:
                - hook_point: pre_actions
                  applies_to:
                    legal_character: BESCHIKKING
                    decision_type: TOEKENNING
                    stage: BEKENDMAKING
              overrides:
                - law: gemeentewet
                  article: '150'
                  output: termijn
              untranslatables:
                - construct: redelijkerwijs
                  reason: oordeel van een mens
                  suggestion: open norm
                  legal_text_excerpt: voor zover redelijkerwijs
                  accepted: false
              definitions:
                aantal: 3
                lijst: [1, twee, true]
                bedrag:
                  value: 100
                  type: amount
                  type_spec:
                    unit: eurocent
              execution:
                produces:
                  legal_character: BESCHIKKING
                  decision_type: TOEKENNING
                  procedure_id: beschikking
                parameters:
                  - name: bsn
                    type: string
                    required: true
                input:
                  - name: inkomen
                    description: Uw inkomen
                    type: amount
                    type_spec:
                      unit: eurocent
                      precision: 0
                      min: 0
                      max: 100000000
                    temporal:
                      type: period
                      period_type: year
                      reference: $peildatum
                    legal_basis:
                      law: Gemeentewet
                      bwb_id: BWBR0005416
                      article: '149'
                      juriconnect: jci1.3:c:BWBR0005416&artikel=149
                    source:
                      regulation: wet_inkomstenbelasting_2001
                      output: verzamelinkomen
                      parameters:
                        bsn: $bsn
                        soort: box1
                      description: Belastingdienst
                      endpoint: inkomen
                  - name: leeftijd
                    type: number
                    source: {}
                output:
                  - name: som
                    type: number
                actions:
                  - output: som
                    operation: ROUND
                    precision: -2
                    legal_basis:
                      article: '1'
                    value:
                      operation: ADD
                      values: [1, $aantal, 2.5]
                  - output: rij
                    operation: MULTIPLY
                    values:
                      - $inkomen
                      - operation: SUBTRACT
                        values: [$leeftijd, 1]
                  - output: logica
                    value:
                      operation: AND
                      conditions:
                        - operation: NOT
                          value: $vlag
                        - operation: IN
                          subject: $soort
                          values: [a, b]
                        - operation: IN
                          subject: $soort
                          value: $lijst
                        - operation: EQUALS
                          subject: $partner.bsn
                          value: null
                        - operation: LESS_THAN
                          subject: $leeftijd
                  - output: datum
                    value:
                      operation: IF
                      cases:
                        - when: true
                          then:
                            operation: DATE_ADD
                            date: $geboortedatum
                            years: 18
                            days: 1
                      default:
                        operation: DATE
                        year: 2025
                        month: 1
                        day: 1
                  - output: getal
                    value:
                      operation: LIST
                      items:
                        - operation: AGE
                          date_of_birth: $geboortedatum
                          reference_date: $referencedate
                        - operation: DAY_OF_WEEK
                          date: '2025-01-01'
                        - operation: DATE_DIFF
                          from: $a
                          to: $b
                          in: months
                        - operation: DATE_DIFF
                          from: $a
                          to: $b
                          in: $eenheid
                        - operation: FLOOR
                          value: 1.5
                          precision: 0
        """;
}
