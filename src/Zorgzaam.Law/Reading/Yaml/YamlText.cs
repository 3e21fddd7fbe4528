using System.Text;
using Zorgzaam.Law.Documents;

namespace Zorgzaam.Law.Reading.Yaml;

/// <summary>Turns the bytes of a file into text, or says why that cannot be.</summary>
internal static class YamlText
{
    private static readonly UTF8Encoding Strict =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? Decode(string file, ReadOnlySpan<byte> utf8, Findings findings)
    {
        var start = new SourceSpot(file, 1, 1);
        if (utf8.Length > ReadLimits.MaxBytes)
        {
            findings.Error(
                "file-too-large", start, $"The file is larger than {ReadLimits.MaxBytes} bytes.",
                "Split the law over versions or regulations.");
            return null;
        }

        if (utf8.StartsWith(Encoding.UTF8.Preamble)) utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        string text;
        try
        {
            text = Strict.GetString(utf8);
        }
        catch (DecoderFallbackException failure)
        {
            var before = utf8[..Math.Clamp(failure.Index, 0, utf8.Length)];
            var line = before.Count((byte)'\n') + 1;
            var column = before.Length - before.LastIndexOf((byte)'\n');
            findings.Error(
                "not-utf8", new SourceSpot(file, line, column), "The file is not valid UTF-8.",
                "Save the file as UTF-8.");
            return null;
        }

        return HasControl(file, text, findings) ? null : text;
    }

    /// <summary>A NUL would end the file silently, so that the rest of a law goes unread (YAML 1.2 §5.1).</summary>
    private static bool HasControl(string file, string text, Findings findings)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c >= ' ' && c < '\u007f') continue;
            if (c is '\n' or '\r' or '\t' or '\u0085') continue;
            if (c >= '\u00a0' && c is not ('\ufeff' or '\ufffe' or '\uffff')) continue;
            var before = text.AsSpan(0, i);
            findings.Error(
                "control-character",
                new SourceSpot(file, before.Count('\n') + 1, i - before.LastIndexOf('\n')),
                $"The file holds the control character U+{(int)c:X4}.",
                "Remove it.");
            return true;
        }

        return false;
    }
}
