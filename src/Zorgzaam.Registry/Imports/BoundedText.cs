using System.Text;

namespace Zorgzaam.Registry.Imports;

/// <summary>UTF-8 text of which only so much may be read at once: who parses it keeps what it read until a row is complete.</summary>
internal sealed class BoundedText(Stream stream, int limit) : TextReader
{
    private readonly StreamReader text = new(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
    private int read;

    /// <summary>Begins to count anew.</summary>
    public void Restart() => read = 0;

    /// <summary>Reads on.</summary>
    /// <exception cref="TextTooLongException">The limit is reached.</exception>
    public override int Read(char[] buffer, int index, int count)
    {
        if (read >= limit) throw new TextTooLongException();
        var got = text.Read(buffer, index, count);
        read += got;
        return got;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) text.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>More text than may be read at once.</summary>
internal sealed class TextTooLongException() : IOException("The text is too long.");
