using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Zorgzaam.Tests.Stores.Sweep;

namespace Zorgzaam.Tests.Stores.Given;

/// <summary>What a store knows of persons and what nothing outside it may repeat: BSNs, names, addresses and birthdays.</summary>
internal sealed partial class PersonalFacts
{
    // Too short to be anybody's, or also the name of the fictional municipality.
    private const int ShortestName = 4;
    // Among bytes, ciphers and hashes a shorter text stands by chance; a BSN is this long.
    private const int LongEnough = 9;
    private const string Municipality = "Voorbeeld";

    private readonly HashSet<string> unmistakable = new(StringComparer.Ordinal);
    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    public int Count => unmistakable.Count + words.Count;

    public static async Task<PersonalFacts> OfAsync(TestStore store)
    {
        var facts = new PersonalFacts();
        foreach (var row in (await ClearText.FactsAsync(store)).Split('\n').Select(line => line.Split('|', 5)))
        {
            facts.unmistakable.Add(row[0]);
            facts.Add(JsonNode.Parse(row[4])!.AsObject());
        }

        return facts;
    }

    /// <summary>Fails when a text tells one of the facts, and says where.</summary>
    public void AssertAbsent(string where, string text)
    {
        foreach (var fact in unmistakable.Where(fact => text.Contains(fact, StringComparison.Ordinal)))
            Assert.Fail($"{where} tells '{fact}':\n{Around(text, fact)}");
        foreach (var word in Words().Matches(text).Select(match => match.Value).Where(words.Contains))
            Assert.Fail($"{where} tells '{word}':\n{Around(text, word)}");
    }

    /// <summary>The same for bytes, among which a short name can stand by chance.</summary>
    public void AssertAbsentInFiles(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToList();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            // One character a byte: what is searched for is plain ASCII.
            var text = Encoding.Latin1.GetString(File.ReadAllBytes(file));
            foreach (var fact in unmistakable.Where(fact => fact.Length >= LongEnough && fact.All(char.IsAscii) && !IsDate(fact)))
                Assert.False(text.Contains(fact, StringComparison.Ordinal), $"{file} tells '{fact}'");
        }
    }

    private void Add(JsonObject group)
    {
        foreach (var name in (string[])["geboortedatum", "verblijfsadres", "postcode"])
            if (Text(name) is { Length: > 4 } value) unmistakable.Add(value);
        if (Text("geslachtsnaam") is not { } surname) return;
        var full = string.Join(' ', new[] { Text("voornamen"), Text("voorvoegsel"), surname }.OfType<string>());
        if (full != surname) unmistakable.Add(full);
        if (surname.Length >= ShortestName && surname != Municipality) words.Add(surname);

        string? Text(string name) => group[name]?.GetValueKind() == JsonValueKind.String ? (string?)group[name] : null;
    }

    // Birthdays are searched by: they stand in the store itself.
    private static bool IsDate(string fact) =>
        DateOnly.TryParseExact(fact, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Around(string text, string fact)
    {
        var at = text.IndexOf(fact, StringComparison.Ordinal);
        return text[Math.Max(0, at - 100)..Math.Min(text.Length, at + 100)];
    }

    [GeneratedRegex(@"[\p{L}'-]+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Words();
}
