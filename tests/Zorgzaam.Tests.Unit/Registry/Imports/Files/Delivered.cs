using System.Text;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Agreements;
using Zorgzaam.Registry.Imports.Files;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Tests.Unit.Registry.Imports.Files;

/// <summary>Files that are checked against the object types of this repository, under an agreement over all of them.</summary>
internal static class Delivered
{
    private const string All = "alles";

    private static readonly ObjectTypes Types = ObjectTypes.Read(Path.Combine(Repository.Root, "policy", "objects"));

    private static readonly AgreementRegister Agreements = new(
    [
        new Agreement
        {
            Id = All,
            Title = new LocalizedText(All, All),
            Supplier = new LocalizedText(All, All),
            Recipient = new LocalizedText(All, All),
            Sources = Set(["BRP"]),
            Ground = "test",
            Purposes = Set([All]),
            Groups = Types.All.ToDictionary(type => type.Name, type => (IReadOnlySet<string>)Set(type.Groups), StringComparer.Ordinal),
            Relations = Set(Types.Relations.All.Select(type => type.Name)),
            ValidFrom = DateOnly.MinValue,
            ValidUntil = null,
            Contact = All,
        },
    ]);

    private static readonly Processing Key = new ProcessingGate(
        new PurposeRegister(
        [
            new Purpose
            {
                Id = All,
                Title = new LocalizedText(All, All),
                Operation = PurposeOperation.Write,
                Ground = new PurposeGround("6(1)(e)", All, All, false),
                ObjectTypes = Set(Types.All.Select(type => type.Name)),
                Attributes = Set(Types.All.SelectMany(type => type.Attributes).Select(attribute => attribute.Name)),
                Relations = Set(Types.Relations.All.Select(type => type.Name)),
                Results = PurposeResults.None,
                Roles = Set([All]),
            },
        ]),
        new LegalClock(TimeProvider.System, new DateOnly(2026, 6, 1)), new RandomIds(TimeProvider.System), demo: false)
        .Open(All, new Actor(All, All, null));

    public static ImportFile File(FileFormat format, string type, Func<Stream> open) => new(open, format, type, All);

    /// <summary>Checks a text; gives the report and every fault with its line.</summary>
    public static (FileReport Report, IReadOnlyList<LineFault> Faults) Check(
        FileFormat format, string type, string text, Func<ImportFile, ImportFile>? with = null) =>
        Check((with ?? (file => file))(File(format, type, () => new MemoryStream(Encoding.UTF8.GetBytes(text)))));

    public static (FileReport Report, IReadOnlyList<LineFault> Faults) Check(ImportFile file)
    {
        var faults = new List<LineFault>();
        var report = new FileCheck(Types, Agreements).Check(Key, file, faults.Add, null, TestContext.Current.CancellationToken);
        return (report, faults);
    }

    private static HashSet<string> Set(IEnumerable<string> names) => names.ToHashSet(StringComparer.Ordinal);
}
