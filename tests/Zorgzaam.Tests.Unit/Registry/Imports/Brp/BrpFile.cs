using System.Text;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Tests.Unit.Registry.Imports.Brp;

/// <summary>A BRP delivery for a test: the elements the import needs, and persons with only what matters.</summary>
internal sealed class BrpFile
{
    private static readonly string[] Elements =
    [
        "01.01.20", "01.02.10", "01.02.30", "01.02.40", "01.03.10", "01.03.30", "01.04.10", "01.84.10", "01.85.10",
        "01.86.10", "04.05.10", "05.01.20", "05.06.10", "05.07.10", "05.15.10", "05.84.10", "05.85.10", "05.86.10",
        "05.H", "06.08.10", "06.84.10", "07.67.20", "08.09.10", "08.09.20", "08.10.10", "08.10.30", "08.11.10",
        "08.11.20", "08.11.30", "08.11.40", "08.11.50", "08.11.60", "08.11.70", "08.11.90", "08.12.10", "08.13.10",
        "08.13.20", "08.13.30", "08.13.40", "08.13.50", "08.14.20", "08.84.10", "08.85.10", "08.86.10", "09.01.20",
        "09.02.40", "09.03.10", "09.84.10", "09.89.10", "09.H", "10.39.10", "10.39.20", "10.39.30", "10.84.10",
        "10.85.10", "10.86.10",
    ];

    private readonly List<string> _lines = [Heading];

    public static ObjectType PersonType { get; } =
        ObjectTypes.Read(Path.Combine(Repository.Root, "policy", "objects")).Persons;

    public static string Heading => ";" + string.Join(';', Elements);

    public static string EmptyRow => new(';', Elements.Length);

    public BrpFile Person(params (string Element, string Value)[] values) => Row("lijst", values);

    public BrpFile History(params (string Element, string Value)[] values) => Row("", values);

    public Func<Stream> Open() => Of(string.Join('\n', _lines) + "\n");

    public static Func<Stream> Of(string text) => () => new MemoryStream(
        [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)]);

    /// <summary>A resident with a BSN, a name, a birthday and an address, and what a test adds or replaces.</summary>
    public static (string Element, string Value)[] Resident(string bsn, params (string Element, string Value)[] more)
    {
        (string Element, string Value)[] standard =
        [
            ("01.01.20", bsn), ("01.02.10", "Toos"), ("01.02.40", "Toets"), ("01.03.10", "19800317"),
            ("01.03.30", "6030"), ("01.04.10", "V"), ("08.09.10", "9999"), ("08.10.10", "W"), ("08.10.30", "20100501"),
            ("08.11.10", "Toetsweg"), ("08.11.20", "7"), ("08.11.60", "0999AA"),
        ];
        return [.. standard.Where(item => more.All(extra => extra.Element != item.Element)), .. more];
    }

    private BrpFile Row(string label, (string Element, string Value)[] values)
    {
        var cells = Elements.Select(element => values.FirstOrDefault(value => value.Element == element).Value ?? "");
        _lines.Add(string.Join(';', cells.Prepend(label)));
        return this;
    }
}
