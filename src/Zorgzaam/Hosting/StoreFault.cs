using System.Data.Common;

namespace Zorgzaam.Hosting;

/// <summary>Turns a failure of the machine under the store into words for whoever gave the command.</summary>
internal static class StoreFault
{
    /// <summary>What is wrong and what to do; null when the failure is not the store's: then it is a bug.</summary>
    internal static string? Explain(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is DbException) return $"The store cannot be used: {cause.Message} Check ZORGZAAM_STORE and the database.";
            if (cause is TimeoutException) return $"The store cannot be used: {cause.Message}";
            if (cause is IOException or UnauthorizedAccessException)
                return $"A file or folder cannot be used: {cause.Message} Check ZORGZAAM_DATA and ZORGZAAM_STORE.";
        }

        return null;
    }
}
