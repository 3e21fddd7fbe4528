using System.Globalization;
using Zorgzaam.Registry.Imports.Brp;

namespace Zorgzaam.Commands;

/// <summary>
/// Every remark of an import in a file: CSV with semicolons, UTF-8. Holds no personal data. Of an import that fails
/// nothing is kept.
/// </summary>
internal sealed class RemarkFile : IDisposable
{
    private readonly FileInfo file;
    private readonly StreamWriter writer;
    private bool isKept;

    private RemarkFile(FileInfo file)
    {
        this.file = file;
        writer = new StreamWriter(
            file.FullName, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write });
        writer.WriteLine("kind;line;column;element;reason");
    }

    /// <summary>Makes the file.</summary>
    /// <exception cref="CommandFailure">There is such a file already, or it cannot be made.</exception>
    internal static RemarkFile Create(FileInfo file)
    {
        if (file.Exists)
            throw new CommandFailure($"--report: the file {file} is there already. Name a new one.", ExitCode.Usage);
        try
        {
            return new RemarkFile(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"--report: {file} cannot be made: {failure.Message}", ExitCode.Usage);
        }
    }

    internal void Write(BrpImportRemark remark)
    {
        var reason = remark.Reason.Replace("\"", "\"\"", StringComparison.Ordinal);
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{remark.Kind};{remark.Line};{remark.Column};{remark.Element};\"{reason}\""));
    }

    /// <summary>The import went well.</summary>
    internal void Keep() => isKept = true;

    public void Dispose()
    {
        writer.Dispose();
        if (!isKept) file.Delete();
    }
}
