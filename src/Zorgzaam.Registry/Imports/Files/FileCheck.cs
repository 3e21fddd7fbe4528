using System.Security.Cryptography;
using System.Text;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Agreements;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Registry.Imports.Files;

/// <summary>Checks every line of a file of any size against schema, purpose and agreement; nothing is written.</summary>
public sealed class FileCheck(ObjectTypes types, AgreementRegister agreements)
{
    /// <summary>Checks a whole file and writes nothing.</summary>
    /// <param name="processing">The key under which it would be recorded.</param>
    /// <param name="file">The file.</param>
    /// <param name="told">Told each wrong line, in order.</param>
    /// <param name="read">Told the bytes that were read.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ImportFileException">The file cannot be read to its end, or there is no such type.</exception>
    public FileReport Check(
        Processing processing, ImportFile file, Action<LineFault> told, Action<long>? read, CancellationToken cancellation)
    {
        var (lines, groups, relations, faults) = (0, 0, 0, 0);
        var (limit, beyond) = AgreementLimit.Of(agreements, file.AgreementId, processing);
        if (limit is null) return new FileReport(string.Empty, 0, 0, 0, 0, beyond);
        var check = new DeliveryCheck(types, processing.Purpose, limit);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(How(file)));
        using var content = new HashedStream(file.Open(), hash, read);
        foreach (var line in Lines(file, content))
        {
            cancellation.ThrowIfCancellationRequested();
            lines++;
            if (Fault(line, check) is { } fault)
            {
                faults++;
                told(new LineFault(line.Number, line.About, fault));
                continue;
            }

            groups += line.Groups.Count;
            relations += line.Relation is null ? 0 : 1;
        }

        return new FileReport(Convert.ToHexStringLower(hash.GetHashAndReset()), lines, groups, relations, faults, check.Beyond);
    }

    /// <summary>The lines that can be recorded.</summary>
    internal IEnumerable<ImportLine> Good(Processing processing, ImportFile file)
    {
        var (limit, _) = AgreementLimit.Of(agreements, file.AgreementId, processing);
        var check = new DeliveryCheck(types, processing.Purpose, limit!);
        foreach (var line in Lines(file, file.Open()))
        {
            if (Fault(line, check) is null) yield return line;
        }
    }

    private static string? Fault(ImportLine line, DeliveryCheck check) => line.Fault
        ?? line.Groups.Select(check.Fault).FirstOrDefault(fault => fault is not null)
        ?? (line.Relation is { } relation ? check.Fault(relation) : null);

    // Two readings of the same bytes are two deliveries.
    private static string How(ImportFile file) => string.Join(
        '\0',
        file.Columns.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}")
            .Prepend(file.Separator.ToString()).Prepend(file.Type).Prepend(file.Format.ToString())) + '\0';

    private IEnumerable<ImportLine> Lines(ImportFile file, Stream content)
    {
        var form = LineForm.Of(types, file.Type, agreements.Find(file.AgreementId)!);
        return file.Format == FileFormat.Csv ? CsvLines.Read(content, file, form) : NdjsonLines.Read(content, form);
    }
}
