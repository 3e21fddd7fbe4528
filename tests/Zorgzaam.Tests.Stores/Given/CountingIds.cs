using System.Globalization;
using Zorgzaam.Foundation;

namespace Zorgzaam.Tests.Stores.Given;

internal sealed class CountingIds : IdSource
{
    private int last;

    public override Guid NextEventId() => new(Interlocked.Increment(ref last), 0, 0, new byte[8]);

    public override string NextTraceId() => Next().ToString("x32", CultureInfo.InvariantCulture);

    public override string NextSpanId() => Next().ToString("x16", CultureInfo.InvariantCulture);

    private int Next() => Interlocked.Increment(ref last);
}
