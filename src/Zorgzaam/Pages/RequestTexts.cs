using Zorgzaam.Accountability.Requests;

namespace Zorgzaam.Pages;

/// <summary>What residents can ask, in words.</summary>
internal static class RequestTexts
{
    internal static IReadOnlyList<RequestKind> Kinds { get; } =
    [
        new(
            SubjectRight.Restriction, "beperking", "Gebruik mijn gegevens voorlopig niet (beperking)",
            "Wij bewaren uw gegevens, en gebruiken ze verder niet. U ziet ze zelf nog wel."),
        new(
            SubjectRight.Objection, "bezwaar", "Zoek niet uit uzelf naar rechten voor mij (bezwaar)",
            "Wij zoeken niet naar rechten voor u, en doen geen voorstellen."),
        new(
            SubjectRight.Erasure, "wissen", "Wis wat u over mij berekende (wissen)",
            "Wat wij voor u berekenden is gewist. Wij zoeken niet opnieuw."),
    ];
}

/// <summary>One of them.</summary>
/// <param name="Right">Which right.</param>
/// <param name="Id">Its name in forms.</param>
/// <param name="Title">What a resident asks, in Dutch.</param>
/// <param name="InForce">What holds once it is in force, in Dutch.</param>
internal sealed record RequestKind(SubjectRight Right, string Id, string Title, string InForce);
