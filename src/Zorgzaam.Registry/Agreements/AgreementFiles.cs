using YamlDotNet.Core;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Registry.Purposes;

namespace Zorgzaam.Registry.Agreements;

/// <summary>Reads the data-sharing agreements, <c>policy/agreements/*.yaml</c>: one a file, called after its id.</summary>
public static class AgreementFiles
{
    private const int MaximumBytes = 100_000;
    private const int MaximumFiles = 1_000;

    private static readonly string[] Fields =
    [
        "id", "title", "supplier", "recipient", "sources", "ground", "purposes", "covers", "relations", "valid_from",
        "valid_until", "contact",
    ];

    /// <summary>Reads a folder.</summary>
    /// <param name="folder">Where they are.</param>
    /// <param name="types">The object types, to check that what is covered exists.</param>
    /// <param name="purposes">The purposes for which deliveries are recorded.</param>
    /// <exception cref="AgreementFileException">The folder is missing, or an agreement is wrong.</exception>
    public static AgreementRegister Read(string folder, ObjectTypes types, PurposeRegister purposes)
    {
        if (!Directory.Exists(folder))
            throw new AgreementFileException($"{folder}: there is no such folder with data-sharing agreements.");
        var files = Directory.GetFiles(folder, "*.yaml").Order(StringComparer.Ordinal).ToList();
        if (files.Count > MaximumFiles) throw new AgreementFileException($"{folder}: more than {MaximumFiles} agreements.");
        return new AgreementRegister(files.Select(file => ReadOne(file, types, purposes)).ToList());
    }

    /// <summary>Reads a text; the file name stands in front of each fault.</summary>
    /// <exception cref="AgreementFileException">The text is wrong.</exception>
    public static Agreement Parse(string file, string text, ObjectTypes types, PurposeRegister purposes)
    {
        try
        {
            var node = new PurposeNode(file, PurposeFile.Load(file, text));
            node.RefuseOthers(Fields);
            var agreement = Agreement(node);
            Check(node, agreement, types, purposes);
            if (Path.GetFileNameWithoutExtension(file) != agreement.Id)
                throw node.Fault($"the file of agreement '{agreement.Id}' must be called {agreement.Id}.yaml");
            return agreement;
        }
        catch (YamlException e)
        {
            throw new AgreementFileException($"{file}:{e.Start.Line}: {e.Message}", e);
        }
        catch (PurposeFileException e)
        {
            throw new AgreementFileException(e.Message, e);
        }
    }

    private static Agreement ReadOne(string file, ObjectTypes types, PurposeRegister purposes) =>
        new FileInfo(file).Length <= MaximumBytes
            ? Parse(file, File.ReadAllText(file), types, purposes)
            : throw new AgreementFileException($"{file}: larger than {MaximumBytes} bytes.");

    private static Agreement Agreement(PurposeNode node)
    {
        var groups = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
        foreach (var covered in node.Maps("covers"))
        {
            covered.RefuseOthers(["object_type", "groups"]);
            if (!groups.TryAdd(covered.Text("object_type"), covered.Texts("groups")))
                throw covered.Fault($"'{covered.Text("object_type")}' is covered twice");
        }

        return new Agreement
        {
            Id = node.Text("id"),
            Title = PurposeFile.Text(node.Map("title")),
            Supplier = PurposeFile.Text(node.Map("supplier")),
            Recipient = PurposeFile.Text(node.Map("recipient")),
            Sources = node.Texts("sources"),
            Ground = node.Text("ground"),
            Purposes = node.Texts("purposes"),
            Groups = groups,
            Relations = node.Texts("relations"),
            ValidFrom = node.Date("valid_from"),
            ValidUntil = node.DateOrNull("valid_until"),
            Contact = node.Text("contact"),
        };
    }

    private static void Check(PurposeNode node, Agreement agreement, ObjectTypes types, PurposeRegister purposes)
    {
        if (agreement.ValidUntil <= agreement.ValidFrom) throw node.Fault("'valid_until' is not after 'valid_from'");
        if (agreement.Sources.Count == 0) throw node.Fault("'sources' names no register");
        if (agreement.Groups.Count == 0 && agreement.Relations.Count == 0) throw node.Fault("it covers nothing");
        foreach (var (name, groups) in agreement.Groups)
        {
            var type = types.Find(name) ?? throw node.Fault($"it covers '{name}', which policy/objects does not declare");
            if (groups.FirstOrDefault(group => !type.HasGroup(group)) is { } unknown)
                throw node.Fault($"it covers group '{unknown}', which '{name}' does not have");
        }

        if (agreement.Relations.FirstOrDefault(name => types.Relations.Find(name) is null) is { } relation)
            throw node.Fault($"it covers '{relation}', which {RelationTypes.FileName} does not declare");
        if (agreement.Purposes.Count == 0) throw node.Fault("'purposes' names none");
        foreach (var name in agreement.Purposes)
        {
            var purpose = purposes.Find(name) ?? throw node.Fault($"purpose '{name}' is not in policy/purposes.yaml");
            if (purpose.Operation != PurposeOperation.Write) throw node.Fault($"purpose '{name}' records no facts");
        }
    }
}
