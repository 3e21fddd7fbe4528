using Zorgzaam.Web.Rights;

namespace Zorgzaam.Tests.Unit.Web.Rights;

/// <summary>No request can ask for everything.</summary>
public sealed class PageRequestTests
{
    [Theory]
    [InlineData(int.MinValue, int.MinValue, 1, 1)]
    [InlineData(0, 0, 1, 1)]
    [InlineData(3, 25, 3, 25)]
    [InlineData(int.MaxValue, int.MaxValue, PageRequest.MaxNumber, PageRequest.MaxSize)]
    public void Request_OutOfBounds_IsBroughtWithin(int number, int size, int expectedNumber, int expectedSize)
    {
        var request = new PageRequest(number, size);

        Assert.Equal((expectedNumber, expectedSize), (request.Number, request.Size));
        Assert.Equal((expectedNumber - 1) * expectedSize, request.Skip);
    }
}
