using System.Text;
using CsCheck;
using Zorgzaam.Registry.Incoming;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Web.Api;

namespace Zorgzaam.Tests.Unit.Web.Api;

/// <summary>Events with bytes changed, cut, repeated or added: read, or told what is wrong; never a crash.</summary>
public sealed class CloudEventFuzzTests(ITestOutputHelper output)
{
    private static readonly byte[] Event = Encoding.UTF8.GetBytes(
        """
        {"specversion":"1.0","id":"2026-000123","source":"urn:nld:oin:00000001823288444000:systeem:BRP",
         "type":"nl.brp.persoon-verhuisd","time":"2026-05-01T12:00:00Z","datacontenttype":"application/json",
         "data":{"bsn":"900000004","datum":"2026-05-01","verblijfsadres":"Dorpsstraat 1","postcode":"1111AA","woonplaats":"Voorbeeld",
          "gemeenteCode":"GM9999","landVerblijf":"NEDERLAND","nummeraanduiding":"0001200000000001"}}
        """);

    private static readonly string[] Words =
    [
        "null", "{", "}", "[", "]", "\"", ",", ":", "1e999", "-0", "99999999999999999999999999999999", "\\u0000", "\\ud800", "\0", "\uFEFF",
        "\"data\":{}", "\"id\":\"\"", "{\"data\":", "\"2026-02-30\"", "\"ID\":1", "true", "\u2028",
    ];

    private static readonly string[] Headers =
        ["ce-id", "ce-source", "ce-type", "ce-specversion", "ce-time", "ce-", "ce-\u00e9", "ce-datacontenttype"];

    private static readonly Dictionary<string, string> NoHeaders = [];

    private static readonly EventTypes Types = EventTypes.Read(
        Path.Combine(Repository.Root, "policy", "events"), ObjectTypes.Read(Path.Combine(Repository.Root, "policy", "objects")));

    private static Gen<Func<byte[], byte[]>> Edits => Gen.OneOf(
        Gen.Select(Gen.Double.Unit, Gen.Byte).Select((at, b) => (Func<byte[], byte[]>)(s => Replace(s, at, 1, [b]))),
        Gen.Select(Gen.Double.Unit, Gen.OneOf(Words)).Select((at, word) =>
            (Func<byte[], byte[]>)(s => Replace(s, at, word.Length, Encoding.UTF8.GetBytes(word)))),
        Gen.Select(Gen.Double.Unit, Gen.Int[1, 60]).Select((at, n) => (Func<byte[], byte[]>)(s => Replace(s, at, n, []))));

    [Fact]
    public void Event_AsItShouldBe_HasNoFault() => Assert.Empty(Faults(CloudEventReader.Read(true, NoHeaders, Event)));

    [Fact]
    public void Event_Mutated_IsReadOrRefused()
    {
        var (read, refused) = (0, 0);
        Edits.Array[1, 3].Select(edits => edits.Aggregate(Event, (bytes, edit) => edit(bytes))).Sample(
            bytes =>
            {
                if (Faults(CloudEventReader.Read(true, NoHeaders, bytes)).Count == 0) read++;
                else refused++;
            },
            iter: 5000, threads: 1, print: b => Encoding.Latin1.GetString(b), writeLine: output.WriteLine);
        output.WriteLine($"{read} read, {refused} refused");
        Assert.True(read > 100 && refused > 100, $"{read} read, {refused} refused: the mutations say little");
    }

    [Fact]
    public void Headers_WhateverTheyHold_AreReadOrRefused() =>
        Gen.Select(
                Gen.OneOf(Headers),
                Gen.String)
            .Array[0, 8].Sample(
                headers =>
                {
                    var given = headers.DistinctBy(each => each.Item1, StringComparer.Ordinal)
                        .ToDictionary(each => each.Item1, each => each.Item2, StringComparer.Ordinal);
                    CloudEventReader.Read(false, given, "{}"u8.ToArray());
                },
                iter: 3000, threads: 1, writeLine: output.WriteLine);

    [Theory]
    [InlineData("[")]
    [InlineData("{\"data\":")]
    public void Event_NestedWithoutEnd_IsRefused(string piece) => Assert.NotEmpty(
        CloudEventReader.Read(true, NoHeaders, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 50_000)))).Faults);

    [Fact]
    public void BinaryMode_SaysTheSame_WithItsAttributesInHeaders()
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ce-specversion"] = "1.0",
            ["ce-id"] = "2026-%31",
            ["ce-source"] = "urn:nld:kvknr:09220932.systeem",
            ["ce-type"] = "nl.brp.persoon-verhuisd",
            ["content-type"] = "application/json",
        };

        var read = CloudEventReader.Read(false, headers, """{"bsn":"1"}"""u8.ToArray());

        Assert.Empty(read.Faults);
        Assert.Equal(("2026-1", "nl.brp.persoon-verhuisd", "1"), (read.Id, read.Type, (string?)read.Data!["bsn"]));
    }

    [Fact]
    public void EverythingThatIsWrong_IsFoundAtOnce()
    {
        var read = CloudEventReader.Read(
            true, NoHeaders,
            """{"specversion":"0.3","source":"ergens","type":"verhuisd","time":"gisteren","geheim":{},"data":{}}"""u8.ToArray());

        Assert.Equal(
            ["/?", "/id", "/source", "/specversion", "/time", "/type"],
            read.Faults.Select(fault => fault.At).Order(StringComparer.Ordinal));
        Assert.Equal(["/id"], read.Faults.Where(fault => fault.IsMissing).Select(fault => fault.At));
    }

    private static List<string> Faults(SentEvent read) =>
    [
        .. read.Faults.Select(fault => fault.At),
        .. read.Type is not null && Types.Find(read.Type) is { } type ? type.Faults(read.Data).Select(fault => fault.At) : ["/type"],
    ];

    private static byte[] Replace(byte[] bytes, double at, int length, byte[] with)
    {
        var start = (int)(at * bytes.Length);
        return [.. bytes[..start], .. with, .. bytes[Math.Min(bytes.Length, start + length)..]];
    }
}
