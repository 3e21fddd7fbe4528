using System.Security.Cryptography;
using System.Text;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Agreements;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Registry.Imports.Files;

/// <summary>
/// Takes over a file of any size. It is read twice: once to check every line, once to record it; so a file with wrong lines
/// is refused before anything of it is written, unless they are to be left out.
/// </summary>
public sealed class FileImporter(ObjectTypes types, AgreementRegister agreements, Importer importer)
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

    /// <summary>Records a file that was checked; wrong lines are left out.</summary>
    /// <param name="processing">The key.</param>
    /// <param name="file">The file.</param>
    /// <param name="report">What the check said of it.</param>
    /// <param name="progress">Told after each transaction.</param>
    /// <param name="cancellation">Stops it; the same file again goes on from there.</param>
    public async Task<ImportOutcome> ImportAsync(
        Processing processing, ImportFile file, FileReport report, IProgress<ImportProgress>? progress,
        CancellationToken cancellation)
    {
        if (report.Beyond is { } beyond) return await importer.RefuseAsync(processing, beyond, cancellation);
        var delivery = new Delivery($"file/{file.Type}/{report.ContentHash}", $"{file.Type}: {file.Format}", file.AgreementId);
        var good = Good(processing, file);
        return types.Find(file.Type) is not null
            ? await importer.ImportAsync(
                processing, delivery, good.SelectMany(line => line.Groups).ToAsyncEnumerable(), progress, cancellation)
            : await importer.ImportAsync(
                processing, delivery, AsyncEnumerable.Empty<DeliveredGroup>(),
                good.Select(line => line.Relation).OfType<DeliveredRelation>().ToAsyncEnumerable(), progress, cancellation);
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

    private IEnumerable<ImportLine> Good(Processing processing, ImportFile file)
    {
        var (limit, _) = AgreementLimit.Of(agreements, file.AgreementId, processing);
        var check = new DeliveryCheck(types, processing.Purpose, limit!);
        return Lines(file, file.Open()).Where(line => Fault(line, check) is null);
    }
}
