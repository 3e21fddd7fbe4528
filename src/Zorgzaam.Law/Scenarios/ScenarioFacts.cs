using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Scenarios;

/// <summary>
/// Facts of a scenario. A cell has no quotes, so its content decides what it is; where the law declares a text, a cell
/// that looks like a number is that text.
/// </summary>
internal sealed class ScenarioFacts(TableFacts tables) : IFacts
{
    /// <inheritdoc/>
    public LawValue? Parameter(string name) => tables.Parameter(name);

    /// <inheritdoc/>
    public LawValue? Fact(FactNode request, ReadOnlySpan<LawValue> keys) =>
        tables.Fact(request, keys) is { Kind: LawValueKind.Number } number
            && request.Field is { Type: FieldType.Text, PredatesNullable: false }
                ? LawValue.Of(number.ToString())
                : tables.Fact(request, keys);
}
