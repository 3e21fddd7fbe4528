namespace Zorgzaam.Registry.Imports;

/// <summary>What became of a delivery.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    /// <summary>It was recorded and is known from now on.</summary>
    /// <param name="Objects">How many objects it named.</param>
    /// <param name="Added">How many groups it added.</param>
    /// <param name="Unchanged">How many groups said what was known already, and added nothing.</param>
    public sealed record Imported(int Objects, int Added, int Unchanged) : ImportOutcome;

    /// <summary>The same delivery was recorded before; nothing was added.</summary>
    public sealed record AlreadyImported : ImportOutcome;

    /// <summary>Nothing was recorded.</summary>
    /// <param name="Errors">What is wrong, at most <see cref="Importer.MaximumErrors"/> lines of it.</param>
    public sealed record Rejected(IReadOnlyList<ImportError> Errors) : ImportOutcome;
}

/// <summary>A fault in a delivery.</summary>
/// <param name="Line">The delivered group, counted from one; zero for the delivery as a whole.</param>
/// <param name="Message">What is wrong and what to do; holds no personal data.</param>
public sealed record ImportError(int Line, string Message);

/// <summary>How far an import is.</summary>
/// <param name="Groups">Groups handled.</param>
/// <param name="Objects">Objects handled.</param>
public sealed record ImportProgress(int Groups, int Objects);
