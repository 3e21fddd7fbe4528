using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Zorgzaam.Registry.Imports;
using Zorgzaam.Registry.Imports.Files;

namespace Zorgzaam.Commands;

/// <summary>
/// Every wrong line of an import in a file, a JSON object a line. An object is called by a reference that only ties lines
/// of one report together: a hash under a key that nobody keeps.
/// </summary>
internal sealed class LineReport : IDisposable
{
    private const int ReferenceBytes = 8;

    private static readonly System.Text.Json.JsonSerializerOptions Plain =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }; // read as text, never placed in a page

    private readonly byte[] key = RandomNumberGenerator.GetBytes(32);
    private readonly StreamWriter writer;

    private LineReport(FileInfo file) => writer = new StreamWriter(
        file.FullName, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write });

    /// <summary>Makes the file.</summary>
    /// <exception cref="CommandFailure">There is such a file already, or it cannot be made.</exception>
    internal static LineReport Create(FileInfo file)
    {
        if (file.Exists)
            throw new CommandFailure($"--report: the file {file} is there already. Name a new one.", ExitCode.Usage);
        try
        {
            return new LineReport(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"--report: {file} cannot be made: {failure.Message}", ExitCode.Usage);
        }
    }

    internal void Write(LineFault fault) => writer.WriteLine(new JsonObject
    {
        ["line"] = fault.Line,
        ["object"] = fault.About is { } about ? Reference(about) : null,
        ["fault"] = fault.Fault,
    }.ToJsonString(Plain));

    public void Dispose() => writer.Dispose();

    private string Reference(ObjectName name)
    {
        var hash = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{name.Type}/{name.Key}"));
        return $"{name.Type}:{Convert.ToHexStringLower(hash.AsSpan(0, ReferenceBytes))}";
    }
}
