using Zorgzaam.Foundation;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Registry.Imports.Files;

/// <summary>
/// Takes over a file of any size. It is read twice: once to check every line, once to record it; so a file with wrong lines
/// is refused before anything of it is written, unless they are to be left out.
/// </summary>
public sealed class FileImporter(ObjectTypes types, FileCheck check, Importer importer)
{
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
        var good = check.Good(processing, file);
        return types.Find(file.Type) is not null
            ? await importer.ImportAsync(
                processing, delivery, good.SelectMany(line => line.Groups).ToAsyncEnumerable(), progress, cancellation)
            : await importer.ImportAsync(
                processing, delivery, AsyncEnumerable.Empty<DeliveredGroup>(),
                good.Select(line => line.Relation).OfType<DeliveredRelation>().ToAsyncEnumerable(), progress, cancellation);
    }
}
