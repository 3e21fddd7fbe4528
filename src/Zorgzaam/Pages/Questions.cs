using Zorgzaam.Law.Documents;
using Zorgzaam.Sweep.Explanations;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Pages;

/// <summary>Asks a missing fact, in words made from how the law describes it.</summary>
public static class Questions
{
    private static readonly string[] Things = ["uw ", "de ", "het "];

    /// <summary>The label and the question for a fact; <paramref name="title"/> is the right it is for.</summary>
    public static MissingFact Of(AskedFact asked, string title)
    {
        if (asked.Field is not { } field)
        {
            var inside = Phrases.Inside(title);
            return new MissingFact($"Of u {inside} al ontvangt", $"Ontvangt u nu {inside}?");
        }

        var label = (field.Description ?? asked.Attribute.Replace('_', ' ')).Trim().TrimEnd('.');
        return new MissingFact(Phrases.Start(label), Ask(field, Phrases.Inside(label)));
    }

    private static string Ask(Field field, string inside)
    {
        if (inside.StartsWith("of ", StringComparison.Ordinal) || inside.StartsWith("wie ", StringComparison.Ordinal))
            return $"Kunt u ons zeggen {inside}?";
        if (field.Type is FieldType.List or FieldType.Record) return $"Wat kunt u ons zeggen over {inside}?";
        if (!Array.Exists(Things, thing => inside.StartsWith(thing, StringComparison.Ordinal)))
            return field.Type == FieldType.Boolean ? $"Klopt dit: {inside}?" : $"Wat kunt u ons zeggen over {inside}?";
        return IsPlural(inside) ? $"Wat zijn {inside}?" : $"Wat is {inside}?";
    }

    // The word that is asked about stands before any "uit", "van" or "in"; most Dutch plurals of these words end in -en.
    private static bool IsPlural(string inside) => inside
        .Split(' ')
        .TakeWhile(word => word is not ("uit" or "van" or "in" or "die" or "op" or "bij" or "voor"))
        .LastOrDefault() is { } noun && noun.EndsWith("en", StringComparison.Ordinal);
}
