using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Api;

/// <summary>The objects of the register: lists, searches and single objects, the same for every type.</summary>
internal static class RegistryEndpoints
{
    private static readonly Dictionary<string, Type> Searches = new(StringComparer.Ordinal)
    {
        ["personen"] = typeof(PersonSearch),
        ["huishoudens"] = typeof(HouseholdSearch),
        ["adressen"] = typeof(AddressSearch),
        ["ondernemingen"] = typeof(BusinessSearch),
        ["vestigingen"] = typeof(BranchSearch),
        ["organisaties"] = typeof(OrganisationSearch),
    };

    public static void Map(IEndpointRouteBuilder api)
    {
        foreach (var resource in ApiResource.All)
        {
            var filters = resource.IsPersons ? [ApiParameter.Municipality, ApiParameter.HouseholdType] : Array.Empty<ApiParameter>();
            ApiParameter[] listed = [.. filters, ApiParameter.Cursor, ApiParameter.Limit];
            ApiParameter[] viewed = [ApiParameter.Valid, ApiParameter.Known, ApiParameter.Fields];
            api.MapMethods($"/{resource.Path}", ApiMethods.Read, (HttpContext context, IRegistryReading reading) =>
                    ListAsync(context, reading, resource, listed))
                .Described(
                    $"lijst-{resource.Path}", resource.Path, $"Lijst van {resource.Path}",
                    "Geeft nummers, op nummer en per bladzijde. De gegevens staan achter de verwijzingen.", listed)
                .WithMetadata(new ProducesResponseTypeMetadata(200, typeof(ObjectsShown), ["application/json"]));
            api.MapPost($"/{resource.Path}/_zoek", (HttpContext context, IRegistryReading reading) =>
                    SearchAsync(context, reading, resource))
                .Described(
                    $"zoek-{resource.Path}", resource.Path, $"Zoek in {resource.Path}",
                    "Zoekt met een POST, zodat geen burgerservicenummer of ander persoonsgegeven in een adres komt.", [])
                .WithMetadata(
                    new AcceptsMetadata(["application/json"], Searches[resource.Path]),
                    new ProducesResponseTypeMetadata(200, typeof(ObjectsShown), ["application/json"]));
            api.MapMethods(
                $"/{resource.Path}/{{nummer}}", ApiMethods.Read, (HttpContext context, string nummer, IRegistryReading reading) =>
                    ReadAsync(context, reading, resource, nummer, viewed))
                .Described(
                    $"lees-{resource.Path}", resource.Path, $"Eén {resource.One}",
                    "Geeft de gegevens en relaties die de verwerkingsactiviteit noemt, voor een dag en zoals bekend op een tijdstip.",
                    viewed)
                .WithMetadata(new ProducesResponseTypeMetadata(200, typeof(ObjectShown), ["application/json"]));
        }
    }

    private static Task<IResult> ListAsync(
        HttpContext context, IRegistryReading reading, ApiResource resource, ApiParameter[] known)
    {
        var input = ApiInput.Of(context.Request.Query, known);
        var filter = new PersonFilter(
            Municipality: input.Text(ApiParameter.Municipality.Name), HouseholdType: input.Text(ApiParameter.HouseholdType.Name));
        var (from, limit) = (input.Cursor(ApiParameter.Cursor.Name), input.Limit(ApiParameter.Limit.Name));
        return AnswerAsync(
            context, input, (caller, stop) => reading.List(caller, resource, filter, from, limit, stop),
            page => ApiPages.Answer(context, resource, page, canFollow: true));
    }

    private static async Task<IResult> SearchAsync(HttpContext context, IRegistryReading reading, ApiResource resource)
    {
        string[] filters = resource.IsPersons
            ? ["geborenVanaf", "geborenVoor", "postcode", ApiParameter.Municipality.Name, ApiParameter.HouseholdType.Name,
                ApiParameter.Cursor.Name, ApiParameter.Limit.Name]
            : [];
        var input = await ApiInput.OfBodyAsync(context.Request, [.. resource.Keys, .. filters]);
        if (!resource.IsPersons || input.Text("bsn") is not null)
        {
            foreach (var filter in filters.Where(filter => input.Text(filter) is not null))
                input.Fault(filter, "Dit gaat niet samen met een burgerservicenummer.");
            string[] key = input.IsReadable ? [.. resource.Keys.Select(input.Needed)] : [];
            return await AnswerAsync(
                context, input, (caller, stop) => reading.Find(caller, resource, key, stop),
                page => ApiPages.Answer(context, resource, page, canFollow: false));
        }

        var persons = new PersonFilter(
            input.Date("geborenVanaf"), input.Date("geborenVoor"), input.Text("postcode"),
            input.Text(ApiParameter.Municipality.Name), input.Text(ApiParameter.HouseholdType.Name));
        var (from, limit) = (input.Cursor(ApiParameter.Cursor.Name), input.Limit(ApiParameter.Limit.Name));
        return await AnswerAsync(
            context, input, (caller, stop) => reading.List(caller, resource, persons, from, limit, stop),
            page => ApiPages.Answer(context, resource, page, canFollow: false));
    }

    private static Task<IResult> ReadAsync(
        HttpContext context, IRegistryReading reading, ApiResource resource, string number, ApiParameter[] known)
    {
        var input = ApiInput.Of(context.Request.Query, known);
        var request = new ViewRequest(
            input.Text(ApiParameter.Fields.Name)?.Split(','),
            input.Date(ApiParameter.Valid.Name), input.Instant(ApiParameter.Known.Name));
        return AnswerAsync(
            context, input, (caller, stop) => reading.Read(caller, resource, number, request, stop),
            shown => Results.Json(shown, contentType: "application/json"));
    }

    private static async Task<IResult> AnswerAsync<T>(
        HttpContext context, ApiInput input, Func<ApiCaller, CancellationToken, Task<ReadResult<T>>> read, Func<T, IResult> show)
    {
        var (caller, otherwise) = ApiCaller.Of(context, input.Faults);
        if (caller is null) return otherwise!;
        return await read(caller, context.RequestAborted) switch
        {
            Found<T> found => show(found.Value),
            Faulty<T> faulty => ApiProblem.Invalid(faulty.Faults),
            Refused<T> refused => ApiProblem.Refused(refused.Reason),
            _ => ApiProblem.NotFound(),
        };
    }
}
