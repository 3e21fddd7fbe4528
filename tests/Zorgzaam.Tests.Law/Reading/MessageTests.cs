using Zorgzaam.Law.Reading;

namespace Zorgzaam.Tests.Law.Reading;

/// <summary>What a writer of laws reads when something is wrong: the whole line, letter by letter.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData(
        "number: 1a", "number: 2",
        "wet.yaml:9:13: error wrong-type (article 2): 'number' must be text, but is the number 2. "
        + "Put it between quotes: number: '2'.")]
    [InlineData(
        "publication_date: '2025-01-01'", "publication_date: 1-1-2025",
        "wet.yaml:4:19: error wrong-value: 'publication_date' cannot be the text '1-1-2025'. "
        + "Write it in the form yyyy-MM-dd.")]
    [InlineData(
        "valid_from: 2025-01-01", "valid_from: 2025-02-30",
        "wet.yaml:5:13: error no-such-day: 'valid_from' is 2025-02-30, a day that does not exist. "
        + "Write an existing day.")]
    [InlineData(
        "bwb_id: BWBR0000001", "bwb_id: BWBR1",
        "wet.yaml:6:9: error wrong-value: 'bwb_id' cannot be the text 'BWBR1'. Write it in the form BWBR0018451.")]
    [InlineData(
        "regulatory_layer: WET", "regulatory_layer: WETT",
        "wet.yaml:3:19: error wrong-value: 'regulatory_layer' cannot be the text 'WETT'. Did you mean 'WET'?")]
    [InlineData(
        "regulatory_layer: WET", "regulatory_layer: EU_RICHTLIJN",
        "wet.yaml:1:1: error missing-property: 'celex_nummer' is missing in a law. Add 'celex_nummer'.")]
    [InlineData(
        "$id: proefwet", "$id:",
        "wet.yaml:2:1: error law-without-id: The law has no '$id' as text. "
        + "Add '$id: name_of_the_law'; all versions of one law share it.")]
    [InlineData(
        "url: https://example.org/proefwet#1a", "url: artikel 1a",
        "wet.yaml:11:10: error wrong-value (article 1a): 'url' cannot be the text 'artikel 1a'. "
        + "Write a full address, such as https://wetten.overheid.nl/BWBR0018451.")]
    [InlineData(
        "text: Een artikel.", "tekst: Een artikel.",
        "wet.yaml:9:5: error missing-property (article 1a): 'text' is missing in an article. Add 'text'.|"
        + "wet.yaml:10:5: error unknown-property (article 1a): 'tekst' is not a property of an article. "
        + "Did you mean 'text'?")]
    [InlineData(
        "text: Een artikel.", "text: Een: artikel.",
        "wet.yaml:10:14: error yaml-syntax (article 1a): This is not valid YAML: While scanning a plain scalar value, "
        + "found invalid mapping. Check the indentation, the quotes and the colons here and on the line before.")]
    [InlineData(
        "text: Een artikel.", "text: 'Een artikel.'\n\ttekst: Nog een.",
        "wet.yaml:11:1: error yaml-syntax (article 1a): This is not valid YAML: While scanning a mapping, found invalid "
        + "tab as indentation. Check the indentation, the quotes and the colons here and on the line before.")]
    [InlineData(
        "text: Een artikel.", "text: Een artikel.\n    text: Nog een.",
        "wet.yaml:11:5: error duplicate-key (article 1a): 'text' occurs twice in the same map. Keep one of the two.")]
    [InlineData(
        "text: Een artikel.", "text: !tekst Een artikel.",
        "wet.yaml:10:11: error yaml-tag (article 1a): A tag (!tekst) is not allowed. "
        + "Remove it; put text between quotes.")]
    [InlineData(
        "text: Een artikel.", "text: &a Een artikel.",
        "wet.yaml:10:11: error yaml-anchor (article 1a): An anchor (&a) is not allowed. "
        + "Remove it and write values out.")]
    [InlineData(
        "text: Een artikel.", "text: *a",
        "wet.yaml:10:11: error yaml-alias (article 1a): An alias (*a) is not allowed. Write the value out.")]
    [InlineData(
        "articles:", "---\narticles:",
        "wet.yaml:8:1: error several-documents: The file holds more than one YAML document. "
        + "Put every version of a law in its own file.")]
    public void Read_BrokenFrame_SaysWhatAndWhereAndWhatToDo(string from, string to, string lines)
    {
        var text = Fixture.Law("definitions: {}").Replace(from, to, StringComparison.Ordinal);

        Assert.Equal(lines, string.Join('|', Fixture.Read(text).Diagnostics));
    }

    [Theory]
    [InlineData(
        "$1a", "wrong-reference (article 1a): the text '$1a' begins with $ but is not a reference. "
        + "Write '$name' or '$name.property' with letters, digits and underscores.")]
    [InlineData(
        "0.12345678901234567890123456789",
        "number-too-precise (article 1a): The number 0.12345678901234567890123456789 has more than 28 significant "
        + "digits or decimals. Write it with at most 28 digits; the law is computed exactly and never rounds by "
        + "itself.")]
    [InlineData(
        "0363", "ambiguous-number (article 1a): '0363' is read as a number by one reader and as text by another. "
        + "Put it between quotes when it is a code, or write the number in plain decimal form.")]
    [InlineData(
        "[1, 2]", "wrong-type (article 1a): A value or an operation is expected, but this is a list. "
        + "Write 'operation: LIST' with the elements under 'items:'.")]
    [InlineData(
        "{operation: ADDD, values: [1]}",
        "unknown-operation (article 1a): 'ADDD' is not an operation. Did you mean 'ADD'?")]
    [InlineData(
        "{operation: ADD, value: 1, values: [1]}",
        "unknown-property (article 1a): 'value' is not a property of an operation. Did you mean 'values'?")]
    [InlineData(
        "{operation: ROUND, value: 1}",
        "missing-property (article 1a): 'precision' is missing in an operation. Add 'precision'.")]
    [InlineData(
        "{operation: ROUND, value: 1, precision: 29}",
        "out-of-range (article 1a): 'precision' must be a whole number from -28 up to and including 28, but is 29. "
        + "Choose a number within that range.")]
    [InlineData(
        "{operation: DATE_DIFF, from: $a, to: $b, in: weeks}",
        "wrong-value (article 1a): 'in' cannot be the text 'weeks'. Use one of: days, months, years.")]
    [InlineData(
        "{operation: FOREACH, collection: $k, as: Kind, body: 1}",
        "wrong-value (article 1a): 'as' cannot be the text 'Kind'. "
        + "Write it in the form kind (small letters, digits, underscores).")]
    [InlineData(
        "{operation: FOREACH, collection: $k, body: 1, combine: SUM}",
        "wrong-value (article 1a): 'combine' cannot be the text 'SUM'. Use one of: ADD, OR, AND, MIN, MAX.")]
    [InlineData(
        "{operation: MIN, values: []}",
        "no-operands (article 1a): The operation has nothing under 'values'. Give it at least one operand.")]
    public void Read_BrokenExpression_SaysWhatAndWhereAndWhatToDo(string value, string line)
    {
        var error = Fixture.Reject(Fixture.Value(value));

        Assert.EndsWith($"error {line}", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(17, error.Spot.Line);
    }

    [Fact]
    public void Read_UnknownSchemaVersion_SaysWhichAreSupported()
    {
        var later = Fixture.Law("definitions: {}").Replace("v0.5.9", "v0.6.0", StringComparison.Ordinal);

        var error = Fixture.Reject(later);

        Assert.Equal(("schema-version", 1, 10), (error.Code, error.Spot.Line, error.Spot.Column));
        Assert.StartsWith("Supported are v0.5.0 up to and including v0.5.9", error.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_UnknownPropertyWhereTheFormatIsOpen_Warns()
    {
        const string Section = "execution:\n  output:\n    - name: a\n      type: date\n      nulable: true";

        var (document, diagnostics) = Fixture.Read(Fixture.Law(Section));

        Assert.NotNull(document);
        Assert.Equal(
            "wet.yaml:17:13: warning ignored-property (article 1a): 'nulable' in an output has no meaning and is "
            + "ignored. Did you mean 'nullable'?",
            Assert.Single(diagnostics).ToString());
    }

    [Fact]
    public void Read_ManyErrors_CollectsThemUpToTheBound()
    {
        var many = string.Join('\n', Enumerable.Range(0, 300).Select(i => $"fout_{i}: 1"));

        var diagnostics = Fixture.Read(Fixture.Law(many)).Diagnostics;

        Assert.Equal(ReadLimits.MaxFindings, diagnostics.Length);
        Assert.Equal("too-many-findings", diagnostics[^1].Code);
    }
}
