using System.Text.Json;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Registry.Doubts;

/// <summary>
/// A report of doubt about what was said on a group of attributes of an object, from one first day. INVARIANT: rows are
/// only added; whether it is open follows from whether there is an answer.
/// </summary>
/// <param name="Id">Number of the report.</param>
/// <param name="ObjectId">The object.</param>
/// <param name="GroupName">The group.</param>
/// <param name="ValidFrom">The first day of the statement that is doubted.</param>
/// <param name="Sealed">A <see cref="DoubtText"/> as JSON, under the registry key of the object.</param>
/// <param name="ReportedMicros">When.</param>
internal sealed record DoubtRow(
    long Id, long ObjectId, string GroupName, DateOnly ValidFrom, byte[] Sealed, long ReportedMicros)
{
    /// <summary>To what the sealed text belongs.</summary>
    internal static string Place(long id) => $"doubts/{id}";

    /// <summary>What it says; null when its key was destroyed.</summary>
    internal DoubtText? Open(KeyRing keys) => DoubtText.Open(keys, ObjectId, Sealed, Place(Id));
}

/// <summary>The answer to a report of doubt; there is at most one.</summary>
/// <param name="DoubtId">The report.</param>
/// <param name="ObjectId">The object that the report is about.</param>
/// <param name="IsUpheld">Whether the doubt was right.</param>
/// <param name="Sealed">A <see cref="DoubtText"/> as JSON, under the registry key of the object.</param>
/// <param name="AnsweredMicros">When.</param>
internal sealed record DoubtAnswerRow(long DoubtId, long ObjectId, bool IsUpheld, byte[] Sealed, long AnsweredMicros)
{
    /// <summary>To what the sealed text belongs.</summary>
    internal static string Place(long doubt) => $"doubt_answers/{doubt}";

    /// <summary>What it says; null when its key was destroyed.</summary>
    internal DoubtText? Open(KeyRing keys) => DoubtText.Open(keys, ObjectId, Sealed, Place(DoubtId));
}

/// <summary>What somebody wrote, and in which role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Text">What.</param>
/// <param name="By">Who; null of what was written before this was kept.</param>
internal sealed record DoubtText(string Role, string Text, string? By = null)
{
    /// <summary>What was sealed; null when its key was destroyed.</summary>
    internal static DoubtText? Open(KeyRing keys, long person, byte[] box, string place) =>
        keys.TryOpen(person, box, place, out var json) ? JsonSerializer.Deserialize<DoubtText>(json) : null;
}
