using System.Globalization;
using Zorgzaam.Law.Documents;
using Zorgzaam.Pages;
using Zorgzaam.Sweep.Explanations;
using Zorgzaam.Tests.Unit.Web;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Tests.Unit.Sweep;

/// <summary>The first sentences a resident reads, and the questions asked.</summary>
public sealed class OpeningTests
{
    private static readonly Words Dutch = PageWords.Create();

    public OpeningTests() => CultureInfo.CurrentUICulture = new CultureInfo("nl");

    [Fact]
    public void A_right_of_another_body_is_handed_over()
    {
        var opening = Openings.Of(Given.Profile, Given.Right("wet_op_de_zorgtoeslag"), 12_300, Dutch);
        Assert.Equal("Volgens onze berekening hebt u recht op zorgtoeslag: €\u00A0123 per maand.", opening.WhatYouGet);
        Assert.Equal(
            "U vraagt dit zelf aan bij Dienst Toeslagen. Wilt u dat? Dan geven wij uw vraag door.",
            opening.WhatYouMustDo);
        Assert.Contains("0800 - 0543", opening.WhomToCall, StringComparison.Ordinal);
    }

    [Fact]
    public void A_right_of_our_own_is_proposed_and_the_resident_confirms()
    {
        var opening = Openings.Of(Given.Profile, Given.Right("participatiewet"), 50_050, Dutch);
        Assert.Contains("€\u00A0500,50 per jaar", opening.WhatYouGet, StringComparison.Ordinal);
        Assert.Contains("bevestig ons voorstel", opening.WhatYouMustDo, StringComparison.Ordinal);
        Assert.Equal("Vragen? Bel gemeente Voorbeeld op 14 000.", opening.WhomToCall);
    }

    [Fact]
    public void A_body_without_a_number_is_named_with_its_address_and_ours()
    {
        var opening = Openings.Of(Given.Profile, Given.Right("algemene_ouderdomswet"), null, Dutch);
        Assert.Equal("Volgens onze berekening hebt u recht op AOW-pensioen.", opening.WhatYouGet);
        Assert.Contains("https://www.svb.nl", opening.WhomToCall, StringComparison.Ordinal);
        Assert.Contains("14 000", opening.WhomToCall, StringComparison.Ordinal);
    }

    [Fact]
    public void No_opening_promises_that_a_right_comes_by_itself() => Assert.All(Given.Profile.Rights, right =>
    {
        var opening = Openings.Of(Given.Profile, right, 100, Dutch);
        var text = $"{opening.WhatYouGet} {opening.WhatYouMustDo} {opening.WhomToCall}";
        Assert.DoesNotContain("automatisch", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("krijgt u", text, StringComparison.OrdinalIgnoreCase);
    });

    [Theory]
    [InlineData("Uw loon", FieldType.Amount, "Wat is uw loon?")]
    [InlineData("Uw inkomsten uit de eigen woning", FieldType.Amount, "Wat zijn uw inkomsten uit de eigen woning?")]
    [InlineData("Uw kinderen", FieldType.List, "Wat kunt u ons zeggen over uw kinderen?")]
    [InlineData("Of u een zorgverzekering hebt", FieldType.Boolean, "Kunt u ons zeggen of u een zorgverzekering hebt?")]
    [InlineData("U verblijft rechtmatig in Nederland", FieldType.Boolean, "Klopt dit: u verblijft rechtmatig in Nederland?")]
    public void A_question_follows_the_words_of_the_law(string description, FieldType type, string expected)
    {
        var field = new Field
        {
            Name = "attribute",
            Type = type,
            Description = description,
            Spot = new SourceSpot("law.yaml", 1, 1),
        };
        Assert.Equal(expected, Questions.Of(new AskedFact("attribute", field), "Zorgtoeslag").Question);
    }

    [Fact]
    public void Whether_a_right_is_received_is_asked_by_its_title() =>
        Assert.Equal("Ontvangt u nu zorgtoeslag?", Questions.Of(new AskedFact("x", null), "Zorgtoeslag").Question);
}
