using System.Text.Json;
using System.Text.Json.Serialization;
using Zorgzaam.Registry.Populations.Drawing;

namespace Zorgzaam.Registry.Populations.Margins;

/// <summary>
/// Everything the fictional municipality follows: figures with their sources, names and demo households, read from
/// <c>policy/population</c>. No figure stands in code.
/// </summary>
/// <param name="Households">Kinds and sizes of households.</param>
/// <param name="Ages">Ages.</param>
/// <param name="Incomes">Incomes.</param>
/// <param name="Assets">Savings, investments and debts.</param>
/// <param name="Housing">Homes and rents.</param>
/// <param name="Residence">Years abroad, insurance, and what is unknown.</param>
/// <param name="TakeUp">Who receives a right, by right.</param>
/// <param name="Municipality">The municipality.</param>
/// <param name="Names">Names.</param>
/// <param name="DemoHouseholds">Households with a story.</param>
public sealed record PopulationMargins(
    HouseholdMargins Households,
    AgeMargins Ages,
    IncomeMargins Incomes,
    AssetMargins Assets,
    HousingMargins Housing,
    ResidenceMargins Residence,
    IReadOnlyDictionary<string, TakeUpRate> TakeUp,
    Municipality Municipality,
    FictionalNames Names,
    IReadOnlyList<DemoHousehold> DemoHouseholds)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Reads the margins from a folder.</summary>
    /// <exception cref="PopulationMarginsException">A file is missing, or is not as it should be.</exception>
    public static PopulationMargins Load(string folder) => new(
        Read<HouseholdMargins>(folder, "households.json"),
        Read<AgeMargins>(folder, "ages.json"),
        Read<IncomeMargins>(folder, "incomes.json"),
        Read<AssetMargins>(folder, "assets.json"),
        Read<HousingMargins>(folder, "housing.json"),
        Read<ResidenceMargins>(folder, "residence.json"),
        Read<Dictionary<string, TakeUpRate>>(folder, "take-up.json"),
        Read<Municipality>(folder, "municipality.json"),
        Read<FictionalNames>(folder, "names.json"),
        Checked(folder, Read<List<DemoHousehold>>(folder, "demo-households.json")));

    private static List<DemoHousehold> Checked(string folder, List<DemoHousehold> households)
    {
        var declared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var household in households)
        {
            if (household.Members.Count == 0 || !household.Members.All(m => TestBsns.Has(m.Bsn) && declared.Add(m.Bsn)))
            {
                throw new PopulationMarginsException(
                    $"{Path.Combine(folder, "demo-households.json")}: household {household.Id} has no members, or a member "
                    + "without a test BSN of its own (begins with 9, eleven test). Give each member another.");
            }
        }

        return households;
    }

    private static T Read<T>(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
            throw new PopulationMarginsException(
                $"{path}: the file is missing. Put it back, or point at the folder with population figures.");
        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize<T>(stream, Format)
                ?? throw new PopulationMarginsException($"{path}: the file is empty. Fill in the figures.");
        }
        catch (JsonException cause)
        {
            throw new PopulationMarginsException(
                $"{path}:{cause.LineNumber + 1}, at {cause.Path}: {cause.Message} Mend the file.", cause);
        }
    }
}
