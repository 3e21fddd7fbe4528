using Zorgzaam.Foundation;

namespace Zorgzaam.Accountability.Oversight;

/// <summary>What supervision looks for, and by when a question about the log is answered: <c>policy/oversight.json</c>.</summary>
/// <param name="Many">When somebody looked at many persons in little time.</param>
/// <param name="Answer">By when a question about a line of the log is answered.</param>
/// <param name="Contact">How long a contact with a resident is a reason to look.</param>
/// <param name="Review">Which share of grounds is reviewed, and by when.</param>
public sealed record OversightPolicy(ManyRule Many, AnswerTerm Answer, ContactTerm Contact, ReviewRule Review)
{
    /// <summary>Reads the file.</summary>
    /// <exception cref="OversightPolicyException">It is missing or wrong.</exception>
    public static OversightPolicy Read(string path) => Parse(path, PolicyJson.Text(path));

    /// <summary>Reads a text; the file name stands in front of a fault.</summary>
    /// <exception cref="OversightPolicyException">The text is wrong.</exception>
    public static OversightPolicy Parse(string file, string text)
    {
        var read = PolicyJson.Parse<PolicyFile>(file, text);
        var (many, answer) = (read.ManyInLittleTime, read.AnswerToAQuestion);
        if (many.Persons < 2 || many.WithinMinutes is < 1 or > ManyRule.MaximumMinutes || 60 % many.WithinMinutes != 0)
        {
            throw new OversightPolicyException(
                $"{file}: many_in_little_time needs at least 2 persons, within a number of minutes that an hour is made of.");
        }

        if (read.ReviewOfGrounds.OneIn is < 1 or > ReviewRule.MaximumOneIn)
        {
            throw new OversightPolicyException(
                $"{file}: review_of_grounds needs one_in from 1 to {ReviewRule.MaximumOneIn}.");
        }

        return new OversightPolicy(
            new ManyRule(many.Persons, many.WithinMinutes),
            answer.Read(file),
            new ContactTerm(Term(file, read.ContactWithAResident.Term)),
            new ReviewRule(read.ReviewOfGrounds.OneIn, Term(file, read.ReviewOfGrounds.Term)));
    }

    private static RetentionTerm Term(string file, string text) => RetentionTerm.TryParse(text, out var term)
        ? term
        : throw new OversightPolicyException($"{file}: '{text}' is no term such as P1M or P30D.");

    private sealed record PolicyFile(
        string Description, ManyText ManyInLittleTime, AnswerTermText AnswerToAQuestion, ContactText ContactWithAResident,
        ReviewText ReviewOfGrounds);

    private sealed record ContactText(string Term, string Source, string Why);

    private sealed record ReviewText(int OneIn, string Term, string Source, string Why);

    private sealed record ManyText(int Persons, int WithinMinutes, string Source, string Why);
}

/// <summary>So many persons within so many minutes of the clock is unusual.</summary>
/// <param name="Persons">From how many different persons.</param>
/// <param name="WithinMinutes">In a part of the hour of this length, counted from the whole hour.</param>
public sealed record ManyRule(int Persons, int WithinMinutes)
{
    /// <summary>The longest part of the clock.</summary>
    public const int MaximumMinutes = 60;
}

/// <summary>By when a question about a line of the log is answered, and who sees to it.</summary>
/// <param name="Term">How long it may take.</param>
/// <param name="Owner">Who answers.</param>
/// <param name="Citation">The article.</param>
public sealed record AnswerTerm(RetentionTerm Term, LocalizedText Owner, string Citation)
{
    /// <summary>
    /// The last day on which the answer is in time: the same day of a later month, or the last one of a shorter month
    /// (Verordening 1182/71, artikel 3, tweede lid, onder c). A weekend or holiday never makes it later: that law would
    /// allow it, but who asks is told the earlier day.
    /// </summary>
    public DateOnly DueOn(DateOnly asked) => Term.After(asked);
}

/// <summary>A policy of oversight that cannot be used; the message names file and fault.</summary>
public sealed class OversightPolicyException : Exception
{
    /// <summary>With file and fault.</summary>
    public OversightPolicyException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
