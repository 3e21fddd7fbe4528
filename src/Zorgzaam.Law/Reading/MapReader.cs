using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Zorgzaam.Law.Documents;
using Zorgzaam.Law.Reading.Yaml;

namespace Zorgzaam.Law.Reading;

/// <summary>
/// Takes typed properties out of a map, reports what does not fit, and at <see cref="Close"/> what nobody asked for.
/// A property that does not fit gives a harmless value: its finding already makes the file unusable.
/// </summary>
internal sealed class MapReader
{
    private readonly YamlMap _map;
    private readonly string _what;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    private readonly string? _code;

    private MapReader(ReadContext context, YamlMap map, string what, string? code)
    {
        _code = code;
        Context = context;
        _map = map;
        _what = what;
    }

    public ReadContext Context { get; }

    public SourceSpot Spot => _map.Spot;

    /// <summary>The reader of a map; null, with an error, when the item is something else.</summary>
    /// <param name="context">Where findings go.</param>
    /// <param name="item">The item.</param>
    /// <param name="what">What the map is, for messages: "an article".</param>
    /// <param name="code">Code of every error in a map that the schema leaves free and this reader does not.</param>
    public static MapReader? Open(ReadContext context, YamlItem item, string what, string? code = null)
    {
        if (item is YamlMap map) return new MapReader(context, map, what, code);
        context.Findings.Error(
            code ?? "wrong-type", item.Spot, $"Here {what} is expected, but this is {item.Describe()}.",
            "Write named values ('name: value') under it.");
        return null;
    }

    /// <summary>The item, or null when absent.</summary>
    public YamlItem? Take(string key)
    {
        _known.Add(key);
        return _map.Find(key);
    }

    /// <summary>The item; an error when absent.</summary>
    public YamlItem? Require(string key)
    {
        var item = Take(key);
        if (item is null) Error(
            "missing-property", Spot, $"'{key}' is missing in {_what}.", $"Add '{key}'.");
        return item;
    }

    public string? Text(string key) => Take(key) is { } item ? AsText(key, item) : null;

    public string RequiredText(string key) =>
        (Require(key) is { } item ? AsText(key, item) : null) ?? string.Empty;

    public string? Matching(string key, Regex pattern, string example) =>
        Take(key) is { } item ? AsMatching(key, item, pattern, example) : null;

    public string RequiredMatching(string key, Regex pattern, string example) =>
        (Require(key) is { } item ? AsMatching(key, item, pattern, example) : null) ?? string.Empty;

    public string? Address(string key) => Take(key) is { } item ? AsAddress(key, item) : null;

