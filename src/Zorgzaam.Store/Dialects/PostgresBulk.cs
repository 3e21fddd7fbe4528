using System.Data.Common;
using Npgsql;
using NpgsqlTypes;

namespace Zorgzaam.Store.Dialects;

/// <summary>Adds rows through COPY in its binary form, in the transaction of the connection.</summary>
internal static class PostgresBulk
{
    internal static async Task RunAsync(DbConnection connection, BulkRows rows, CancellationToken cancellation)
    {
        // Table and column names come from the model, never from input.
        var names = string.Join(", ", rows.Columns.Select(column => StoreDialect.Quoted(column.Name)));
        await using var copy = await ((NpgsqlConnection)connection).BeginBinaryImportAsync(
            $"COPY {StoreDialect.Quoted(rows.Table)} ({names}) FROM STDIN (FORMAT BINARY)", cancellation);
        var writers = rows.Columns.Select(column => Writer(copy, column.Values, cancellation)).ToArray();
        for (var row = 0; row < rows.Count; row++)
        {
            await copy.StartRowAsync(cancellation);
            foreach (var write in writers) await write(row);
        }

        await copy.CompleteAsync(cancellation);
    }

    private static Func<int, Task> Writer(NpgsqlBinaryImporter copy, Array column, CancellationToken cancellation)
    {
        return column switch
        {
            long[] values => row => copy.WriteAsync(values[row], NpgsqlDbType.Bigint, cancellation),
            long?[] values => row => values[row] is { } number ? copy.WriteAsync(number, NpgsqlDbType.Bigint, cancellation) : Null(),
            int[] values => row => copy.WriteAsync(values[row], NpgsqlDbType.Integer, cancellation),
            int?[] values => row => values[row] is { } number ? copy.WriteAsync(number, NpgsqlDbType.Integer, cancellation) : Null(),
            bool[] values => row => copy.WriteAsync(values[row], NpgsqlDbType.Boolean, cancellation),
            DateOnly[] values => row => copy.WriteAsync(values[row], NpgsqlDbType.Date, cancellation),
            DateOnly?[] values => row => values[row] is { } day ? copy.WriteAsync(day, NpgsqlDbType.Date, cancellation) : Null(),
            string?[] values => row => values[row] is { } text ? copy.WriteAsync(text, NpgsqlDbType.Text, cancellation) : Null(),
            byte[]?[] values => row => values[row] is { } bytes ? copy.WriteAsync(bytes, NpgsqlDbType.Bytea, cancellation) : Null(),
            _ => throw new NotSupportedException($"No rows are added in bulk with a column of {column.GetType().GetElementType()}."),
        };

        Task Null() => copy.WriteNullAsync(cancellation);
    }
}
