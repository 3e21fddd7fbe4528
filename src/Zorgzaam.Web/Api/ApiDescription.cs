using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Zorgzaam.Web.Organisation;

namespace Zorgzaam.Web.Api;

/// <summary>The description of the API (OpenAPI), made from its endpoints. In Dutch: so are its readers.</summary>
internal static class ApiDescription
{
    private const string Bearer = "bearer";

    /// <summary>Errors that every operation can answer with.</summary>
    private static readonly int[] Always = [400, 404, 406, 429, 500];

    /// <summary>Errors of operations that need a token.</summary>
    private static readonly int[] WithToken = [401, 403];

    /// <summary>Errors of operations that take a body.</summary>
    private static readonly int[] WithBody = [413, 415];

    public static void Configure(OpenApiOptions options, OrganisationFace organisation)
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = operation =>
            operation.RelativePath?.StartsWith(ApiVersion.Prefix[1..] + "/", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, context, cancellation) =>
        {
            DescribeDocument(document, organisation);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer(DescribeAsync);
    }

    /// <summary>Says what an endpoint is for, and which parameters it reads.</summary>
    public static RouteHandlerBuilder Described(
        this RouteHandlerBuilder endpoint, string id, string tag, string summary, string description,
        IReadOnlyList<ApiParameter> parameters) => endpoint
            .WithName(id).WithTags(tag).WithSummary(summary).WithDescription(description)
            .WithMetadata(new ApiParameters(parameters));

    private static void DescribeDocument(OpenApiDocument document, OrganisationFace organisation)
    {
        document.Info = new OpenApiInfo
        {
            Title = $"Register van {organisation.Name.Dutch}",
            Version = ApiVersion.Full,
            Description =
                "Gegevens uit het register, voor systemen van wie daar een grond voor heeft. Elk verzoek noemt de "
                + "verwerkingsactiviteit waarvoor het is; meer dan die noemt komt niet terug, en elke inzage staat in het logboek.",
            Contact = new OpenApiContact
            {
                Name = organisation.Api.Name,
                Email = organisation.Api.Email,
                Url = new Uri(organisation.Api.Url),
            },
            License = new OpenApiLicense { Name = "EUPL-1.2", Url = new Uri("https://eupl.eu/1.2/nl") },
        };
        document.Servers = [new OpenApiServer { Url = ApiVersion.Prefix, Description = "Deze installatie" }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Bearer] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = Bearer,
                BearerFormat = "JWT",
                Description = "Token voor een systeem (OAuth 2.0, client credentials). De scopes zijn de verwerkingsactiviteiten.",
            },
        };

        // Addresses are relative to the server, which holds the version; what HEAD answers, GET describes.
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            item.Operations?.Remove(HttpMethod.Head);
            paths[path[ApiVersion.Prefix.Length..]] = item;
        }

        document.Paths = paths;
        document.Tags = new HashSet<OpenApiTag>(
            ApiTags.All.Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Description }));
    }

    private static async Task DescribeAsync(
        OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var isOpen = metadata.OfType<IAllowAnonymous>().Any();
        var parameters = metadata.OfType<ApiParameters>().SelectMany(each => each.All);
        operation.Parameters = [.. operation.Parameters ?? [], .. parameters.Concat(isOpen ? [] : ApiParameter.Headers).Select(Parameter)];
        foreach (var given in operation.Parameters.OfType<OpenApiParameter>().Where(each => each.In == ParameterLocation.Path))
            given.Description = "Intern nummer of kenmerk, uit een lijst of uit zoeken.";
        if (!isOpen)
        {
            operation.Security =
                [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Bearer, context.Document)] = [] }];
        }

        var problem = await context.GetOrCreateSchemaAsync(typeof(ApiProblem), null, cancellation);
        context.Document?.AddComponent(nameof(ApiProblem), problem);
        var takesBody = operation.RequestBody is not null;
        foreach (var status in Always.Concat(isOpen ? [] : WithToken).Concat(takesBody ? WithBody : [])
            .Concat(metadata.OfType<ApiErrors>().SelectMany(each => each.Statuses)))
        {
            AddProblem(operation, status, context.Document);
        }

        foreach (var (status, response) in operation.Responses!) AddHeaders((OpenApiResponse)response, status);
    }

    private static void AddProblem(OpenApiOperation operation, int status, OpenApiDocument? document)
    {
        operation.Responses ??= [];
        operation.Responses[$"{status}"] = new OpenApiResponse
        {
            Description = ApiProblem.Of(status).Title,
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)
            {
                [ApiProblem.ContentType] = new() { Schema = new OpenApiSchemaReference(nameof(ApiProblem), document) },
            },
        };
    }

    private static void AddHeaders(OpenApiResponse response, string status)
    {
        response.Headers ??= new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal);
        response.Headers[ApiVersion.Header] = Header("De volledige versie van deze API.");
        if (status is "429" or "503") response.Headers["Retry-After"] = Header("Hoeveel seconden u moet wachten.");
        if (status.StartsWith('2') && (response.Description is null or "OK")) response.Description = "Het antwoord";
    }

    private static OpenApiHeader Header(string description) => new()
    {
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private static OpenApiParameter Parameter(ApiParameter parameter) => new()
    {
        Name = parameter.Name,
        In = parameter.IsHeader ? ParameterLocation.Header : ParameterLocation.Query,
        Description = parameter.Description,
        Schema = parameter.Format == ApiParameter.Whole
            ? new OpenApiSchema
            {
                Type = JsonSchemaType.Integer,
                Format = ApiParameter.Whole,
                Minimum = "1",
                Maximum = $"{ApiInput.MaximumLimit}",
            }
            : new OpenApiSchema { Type = JsonSchemaType.String, Format = parameter.Format },
    };
}

/// <summary>The parameters that an endpoint reads by itself.</summary>
internal sealed record ApiParameters(IReadOnlyList<ApiParameter> All);

/// <summary>The parts of the API.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Description">What is in it, in Dutch.</param>
internal sealed record ApiTags(string Name, string Description)
{
    public const string Register = "verwerkingsactiviteiten";
    public const string Events = "gebeurtenissen";

    public static IReadOnlyList<ApiTags> All { get; } =
    [
        .. ApiResource.All.Select(each => new ApiTags(each.Path, $"Objecten van het type {each.Type}.")),
        new(Events, "Gebeurtenissen die een bron meldt, als CloudEvents."),
        new(Register, "Het register van verwerkingsactiviteiten (AVG artikel 30), voor iedereen."),
    ];
}
