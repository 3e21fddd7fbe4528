using System.Text;

namespace Zorgzaam.Tests.Unit.Registry.Imports.Brp;

/// <summary>A text, and after it the same piece again and again. It counts what was read of it, and gives up at last.</summary>
internal sealed class EndlessStream(string before, string piece) : Stream
{
    private const long GivesUp = 256 * 1024 * 1024;
    private readonly byte[] start = Encoding.UTF8.GetBytes(before);
    private readonly byte[] again = Encoding.UTF8.GetBytes(piece);

    public override long Position { get; set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (Position > GivesUp) throw new InvalidOperationException($"More than {GivesUp} bytes were read.");
        for (var i = 0; i < count; i++, Position++)
        {
            buffer[offset + i] = Position < start.Length
                ? start[Position]
                : again[(Position - start.Length) % again.Length];
        }

        return count;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
