using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Foundation;
using Zorgzaam.Store.Keys;

namespace Zorgzaam.Accountability.Requests;

/// <summary>
/// What residents can ask about their data, by when it is answered, on which grounds, and what may be erased:
/// <c>policy/subject-rights.json</c>.
/// </summary>
/// <param name="Answer">By when a request is answered, and who sees to it.</param>
/// <param name="Grounds">On which a request is granted or refused.</param>
/// <param name="Classes">Per retention class whether it may be erased, and why.</param>
/// <param name="MisuseReach">How far back a resident can report misuse of the identity: as far as the log is kept for certain.</param>
/// <param name="Elsewhere">Tables that hold nothing about a person, with the reason.</param>
public sealed record SubjectRightsPolicy(
    AnswerTerm Answer,
    IReadOnlyList<DecisionGround> Grounds,
    IReadOnlyList<ClassRule> Classes,
    RetentionTerm MisuseReach,
    IReadOnlyDictionary<string, string> Elsewhere)
{
    /// <summary>What may be erased.</summary>
    public IReadOnlyList<RetentionClass> Erasable => [.. Classes.Where(rule => rule.IsErasable).Select(rule => rule.Class)];

    /// <summary>The ground with this id, or null.</summary>
    public DecisionGround? Find(string id) => Grounds.FirstOrDefault(ground => ground.Id == id);

    /// <summary>Reads the file.</summary>
    /// <exception cref="OversightPolicyException">It is missing or wrong.</exception>
    public static SubjectRightsPolicy Read(string path) => Parse(path, PolicyJson.Text(path));

    /// <summary>Reads a text; the file name stands in front of a fault.</summary>
    /// <exception cref="OversightPolicyException">The text is wrong.</exception>
    public static SubjectRightsPolicy Parse(string file, string text)
    {
        var read = PolicyJson.Parse<PolicyFile>(file, text);
        var policy = new SubjectRightsPolicy(
            read.Answer.Read(file),
            [.. read.Grounds.Select(ground => new DecisionGround(
                ground.Id, Named<SubjectRight>(file, ground.Right), ground.Granted, Text(ground.Title), Text(ground.Citation)))],
            [.. read.Classes.Select(rule => new ClassRule(
                Named<RetentionClass>(file, rule.Class), Text(rule.Title), rule.Erasable, Text(rule.Citation), rule.Why, rule.InUse))],
            RetentionTerm.TryParse(read.Misuse.ReachBack, out var reach)
                ? reach
                : throw new OversightPolicyException($"{file}: reach_back '{read.Misuse.ReachBack}' is no term such as P3Y."),
            read.NotAboutAPerson.ToDictionary(each => each.Table, each => each.Why, StringComparer.Ordinal));
        return policy.Fault() is { } fault ? throw new OversightPolicyException($"{file}: {fault}") : policy;
    }

    private string? Fault()
    {
        foreach (var right in Enum.GetValues<SubjectRight>())
        {
            if (Grounds.Where(ground => ground.Right == right).Select(ground => ground.IsGranted).Distinct().Count() != 2)
                return $"{right} needs a ground to grant it and one to refuse it.";
        }

        var missing = Enum.GetValues<RetentionClass>().Except(Classes.Select(rule => rule.Class)).Except([RetentionClass.None]).ToList();
        if (missing.Count > 0) return $"classes does not say whether {string.Join(", ", missing)} may be erased.";
        return Grounds.DistinctBy(ground => ground.Id, StringComparer.Ordinal).Count() == Grounds.Count
            ? null
            : "two grounds have the same id.";
    }

    private static T Named<T>(string file, string name)
        where T : struct, Enum => Enum.TryParse<T>(name, ignoreCase: true, out var value) && Enum.IsDefined(value)
        ? value
        : throw new OversightPolicyException($"{file}: '{name}' is none of {string.Join(", ", Enum.GetNames<T>())}.");

    private static LocalizedText Text(AnswerTermText.Languages text) => new(text.Nl, text.En);

    private sealed record PolicyFile(
        string Description, AnswerTermText Answer, IReadOnlyList<RightText> Rights, MisuseText Misuse,
        IReadOnlyList<GroundText> Grounds,
        IReadOnlyList<ClassText> Classes, IReadOnlyList<TableText> NotAboutAPerson);

    private sealed record RightText(string Id, string Citation, string Source, string Why);

    private sealed record MisuseText(string ReachBack, string Source, string Why);

    private sealed record GroundText(
        string Id, string Right, bool Granted, AnswerTermText.Languages Title, AnswerTermText.Languages Citation, string Why);

    private sealed record ClassText(
        string Class, AnswerTermText.Languages Title, bool Erasable, AnswerTermText.Languages Citation, string Why, bool InUse);

    private sealed record TableText(string Table, string Why);
}

/// <summary>A ground on which a request is granted or refused.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Right">For which request.</param>
/// <param name="IsGranted">Whether it grants.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Citation">The article.</param>
public sealed record DecisionGround(string Id, SubjectRight Right, bool IsGranted, LocalizedText Title, LocalizedText Citation);

/// <summary>Whether what is kept for one reason may be erased.</summary>
/// <param name="Class">What.</param>
/// <param name="Title">What it is called.</param>
/// <param name="IsErasable">Whether it may.</param>
/// <param name="Citation">The article.</param>
/// <param name="Why">Why, in Dutch.</param>
/// <param name="IsInUse">Whether anything is kept for that reason yet: residents are told of nothing else.</param>
public sealed record ClassRule(
    RetentionClass Class, LocalizedText Title, bool IsErasable, LocalizedText Citation, string Why, bool IsInUse);
