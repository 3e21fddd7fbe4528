using System.Text.Json;
using Zorgzaam.Foundation;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Values;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Web.Facts;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Pages;

/// <summary>Facts of the register as people read them.</summary>
internal static class FactTexts
{
    internal static FactValue Of(AttributeDefinition attribute, JsonElement value, Words words) =>
        new(OfRegister(attribute.Meaning), CalculationSteps.Shown(Value(attribute, LawJson.Read(value), words)));

    /// <summary>What the register calls something: its words are Dutch.</summary>
    internal static WrittenText OfRegister(string text) => new(text, PhraseBook.Dutch.Language);

    private static WrittenText Value(AttributeDefinition attribute, LawValue value, Words words)
    {
        var phrases = PhraseBook.Find(words.Language) ?? PhraseBook.Dutch;

        // Whom a number points to is not told.
        if (attribute.Name.EndsWith("bsn", StringComparison.Ordinal) && !value.IsNull)
            return new WrittenText(phrases.Known, phrases.Language);
        return attribute.Unit == "eurocent" && value is { Kind: LawValueKind.Number, IsDecimal: true }
            ? new WrittenText(PlainText.Euros(value.AsDecimal, phrases), phrases.Language)
            : PlainText.Told(value, null, phrases);
    }
}
