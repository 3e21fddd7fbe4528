using System.Text.Json;
using System.Text.Json.Nodes;
using Zorgzaam.Law;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Values;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Commands;

/// <summary>
/// Facts of one case: <c>{"parameters":{…},"sources":{"name":{"key":"bsn","rows":[…]}}}</c>.
/// </summary>
internal static class FactsFile
{
    private const long MaxBytes = 16 * 1024 * 1024;

    /// <summary>Reads the facts; with <paramref name="persons"/> each must fit what is declared of it there.</summary>
    internal static TableFacts Read(FileInfo? file, ObjectType? persons)
    {
        var facts = new TableFacts();
        if (file is null) return facts;
        GivenFile.EnsureExists(file);
        if (file.Length > MaxBytes)
            throw new CommandFailure($"The file {file} is larger than {MaxBytes} bytes.", ExitCode.Usage);
        try
        {
            using var stream = file.OpenRead();
            using var document = JsonDocument.Parse(stream);
            if (!IsText(document.RootElement))
                throw new CommandFailure($"{file}: a text in it is not valid UTF-8, or half a character.", ExitCode.Usage);
            Fill(facts, document.RootElement, file);
            if (persons is not null && UndeclaredIn(document.RootElement, persons) is { } fault)
                throw new CommandFailure($"{file}: {fault}. So policy/objects declares it.");
        }
        catch (JsonException failure)
        {
            throw new CommandFailure($"{file}: {Explain(failure)}", ExitCode.Usage);
        }
        catch (LawException failure)
        {
            throw new CommandFailure(
                $"{file}: {failure.Message} {failure.Diagnostic.Remedy}", ExitCode.Usage);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"The file {file} cannot be read: {failure.Message}", ExitCode.Usage);
        }

        return facts;
    }

    // The parser takes any bytes between quotes, and only whoever asks for the text learns that they are none.
    private static bool IsText(JsonElement root)
    {
        try
        {
            Touch(root);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }

        static void Touch(JsonElement value)
        {
            if (value.ValueKind == JsonValueKind.String) _ = value.GetString();
            if (value.ValueKind == JsonValueKind.Array)
                foreach (var item in value.EnumerateArray()) Touch(item);
            if (value.ValueKind != JsonValueKind.Object) return;
            foreach (var part in value.EnumerateObject())
            {
                _ = part.Name;
                Touch(part.Value);
            }
        }
    }

    // The parser speaks of its own options; a person wants to know where to look. What has no place is our own word.
    private static string Explain(JsonException failure) => failure.LineNumber is { } line
        ? $"line {line + 1}, character {failure.BytePositionInLine + 1}: this is not JSON, or nested deeper than 64 "
            + "levels. Check brackets, quotes and commas."
        : failure.Message;

    private static void Fill(TableFacts facts, JsonElement root, FileInfo file)
    {
        if (root.ValueKind != JsonValueKind.Object) throw Misshapen(file, "an object with parameters and sources");
        foreach (var part in root.EnumerateObject())
        {
            if (part.Value.ValueKind != JsonValueKind.Object || part.Name is not ("parameters" or "sources"))
                throw Misshapen(file, "only the objects 'parameters' and 'sources'");
            foreach (var entry in part.Value.EnumerateObject())
            {
                if (part.Name == "parameters") facts.SetParameter(entry.Name, LawJson.Read(entry.Value));
                else FillSource(facts, entry, file);
            }
        }
    }

    private static void FillSource(TableFacts facts, JsonProperty source, FileInfo file)
    {
        if (source.Value.ValueKind != JsonValueKind.Object
            || !source.Value.TryGetProperty("key", out var key) || key.ValueKind != JsonValueKind.String
            || !source.Value.TryGetProperty("rows", out var rows) || rows.ValueKind != JsonValueKind.Array)
        {
            throw Misshapen(file, $"in source '{source.Name}' a text 'key' and a list 'rows'");
        }

        var name = key.GetString()!;
        facts.SetTable(source.Name, name, rows.EnumerateArray().Select(row =>
            row.ValueKind == JsonValueKind.Object && row.TryGetProperty(name, out _)
                ? LawJson.Read(row).AsRecord
                : throw Misshapen(file, $"in every row of source '{source.Name}' the key '{name}'")));
    }

    // Only what is declared can be compared; a law may ask more than a register holds.
    private static string? UndeclaredIn(JsonElement root, ObjectType persons)
    {
        foreach (var part in root.EnumerateObject())
        {
            foreach (var entry in part.Value.EnumerateObject())
            {
                if (part.Name == "parameters")
                {
                    if (Fault(entry, persons) is { } wrong) return $"parameter {wrong}";
                    continue;
                }

                var row = 0;
                foreach (var each in entry.Value.GetProperty("rows").EnumerateArray())
                {
                    row++;
                    var fault = each.EnumerateObject().Select(fact => Fault(fact, persons))
                        .FirstOrDefault(found => found is not null);
                    if (fault is not null) return $"source '{entry.Name}', row {row}: {fault}";
                }
            }
        }

        return null;
    }

    private static string? Fault(JsonProperty fact, ObjectType persons) =>
        persons.Find(fact.Name) is { } declared && declared.Fault(JsonNode.Parse(fact.Value.GetRawText())) is { } fault
            ? fault + (declared.Unit is { } unit ? $", in {unit}" : string.Empty)
            : null;

    private static CommandFailure Misshapen(FileInfo file, string wanted) => new(
        $"{file}: expected {wanted}.", ExitCode.Usage);
}
