using Zorgzaam.Foundation;
using Zorgzaam.Registry.Facts;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Registry.Views;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Limits;
using Zorgzaam.Web.Api;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Api;

/// <summary>Gives the API what it may read of the register, under the purpose of the system that asks.</summary>
internal sealed class RegistryReading(
    ApiGate gate, SubjectLister persons, ObjectLister objects, ViewReader views, ObjectTypes types) : IRegistryReading
{
    private const string NotListed = "Deze verwerkingsactiviteit dekt niet alles wat u vraagt.";

    private static readonly ReadResult<ObjectPage> Nobody = new Found<ObjectPage>(new ObjectPage([], null, null));

    public Task<ReadResult<ObjectPage>> List(
        ApiCaller caller, ApiResource resource, PersonFilter filter, PageCursor? from, int limit, CancellationToken cancellation) =>
        ReadAsync(caller, Nobody, async processing =>
        {
            var mark = from is null ? null : new PageMark(from.Number, from.Backwards);
            var page = resource.IsPersons
                ? await persons.PageAsync(processing, Filter(filter), mark, limit, cancellation)
                : await objects.ListAsync(processing, resource.Type, mark, limit, cancellation);
            return new Found<ObjectPage>(new ObjectPage(
                [.. page.Numbers.Select(number => ObjectKey.Write(resource.Type, number))],
                Cursor(page.Next), Cursor(page.Previous)));
        });

    public Task<ReadResult<ObjectPage>> Find(
        ApiCaller caller, ApiResource resource, IReadOnlyList<string> key, CancellationToken cancellation)
    {
        var type = Type(resource);
        var faults = type.Keys.Zip(key, resource.Keys)
            .Where(each => each.First.Fault(each.Second) is not null)
            .Select(each => new ApiFault("body", "/" + each.Third, "Dit is niet geschreven zoals het hoort.")).ToList();
        if (faults.Count > 0) return Task.FromResult<ReadResult<ObjectPage>>(new Faulty<ObjectPage>(faults));
        return ReadAsync(caller, Nobody, async processing =>
        {
            var found = await objects.FindAsync(processing, type.Name, type.KeyOf(key), cancellation);
            return new Found<ObjectPage>(new ObjectPage(
                found is { } number ? [ObjectKey.Write(type.Name, number)] : [], null, null));
        });
    }

    public Task<ReadResult<ObjectShown>> Read(
        ApiCaller caller, ApiResource resource, string number, ViewRequest request, CancellationToken cancellation)
    {
        var type = Type(resource);
        var fields = request.Fields?.Select(FieldNames.Read).ToHashSet(StringComparer.Ordinal);
        if (Faults(type, request, fields) is { Count: > 0 } faults)
            return Task.FromResult<ReadResult<ObjectShown>>(new Faulty<ObjectShown>(faults));
        return ReadAsync(caller, new NotThere<ObjectShown>(), async processing =>
        {
            if (request.Known > processing.Now)
                return new Faulty<ObjectShown>([new ApiFault("query", "bekendOp", "Dit tijdstip moet nog komen.")]);
            if (ObjectKey.Read(type.Name, number) is not { } id) return new NotThere<ObjectShown>();
            var question = new ViewQuestion(type.Name, id) { Attributes = fields, Valid = request.Valid, Known = request.Known };
            return await views.ReadAsync(processing, question, cancellation) is { } view
                ? new Found<ObjectShown>(ObjectWriter.Write(view, type))
                : new NotThere<ObjectShown>();
        });
    }

    private async Task<ReadResult<T>> ReadAsync<T>(
        ApiCaller caller, ReadResult<T> limited, Func<Processing, Task<ReadResult<T>>> read)
    {
        var (processing, reason) = gate.Open(caller, PurposeOperation.Read);
        if (processing is null) return new Refused<T>(reason);
        try
        {
            return await read(processing);
        }
        catch (SubjectLimitedException)
        {
            // That somebody restricted the data is no business of another system: who is stopped is answered like nobody.
            return limited;
        }
        catch (ProcessingRefusedException)
        {
            // Whoever refused has logged why.
            return new Refused<T>(NotListed);
        }
        catch (TooManySubjectsException)
        {
            return new Refused<T>("Dit gaat over meer objecten dan in één antwoord past.");
        }
    }

    private static List<ApiFault> Faults(ObjectType type, ViewRequest request, HashSet<string>? fields) =>
        fields is null || fields.All(name => (type.Find(name) ?? type.FindKey(name)) is not null)
            && fields.Count == request.Fields!.Count
                ? []
                : [new ApiFault("query", "velden", "Noem gegevens van dit objecttype, elk één keer.")];

    private ObjectType Type(ApiResource resource) => types.Find(resource.Type)
        ?? throw new InvalidOperationException($"policy/objects declares no '{resource.Type}', which the API offers.");

    private static SubjectFilter Filter(PersonFilter filter) => new()
    {
        BornFrom = filter.BornFrom,
        BornBefore = filter.BornBefore,
        Postcode = filter.Postcode,
        Municipality = filter.Municipality,
        HouseholdType = filter.HouseholdType,
    };

    private static PageCursor? Cursor(PageMark? mark) => mark is null ? null : new PageCursor(mark.Number, mark.Backwards);
}
