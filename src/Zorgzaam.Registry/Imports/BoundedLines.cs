using System.Text;

namespace Zorgzaam.Registry.Imports;

/// <summary>Lines of UTF-8 text, none longer than a limit, however long the file is.</summary>
internal sealed class BoundedLines(Stream stream, int limit) : IDisposable
{
    private readonly StreamReader text = new(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
    private readonly char[] buffer = new char[16_384];
    private int at;
    private int end;

    /// <summary>The next line without its end; null at the end of the file.</summary>
    /// <exception cref="TextTooLongException">A line is longer than the limit.</exception>
    public string? Read()
    {
        StringBuilder? begun = null;
        while (at < end || Fill())
        {
            var rest = buffer.AsSpan(at, end - at);
            var length = rest.IndexOf('\n');
            var piece = length < 0 ? rest : rest[..length];
            if ((begun?.Length ?? 0) + piece.Length > limit) throw new TextTooLongException();
            at += length < 0 ? piece.Length : piece.Length + 1;
            if (length >= 0) return (begun is null ? piece.ToString() : begun.Append(piece).ToString()).TrimEnd('\r');
            (begun ??= new StringBuilder()).Append(piece);
        }

        return begun?.ToString();
    }

    public void Dispose() => text.Dispose();

    private bool Fill()
    {
        (at, end) = (0, text.Read(buffer, 0, buffer.Length));
        return end > 0;
    }
}
