using Zorgzaam.Web.Rights;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Caseworker;

/// <summary>How contacts are called on screen; keys of <c>Words</c>.</summary>
public static class ContactNames
{
    internal const string ByResident = "inwoner";
    internal const string ByUs = "wij";

    /// <summary>Over what.</summary>
    public static string Of(ContactWay way) => way switch
    {
        ContactWay.Telephone => "Telefoon",
        ContactWay.Desk => "Balie",
        ContactWay.Visit => "Bezoek",
        ContactWay.Writing => "Brief of bericht",
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, "Not one of the ways."),
    };

    /// <summary>Who took the first step.</summary>
    public static string Step(bool byResident) => byResident switch
    {
        true => "De inwoner nam contact op",
        false => "Wij namen contact op",
    };

    internal static IReadOnlyList<Choice> Ways(Words words) =>
        [.. Enum.GetValues<ContactWay>().Select(way => new Choice(way.ToString(), words[Of(way)]))];

    internal static IReadOnlyList<Choice> Steps(Words words) =>
        [new(ByResident, words[Step(byResident: true)]), new(ByUs, words[Step(byResident: false)])];
}