    public string RequiredAddress(string key) =>
        (Require(key) is { } item ? AsAddress(key, item) : null) ?? string.Empty;

    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> choices)
        where T : struct => Take(key) is { } item ? AsChoice(key, item, choices) : null;

    public T RequiredChoice<T>(string key, IReadOnlyDictionary<string, T> choices)
        where T : struct => (Require(key) is { } item ? AsChoice(key, item, choices) : null) ?? default;

    public bool? Boolean(string key)
    {
        if (Take(key) is not { } item) return null;
        if (item is YamlScalar { Kind: YamlKind.Boolean } scalar) return scalar.IsTrue;
        Wrong(key, item, "true or false", "Write true or false without quotes.");
        return null;
    }

    public decimal? Number(string key)
    {
        if (Take(key) is not { } item) return null;
        if (item is YamlScalar { Kind: YamlKind.Number } scalar) return scalar.Number;
        Wrong(key, item, "a number", "Write a number without quotes.");
        return null;
    }

    public int? Integer(string key, int min, int max)
    {
        if (Number(key) is not { } number) return null;
        if (decimal.IsInteger(number) && number >= min && number <= max) return (int)number;
        var range = max == int.MaxValue ? $"at least {min}" : $"from {min} up to and including {max}";
        Error(
            "out-of-range", Take(key)!.Spot,
            string.Create(CultureInfo.InvariantCulture, $"'{key}' must be a whole number {range}, but is {number}."),
            "Choose a number within that range.");
        return null;
    }

    public MapReader? Map(string key, string what, string? code = null) =>
        Take(key) is { } item ? Open(Context, item, what, code ?? _code) : null;

    public ImmutableArray<T> List<T>(string key, Func<YamlItem, T?> read)
        where T : class => Take(key) is { } item ? AsList(key, item, read) : [];

    public ImmutableArray<T> RequiredList<T>(string key, Func<YamlItem, T?> read)
        where T : class => Require(key) is { } item ? AsList(key, item, read) : [];

    /// <summary>The elements of a list of maps, each read by the same reader.</summary>
    public ImmutableArray<T> Maps<T>(string key, string what, Func<MapReader, T?> read)
        where T : class => List(key, item => Open(Context, item, what) is { } map ? read(map) : null);

    public IEnumerable<YamlEntry> Entries => _map.Entries;

    /// <summary>Properties that nobody asked for are errors.</summary>
    public void Close()
    {
        foreach (var entry in Unknown())
        {
            Error(
                "unknown-property", entry.KeySpot, $"'{entry.Key}' is not a property of {_what}.", Suggest(entry.Key));
        }
    }

    /// <summary>The format allows more properties here; one that nobody asked for is worth a warning.</summary>
    public void CloseOpen()
    {
        foreach (var entry in Unknown())
        {
            Context.Findings.Warn(
                "ignored-property", entry.KeySpot, $"'{entry.Key}' in {_what} has no meaning and is ignored.",
                Suggest(entry.Key));
        }
    }

    public void Wrong(string key, YamlItem item, string wanted, string remedy) => Error(
        "wrong-type", item.Spot, $"'{key}' must be {wanted}, but is {item.Describe()}.", remedy);

    public void WrongValue(string key, YamlItem item, string remedy) => Error(
        "wrong-value", item.Spot, $"'{key}' cannot be {item.Describe()}.", remedy);

    private void Error(string code, SourceSpot spot, string message, string remedy) =>
        Context.Findings.Error(_code ?? code, spot, message, remedy);

    private IEnumerable<YamlEntry> Unknown() => _map.Entries.Where(e => !_known.Contains(e.Key));

    private string Suggest(string key) => Spelling.Nearest(key, _known) is { } near
        ? $"Did you mean '{near}'?"
        : $"Remove it, or use one of: {string.Join(", ", _known.Order(StringComparer.Ordinal))}.";

    private string? AsText(string key, YamlItem item)
    {
        if (item is YamlScalar { Kind: YamlKind.Text } scalar) return scalar.Text;
        var remedy = item is YamlScalar { Kind: not YamlKind.Null } other
            ? $"Put it between quotes: {key}: '{other.Text}'."
            : "Write text, or remove the property.";
        Wrong(key, item, "text", remedy);
        return null;
    }

    private string? AsMatching(string key, YamlItem item, Regex pattern, string example)
    {
        if (AsText(key, item) is not { } text) return null;
        if (pattern.IsMatch(text)) return text;
        WrongValue(key, item, $"Write it in the form {example}.");
        return null;
    }

    private string? AsAddress(string key, YamlItem item)
    {
        if (AsText(key, item) is not { } text) return null;
        if (!text.StartsWith('/') && Uri.TryCreate(text, UriKind.Absolute, out _)) return text;
        WrongValue(key, item, "Write a full address, such as https://wetten.overheid.nl/BWBR0018451.");
        return null;
    }

    private T? AsChoice<T>(string key, YamlItem item, IReadOnlyDictionary<string, T> choices)
        where T : struct
    {
        if (AsText(key, item) is not { } text) return null;
        if (choices.TryGetValue(text, out var value)) return value;
        WrongValue(key, item, Spelling.Nearest(text, choices.Keys) is { } near
            ? $"Did you mean '{near}'?"
            : $"Use one of: {string.Join(", ", choices.Keys)}.");
        return null;
    }

    private ImmutableArray<T> AsList<T>(string key, YamlItem item, Func<YamlItem, T?> read)
        where T : class
    {
        if (item is YamlList list) return [.. list.Items.Select(read).OfType<T>()];
        Wrong(key, item, "a list", "Write its elements below it, each on a line with '- ' before it.");
        return [];
    }
}
