using System.Text.Json;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Law.Scenarios;

/// <summary>
/// Reads a cell: plain values by their content, and JSON for lists and records, so that a scenario can state children.
/// </summary>
internal static class FactText
{
    internal static LawValue Read(string cell)
    {
        if (!cell.StartsWith('[') && !cell.StartsWith('{')) return ValueText.Infer(cell);
        try
        {
            using var document = JsonDocument.Parse(cell);
            return LawJson.Read(document.RootElement);
        }
        catch (JsonException failure)
        {
            throw new StepFailure($"The cell {cell} is not JSON: {failure.Message}");
        }
    }
}
