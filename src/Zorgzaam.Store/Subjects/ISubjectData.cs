using Zorgzaam.Foundation;
using Zorgzaam.Store.Gateways;
using Zorgzaam.Store.Keys;
using Zorgzaam.Store.Limits;

namespace Zorgzaam.Store.Subjects;

/// <summary>
/// What a stage holds about one person, and what it stops when the person limits it (AVG artikel 15 to 21). Each stage has one;
/// together they are everything. A test compares their tables with the model of the store.
/// </summary>
public interface ISubjectData
{
    /// <summary>The tables that it gives what is in of.</summary>
    IReadOnlySet<string> Tables { get; }

    /// <summary>
    /// Everything about the person that the purpose of the scope lists, with where it comes from and when it was known. Reads
    /// within the transaction of the caller, which tells whom it saw.
    /// </summary>
    /// <param name="scope">The open read.</param>
    /// <param name="person">About whom.</param>
    /// <param name="cancellation">Stops the read.</param>
    Task<IReadOnlyList<SubjectDataPart>> GatherAsync(ReadScope scope, PersonId person, CancellationToken cancellation);

    /// <summary>Stops what the stage does by itself for a person, in the transaction that places the limit.</summary>
    /// <param name="scope">The open write.</param>
    /// <param name="person">For whom.</param>
    /// <param name="kind">The limit that is placed.</param>
    /// <param name="cancellation">Stops it.</param>
    Task StopAsync(WriteScope scope, PersonId person, SubjectLimitKind kind, CancellationToken cancellation);

    /// <summary>
    /// Removes rows that no key protects, in the transaction that erases; whoever calls it destroys the keys of the classes.
    /// </summary>
    /// <param name="scope">The open write.</param>
    /// <param name="person">Of whom.</param>
    /// <param name="classes">What is erased.</param>
    /// <param name="cancellation">Stops it.</param>
    Task EraseAsync(
        WriteScope scope, PersonId person, IReadOnlyCollection<RetentionClass> classes, CancellationToken cancellation);
}
