using System.Buffers;
using System.IO.Pipelines;

namespace Zorgzaam.Accountability.Verification;

/// <summary>Reads a file of lines as bytes: what is hashed is what stands there, not what a decoder makes of it.</summary>
internal static class EntryLines
{
    /// <summary>The longest entry, in bytes.</summary>
    internal const int MaximumLength = 1 << 20;

    /// <summary>Calls <paramref name="line"/> for each line, without its newline.</summary>
    /// <exception cref="InvalidDataException">A line is too long, or the last one has no end.</exception>
    internal static async Task ReadAsync(string file, Action<ReadOnlySpan<byte>> line, CancellationToken cancellation)
    {
        await using var stream = File.OpenRead(file);
        var reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1 << 16));
        for (var number = 1L; ;)
        {
            var read = await reader.ReadAsync(cancellation);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                Tell(rest.Slice(0, end), line);
                rest = rest.Slice(rest.GetPosition(1, end));
                number++;
            }

            if (rest.Length > MaximumLength)
                throw new InvalidDataException($"{file}: line {number} is longer than {MaximumLength} bytes.");
            reader.AdvanceTo(rest.Start, rest.End);
            if (!read.IsCompleted) continue;
            if (rest.Length > 0) throw new InvalidDataException($"{file}: line {number} does not end in a newline.");
            return;
        }
    }

    private static void Tell(ReadOnlySequence<byte> bytes, Action<ReadOnlySpan<byte>> line) =>
        line(bytes.IsSingleSegment ? bytes.FirstSpan : bytes.ToArray());
}
