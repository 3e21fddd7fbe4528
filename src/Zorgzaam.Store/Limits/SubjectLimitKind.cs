using Zorgzaam.Foundation;

namespace Zorgzaam.Store.Limits;

/// <summary>Why some purposes stop for a person.</summary>
public enum SubjectLimitKind
{
    /// <summary>The data are restricted (AVG artikel 18): only purposes that say so go on.</summary>
    Restriction,

    /// <summary>The person objects to being looked for (AVG artikel 21): purposes that look for people stop.</summary>
    Objection,

    /// <summary>Misuse of the identity was reported: purposes that change something for the person, or hand out everything, stop.</summary>
    Misuse,
}

/// <summary>Which limits stop a purpose.</summary>
internal static class SubjectLimitKinds
{
    /// <summary>Those that stop what is done under a key.</summary>
    public static int[] Stopping(Processing processing)
    {
        var purpose = processing.Purpose;
        var kinds = new List<int>();
        if (!purpose.ContinuesWhenRestricted) kinds.Add((int)SubjectLimitKind.Restriction);
        if (purpose.StopsOnObjection) kinds.Add((int)SubjectLimitKind.Objection);
        if (purpose.StopsOnMisuse && !processing.Actor.IsCertain) kinds.Add((int)SubjectLimitKind.Misuse);
        return [.. kinds];
    }
}
