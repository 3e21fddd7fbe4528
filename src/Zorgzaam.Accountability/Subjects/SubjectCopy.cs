using System.Text.Json.Nodes;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Subjects;

namespace Zorgzaam.Accountability.Subjects;

/// <summary>
/// Makes a copy of everything that is held about one person (AVG artikel 15, derde lid, and 20): what each stage gives, of one
/// moment, in one logged read.
/// </summary>
public sealed class SubjectCopy(StoreGateway gateway, IEnumerable<ISubjectData> stages)
{
    private const string Act = "subject.copy";
    private readonly IReadOnlyList<ISubjectData> stages = [.. stages];

    /// <summary>The tables that the copy is made of.</summary>
    public IReadOnlySet<string> Tables => stages.SelectMany(stage => stage.Tables).ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads it. Empty when nothing is known of this person.</summary>
    /// <param name="processing">The key; its purpose says which attributes and relations there are in it.</param>
    /// <param name="person">Of whom.</param>
    /// <param name="cancellation">Stops the read.</param>
    public async Task<IReadOnlyList<SubjectDataPart>> ReadAsync(
        Processing processing, PersonId person, CancellationToken cancellation)
    {
        // INVARIANT: only for who reads about themselves; there is no copy of anybody else.
        if (processing.Purpose.Results != PurposeResults.Own)
        {
            throw await gateway.RefuseAsync(
                processing, Act, $"Purpose '{processing.Purpose.Id}' is not of a person's own data.", cancellation);
        }

        return await gateway.ReadAsync(
            processing, Act,
            async (scope, stop) =>
            {
                scope.Saw([person]);
                scope.Touched(processing.Purpose.Attributes);
                scope.Touched(processing.Purpose.Relations);
                var parts = new List<SubjectDataPart>();
                foreach (var stage in stages) parts.AddRange(await stage.GatherAsync(scope, person, stop));
                return (IReadOnlyList<SubjectDataPart>)parts;
            },
            cancellation);
    }

    /// <summary>The copy as JSON: an object with, per part, a list of objects with the names of the fields.</summary>
    /// <param name="parts">What was read.</param>
    /// <param name="made">When.</param>
    public static JsonObject ToJson(IReadOnlyList<SubjectDataPart> parts, DateTimeOffset made) => new()
    {
        ["versie"] = 1,
        ["gemaakt_op"] = made.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", null),
        ["delen"] = new JsonObject(parts.Select(part => KeyValuePair.Create<string, JsonNode?>(part.Id, new JsonArray(
            [.. part.Items.Select(item => (JsonNode)new JsonObject(
                item.Fields.Where(field => field.Value is not null)
                    .Select(field => KeyValuePair.Create(field.Name, field.Value?.DeepClone()))))])))),
    };
}
