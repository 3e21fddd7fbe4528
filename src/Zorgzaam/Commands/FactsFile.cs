using System.Text.Json;
using Zorgzaam.Law;
using Zorgzaam.Law.Evaluation;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Commands;

/// <summary>
/// Facts of one case: <c>{"parameters":{…},"sources":{"name":{"key":"bsn","rows":[…]}}}</c>.
/// </summary>
internal static class FactsFile
{
    private const long MaxBytes = 16 * 1024 * 1024;

    internal static TableFacts Read(FileInfo? file)
    {
        var facts = new TableFacts();
        if (file is null) return facts;
        if (!file.Exists) throw new CommandFailure($"The file {file} does not exist.", ExitCode.Usage);
        if (file.Length > MaxBytes)
            throw new CommandFailure($"The file {file} is larger than {MaxBytes} bytes.", ExitCode.Usage);
        try
        {
            using var stream = file.OpenRead();
            using var document = JsonDocument.Parse(stream);
            Fill(facts, document.RootElement, file);
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

    private static CommandFailure Misshapen(FileInfo file, string wanted) => new(
        $"{file}: expected {wanted}.", ExitCode.Usage);
}
