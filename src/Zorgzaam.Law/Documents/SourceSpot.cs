namespace Zorgzaam.Law.Documents;

/// <summary>A place in a law file, so that every message can say where.</summary>
/// <param name="File">Path of the file as it was given to the reader.</param>
/// <param name="Line">Line, counted from 1; 0 when unknown.</param>
/// <param name="Column">Column, counted from 1; 0 when unknown.</param>
public readonly record struct SourceSpot(string File, int Line, int Column)
{
    /// <summary>For what has no place in a file, such as a fact or a command-line argument.</summary>
    public static SourceSpot None { get; } = new(string.Empty, 0, 0);

    /// <summary><c>file:line:column</c>, the form that editors open.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";
}
