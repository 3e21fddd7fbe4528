using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Zorgzaam.Tests.Law.Reading;

/// <summary>Turns YAML into JSON by the core schema of YAML 1.2, apart from the reader under test.</summary>
internal static class YamlJson
{
    private static readonly Regex Number = new(
        @"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    public static JToken Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JObject(map.Children.Select(
            pair => new JProperty(((YamlScalarNode)pair.Key).Value!, Convert(pair.Value)))),
        YamlSequenceNode list => new JArray(list.Children.Select(Convert)),
        YamlScalarNode { Style: ScalarStyle.Plain } scalar => Plain(scalar.Value ?? string.Empty),
        _ => new JValue(((YamlScalarNode)node).Value),
    };

    private static JValue Plain(string text)
    {
        if (text is "" or "~" or "null" or "Null" or "NULL") return JValue.CreateNull();
        if (text is "true" or "True" or "TRUE") return new JValue(true);
        if (text is "false" or "False" or "FALSE") return new JValue(false);
        if (!Number.IsMatch(text)) return new JValue(text);
        // JSON Schema draft 07 §6.1.1: a number without a fraction is an integer, however it is written.
        var number = decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return decimal.IsInteger(number) ? new JValue((long)number) : new JValue(number);
    }
}
