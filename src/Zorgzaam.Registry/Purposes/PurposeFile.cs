using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Objects;

namespace Zorgzaam.Registry.Purposes;

/// <summary>Reads the register of processing activities, <c>policy/purposes.yaml</c>.</summary>
public static class PurposeFile
{
    private const int MaximumBytes = 1_000_000;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="types">The object types, to check that each attribute exists.</param>
    /// <exception cref="PurposeFileException">The file is missing or wrong.</exception>
    public static PurposeRegister Read(string path, ObjectTypes types) => Parse(path, Text(path), types);

    /// <summary>Opens another file of <c>policy/</c>, in the same notation.</summary>
    /// <param name="path">Where it is.</param>
    /// <exception cref="PurposeFileException">The file is missing, too large or no YAML.</exception>
    public static PurposeNode Open(string path)
    {
        try
        {
            return new PurposeNode(path, Load(path, Text(path)));
        }
        catch (YamlException e)
        {
            throw new PurposeFileException($"{path}:{e.Start.Line}: {e.Message}", e);
        }
    }

    /// <summary>Reads a text; the file name stands in front of each fault.</summary>
    /// <exception cref="PurposeFileException">The text is wrong.</exception>
    public static PurposeRegister Parse(string file, string text, ObjectTypes types)
    {
        try
        {
            var root = new PurposeNode(file, Load(file, text));
            return new PurposeRegister(root.Maps("purposes").Select(node => Purpose(node, types)));
        }
        catch (YamlException e)
        {
            throw new PurposeFileException($"{file}:{e.Start.Line}: {e.Message}", e);
        }
        catch (ArgumentException e)
        {
            throw new PurposeFileException($"{file}: {e.Message}", e);
        }
    }

    private static string Text(string path)
    {
        if (!File.Exists(path)) throw new PurposeFileException($"{path}: there is no such file.");
        return new FileInfo(path).Length <= MaximumBytes
            ? File.ReadAllText(path)
            : throw new PurposeFileException($"{path}: larger than {MaximumBytes} bytes.");
    }

    /// <summary>The one document of a text.</summary>
    internal static YamlNode Load(string file, string text)
    {
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(text));
        }
        catch (InvalidOperationException e)
        {
            // What the YAML scanner throws on some text that ends too early.
            throw new PurposeFileException($"{file}: the YAML ends too early; close every bracket and quote.", e);
        }

        return yaml.Documents.Count == 1
            ? yaml.Documents[0].RootNode
            : throw new PurposeFileException($"{file}: one YAML document was expected.");
    }

    private static Purpose Purpose(PurposeNode node, ObjectTypes types)
    {
        var ground = node.Map("ground");
        var purpose = new Purpose
        {
            Id = node.Text("id"),
            Title = Text(node.Map("title")),
            Operation = node.Text("operation") switch
            {
                "read" => PurposeOperation.Read,
                "write" => PurposeOperation.Write,
                "report" => PurposeOperation.Report,
                var other => throw node.Fault($"operation '{other}' is none of read, write, report"),
            },
            Ground = new PurposeGround(
                ground.Text("gdpr"), ground.Text("law"), ground.Text("citation"), ground.Flag("stated_per_access")),
            ObjectTypes = node.Texts("object_types"),
            Attributes = node.Texts("attributes"),
            Relations = node.TextsOrNone("relations"),
            Results = node.Text("results") switch
            {
                "none" => PurposeResults.None,
                "own" => PurposeResults.Own,
                "subject" => PurposeResults.Subject,
                "aggregates" => PurposeResults.Aggregates,
                "produce" => PurposeResults.Produce,
                var other => throw node.Fault($"results '{other}' is none of none, own, subject, aggregates, produce"),
            },
            ResultAttributes = node.TextsOrNone("result_attributes"),
            Roles = node.Texts("roles"),
            LoggedPerRun = node.Flag("logged_per_run"),
            DemoOnly = node.Flag("demo_only"),
            Emergency = node.Flag("emergency"),
            ContinuesWhenRestricted = node.Flag("continues_when_restricted"),
            StopsOnObjection = node.Flag("stops_on_objection"),
            StopsOnMisuse = node.Flag("stops_on_misuse"),
            MinimumGroup = node.Number("minimum_group"),
            Recipients = [.. node.Maps("recipients").Select(Text)],
            Retention = [.. node.Maps("retention").Select(Retention)],
            ImpactAssessment = node.MapOrNull("dpia") is { } dpia
                ? new ImpactAssessment(dpia.Text("reference"), dpia.Date("expires"))
                : null,
        };
        CheckNames(node, purpose, types);
        if (purpose is { LoggedPerRun: true, MayWrite: false })
            throw node.Fault($"purpose '{purpose.Id}' only looks at people: it is logged per person, not per run");
        if (purpose is { Emergency: true, Ground.StatedPerAccess: false })
            throw node.Fault($"purpose '{purpose.Id}' is for emergencies: it needs stated_per_access, a reason each time");
        return purpose;
    }

    private static void CheckNames(PurposeNode node, Purpose purpose, ObjectTypes types)
    {
        var covered = purpose.ObjectTypes.Select(name => types.Find(name)
            ?? throw node.Fault($"purpose '{purpose.Id}' covers '{name}', which policy/objects does not declare"))
            .ToList();
        foreach (var name in purpose.Attributes)
        {
            if (!covered.Any(type => (type.Find(name) ?? type.FindKey(name)) is not null))
                throw node.Fault($"purpose '{purpose.Id}' lists '{name}', which no object type it covers declares");
        }

        foreach (var name in purpose.Relations)
        {
            if (types.Relations.Find(name) is not { } relation)
                throw node.Fault($"purpose '{purpose.Id}' follows '{name}', which {RelationTypes.FileName} does not declare");
            if (!relation.From.Overlaps(purpose.ObjectTypes) || !relation.To.Overlaps(purpose.ObjectTypes))
                throw node.Fault($"purpose '{purpose.Id}' follows '{name}', but does not cover what it is between");
        }
    }

    private static RetentionRule Retention(PurposeNode node) =>
        new(
            Text(node.Map("what")),
            RetentionTerm.TryParse(node.Text("term"), out var term)
                ? term
                : throw node.Fault($"term '{node.Text("term")}' is no duration such as P7Y, P1Y6M or P28D"),
            node.Text("from"),
            node.TextOrNull("of") switch
            {
                { } name when !RetentionRule.Destroyed.Contains(name) => throw node.Fault(
                    $"of '{name}' is nothing that is destroyed by itself; known are {string.Join(", ", RetentionRule.Destroyed)}"),
                var known => known,
            });

    /// <summary>A text in both languages.</summary>
    internal static LocalizedText Text(PurposeNode node) => new(node.Text("nl"), node.Text("en"));
}
