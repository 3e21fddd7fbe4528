namespace Zorgzaam.Law.Reading;

/// <summary>Bounds on what the reader takes in. The largest law in circulation stays a factor ten below each.</summary>
public static class ReadLimits
{
    /// <summary>Largest file, in bytes (2 MiB).</summary>
    public const int MaxBytes = 2 * 1024 * 1024;

    /// <summary>Deepest nesting of maps and lists.</summary>
    public const int MaxDepth = 100;

    /// <summary>Most values (maps, lists and scalars) in one file.</summary>
    public const int MaxNodes = 200_000;

    /// <summary>Longest number, in characters.</summary>
    public const int MaxNumberLength = 100;

    /// <summary>Most significant digits of a number: what a <see cref="decimal"/> always holds exactly.</summary>
    public const int MaxDigits = 28;

    /// <summary>Most findings of one severity reported for one file.</summary>
    public const int MaxFindings = 100;

    /// <summary>Most law files in one directory.</summary>
    public const int MaxFiles = 20_000;

    /// <summary>Deepest folder below the directory.</summary>
    public const int MaxFolderDepth = 16;
}
