using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Zorgzaam.Foundation;

namespace Zorgzaam.Web.Api;

/// <summary>Reads named values out of a query or a body, and collects everything that is wrong with them.</summary>
internal sealed class ApiInput
{
    public const int DefaultLimit = 50;
    public const int MaximumLimit = 100;
    private const int LongestText = 200;

    private readonly string place;
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly List<ApiFault> faults = [];

    private ApiInput(string place) => this.place = place;

    public IReadOnlyList<ApiFault> Faults => faults;

    /// <summary>Whether it could be read at all, so that what is missing in it is worth telling.</summary>
    public bool IsReadable { get; private set; } = true;

    /// <summary>The parameters of an address; an unknown one is a fault, so that no misspelt filter is left out in silence.</summary>
    public static ApiInput Of(IQueryCollection query, params IEnumerable<ApiParameter> known)
    {
        var input = new ApiInput("query");
        var names = known.Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, given) in query)
        {
            if (!names.Contains(name)) input.Fault(name, "Deze parameter bestaat niet.");
            else if (given.Count != 1) input.Fault(name, "Deze parameter mag één keer voorkomen.");
            else input.Add(name, given[0] ?? string.Empty);
        }

        return input;
    }

    /// <summary>The members of a JSON object with texts and numbers.</summary>
    public static async Task<ApiInput> OfBodyAsync(HttpRequest request, IReadOnlyCollection<string> known)
    {
        var input = new ApiInput("body");
        try
        {
            using var json = await JsonDocument.ParseAsync(
                request.Body, new JsonDocumentOptions { MaxDepth = 8 }, request.HttpContext.RequestAborted);
            if (json.RootElement.ValueKind == JsonValueKind.Object) input.Add(json.RootElement, known);
            else input.Unreadable("Stuur een JSON-object.");
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // Also a text that holds half of a surrogate pair: it cannot be read.
            input.Unreadable("Dit is geen JSON.");
        }

        return input;
    }

    public string? Text(string name) => values.GetValueOrDefault(name);

    /// <summary>A text that must be there.</summary>
    public string Needed(string name)
    {
        if (values.TryGetValue(name, out var text)) return text;
        Fault(name, "Dit ontbreekt.");
        return string.Empty;
    }

    public DateOnly? Date(string name)
    {
        if (!values.TryGetValue(name, out var text)) return null;
        if (IsoDate.TryRead(text, out var date)) return date;
        Fault(name, "Schrijf een datum als 2026-01-31.");
        return null;
    }

    /// <summary>An instant with its time zone, as RFC 3339 has it.</summary>
    public DateTimeOffset? Instant(string name)
    {
        if (!values.TryGetValue(name, out var text)) return null;
        string[] forms = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];
        if ((text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal))
            && DateTimeOffset.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant))
        {
            return instant.ToUniversalTime();
        }

        Fault(name, "Schrijf een tijdstip met tijdzone, als 2026-01-31T12:00:00Z.");
        return null;
    }

    public int Limit(string name)
    {
        if (!values.TryGetValue(name, out var text)) return DefaultLimit;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MaximumLimit)
            return number;
        Fault(name, $"Schrijf een geheel getal van 1 tot en met {MaximumLimit}.");
        return DefaultLimit;
    }

    public PageCursor? Cursor(string name)
    {
        if (!values.TryGetValue(name, out var text)) return null;
        if (PageCursor.TryRead(text) is { } cursor) return cursor;
        Fault(name, "Neem een cursor over uit een eerder antwoord.");
        return null;
    }

    public void Fault(string name, string what) =>
        faults.Add(new ApiFault(place, place == "body" ? "/" + name : name, what));

    private void Unreadable(string what)
    {
        IsReadable = false;
        Fault(string.Empty, what);
    }

    private void Add(JsonElement given, IReadOnlyCollection<string> known)
    {
        foreach (var member in given.EnumerateObject())
        {
            if (!known.Contains(member.Name, StringComparer.Ordinal)) Fault("?", "Er staat een veld in dat wij hier niet kennen.");
            else if (values.ContainsKey(member.Name)) Fault(member.Name, "Dit veld staat er twee keer.");
            else if (member.Value.ValueKind == JsonValueKind.String) Add(member.Name, member.Value.GetString()!);
            else if (member.Value.ValueKind == JsonValueKind.Number) Add(member.Name, member.Value.GetRawText());
            else Fault(member.Name, "Schrijf een tekst.");
        }
    }

    private void Add(string name, string text)
    {
        if (text.Length is 0 or > LongestText || text.Any(char.IsControl))
            Fault(name, $"Schrijf 1 tot en met {LongestText} letters, cijfers en leestekens.");
        else values[name] = text;
    }
}
