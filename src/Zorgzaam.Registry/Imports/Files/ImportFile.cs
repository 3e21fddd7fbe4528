namespace Zorgzaam.Registry.Imports.Files;

/// <summary>How the lines of a file are written.</summary>
public enum FileFormat
{
    /// <summary>Comma-separated values with a heading (RFC 4180).</summary>
    Csv,

    /// <summary>A JSON object a line.</summary>
    Ndjson,
}

/// <summary>A file that delivers objects of one type, or relations of one type.</summary>
/// <param name="Open">Opens it from its start; called more than once.</param>
/// <param name="Format">How it is written.</param>
/// <param name="Type">The type of object or of relation, such as <c>persoon</c> or <c>partner</c>.</param>
/// <param name="AgreementId">The agreement under which it is delivered.</param>
public sealed record ImportFile(Func<Stream> Open, FileFormat Format, string Type, string AgreementId)
{
    /// <summary>What stands between two cells of CSV.</summary>
    public char Separator { get; init; } = ',';

    /// <summary>Columns of CSV that the source calls otherwise: our name by theirs.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>What a line delivers, or what is wrong with it.</summary>
/// <param name="Number">Its number in the file, from one.</param>
/// <param name="About">The object that it is about, as far as it could be read.</param>
/// <param name="Groups">The groups of attributes that it delivers.</param>
/// <param name="Relation">The relation that it delivers.</param>
/// <param name="Fault">What is wrong; no value of the line is repeated.</param>
internal sealed record ImportLine(
    int Number, ObjectName? About, IReadOnlyList<DeliveredGroup> Groups, DeliveredRelation? Relation, string? Fault)
{
    public static ImportLine Wrong(int number, ObjectName? about, string fault) => new(number, about, [], null, fault);
}

/// <summary>What is wrong with a line of a file.</summary>
/// <param name="Line">Its number in the file, from one.</param>
/// <param name="About">The object that it is about, as far as it could be read. A key may be personal: show it to nobody.</param>
/// <param name="Fault">What is wrong and what is expected; holds no personal data.</param>
public sealed record LineFault(int Line, ObjectName? About, string Fault);

/// <summary>What a file holds, before anything of it is recorded.</summary>
/// <param name="ContentHash">SHA-256 of its bytes and of how they are read, in hexadecimal.</param>
/// <param name="Lines">Lines with content, the heading left aside.</param>
/// <param name="Groups">Groups of attributes that can be recorded.</param>
/// <param name="Relations">Relations that can be recorded.</param>
/// <param name="Faults">Lines with a fault.</param>
/// <param name="Beyond">Why the delivery goes beyond its agreement and is refused as a whole; null when it does not.</param>
public sealed record FileReport(string ContentHash, int Lines, int Groups, int Relations, int Faults, string? Beyond);

/// <summary>A file that cannot be read on: what is wrong, where, and what to do; no personal data.</summary>
/// <param name="message">What and what to do.</param>
/// <param name="line">The line, from one; zero for the file as a whole.</param>
/// <param name="cause">What was thrown.</param>
public sealed class ImportFileException(string message, int line, Exception? cause = null)
    : Exception(line == 0 ? message : FormattableString.Invariant($"line {line}: {message}"), cause)
{
    /// <summary>The line, from one; zero for the file as a whole.</summary>
    public int Line => line;
}
