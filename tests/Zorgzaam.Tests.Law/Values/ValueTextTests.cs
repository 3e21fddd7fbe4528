using System.Text.Json;
using Zorgzaam.Law.Values;

namespace Zorgzaam.Tests.Law.Values;

public sealed class ValueTextTests
{
    [Theory]
    [InlineData("null", LawValueKind.Null)]
    [InlineData("true", LawValueKind.Boolean)]
    [InlineData("false", LawValueKind.Boolean)]
    [InlineData("True", LawValueKind.Text)]
    [InlineData("42", LawValueKind.Number)]
    [InlineData("-4.20", LawValueKind.Number)]
    [InlineData("1e3", LawValueKind.Text)]
    [InlineData("1,5", LawValueKind.Text)]
    [InlineData(" 1", LawValueKind.Text)]
    [InlineData("2026-01-01", LawValueKind.Text)]
    [InlineData("", LawValueKind.Text)]
    [InlineData("0.12345678901234567890123456789012", LawValueKind.Text)]
    public void Infer_Text_IsTypedByItsContent(string text, LawValueKind kind) =>
        Assert.Equal(kind, ValueText.Infer(text).Kind);

    [Theory]
    [InlineData("4.20", "4.2")]
    [InlineData("100", "100")]
    [InlineData("0.00", "0")]
    [InlineData("-1.50", "-1.5")]
    public void Write_Number_HasNoZerosThatSayNothing(string text, string written) =>
        Assert.Equal(written, ValueText.Write(ValueText.Infer(text)));

    [Fact]
    public void Write_Everything_IsTheSameInEveryLanguage()
    {
        var record = LawValue.Of(new Dictionary<string, LawValue>(StringComparer.Ordinal)
        {
            ["van"] = LawValue.Of(new DateOnly(2026, 3, 2)),
            ["bedrag"] = LawValue.Of(1.5m),
            ["tot"] = LawValue.Null,
        });

        Assert.Equal("[true, {bedrag: 1.5, tot: null, van: 2026-03-02}]", LawValue.Of([LawValue.True, record]).ToString());
    }

    [Theory]
    [InlineData("2026-02-29")]
    [InlineData("2026-2-1")]
    [InlineData("01-02-2026")]
    public void TryDate_OtherThanYearMonthDay_IsNoDate(string text) => Assert.False(ValueText.TryDate(text, out _));

    [Fact]
    public void Json_ValueWrittenAndRead_IsTheSame()
    {
        using var json = JsonDocument.Parse("""{"a":[1,2.50,null,true],"b":{"c":"2026-01-01"}}""");

        var value = LawJson.Read(json.RootElement);

        Assert.Equal("""{"a":[1,2.5,null,true],"b":{"c":"2026-01-01"}}""", LawJson.Write(value)!.ToJsonString());
    }

    [Theory]
    [InlineData("0.12345678901234567890123456789012")]
    [InlineData("1e40")]
    [InlineData("""{"a":1,"a":2}""")]
    public void Json_ThatCannotBeKeptExactly_IsRefused(string text)
    {
        using var json = JsonDocument.Parse(text);

        Assert.Throws<JsonException>(() => LawJson.Read(json.RootElement));
    }
}
