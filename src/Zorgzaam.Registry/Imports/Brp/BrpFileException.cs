using System.Globalization;

namespace Zorgzaam.Registry.Imports.Brp;

/// <summary>
/// The file as a whole cannot be read: it is not a BRP delivery, or a line is broken. Nothing of it is imported.
/// The message says what, where and what to do, and holds no personal data.
/// </summary>
/// <param name="what">What is wrong, as a sentence.</param>
/// <param name="line">Line in the file, counted from 1.</param>
/// <param name="column">Column (field) in the line, counted from 1; null when the whole line is meant.</param>
/// <param name="whatToDo">What the reader can do about it, as a sentence.</param>
/// <param name="cause">The underlying fault, if any.</param>
public sealed class BrpFileException(string what, int line, int? column, string whatToDo, Exception? cause = null)
    : Exception(Describe(what, line, column, whatToDo), cause)
{
    /// <summary>Line in the file, counted from 1.</summary>
    public int Line => line;

    /// <summary>Column (field) in the line, counted from 1, or null.</summary>
    public int? Column => column;

    private static string Describe(string what, int line, int? column, string whatToDo) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Line {line}{(column is null ? "" : $", column {column}")}: {what} {whatToDo}");
}
