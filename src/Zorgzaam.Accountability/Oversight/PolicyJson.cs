using System.Text.Json;

namespace Zorgzaam.Accountability.Oversight;

/// <summary>Reads policy that is written as JSON: every name must be there, and a fault names the file.</summary>
internal static class PolicyJson
{
    private static readonly JsonSerializerOptions Form = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>The text of a file.</summary>
    /// <exception cref="OversightPolicyException">It is not there.</exception>
    public static string Text(string path) => File.Exists(path)
        ? File.ReadAllText(path)
        : throw new OversightPolicyException($"{path}: this policy is missing. Put it back.");

    /// <summary>What a text says; the file name stands in front of a fault.</summary>
    /// <exception cref="OversightPolicyException">It is not of this form.</exception>
    public static T Parse<T>(string file, string text)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, Form) ?? throw new JsonException("it is empty");
        }
        catch (JsonException failure)
        {
            throw new OversightPolicyException($"{file}: {failure.Message}", failure);
        }
    }
}
