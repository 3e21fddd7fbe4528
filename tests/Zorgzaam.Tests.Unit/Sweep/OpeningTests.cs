using System.Globalization;
using Zorgzaam.Pages;
using Zorgzaam.Tests.Unit.Web;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Tests.Unit.Sweep;

/// <summary>The first sentences a resident reads.</summary>
public sealed class OpeningTests
{
    private static readonly Words Dutch = PageWords.Create();

    public OpeningTests() => CultureInfo.CurrentUICulture = new CultureInfo("nl");

    [Fact]
    public void A_right_of_another_body_is_pointed_out()
    {
        var opening = Openings.Of(Given.Profile, Given.Right("wet_op_de_zorgtoeslag"), 12_300, Dutch);
        Assert.Equal("Volgens onze berekening hebt u recht op zorgtoeslag: €\u00A0123 per maand.", opening.WhatYouGet);
        Assert.Equal("Wij wijzen u hierop. U vraagt het zelf aan bij Dienst Toeslagen.", opening.WhatYouMustDo);
        Assert.Contains("0800 - 0543", opening.WhomToCall, StringComparison.Ordinal);
    }

    [Fact]
    public void A_right_of_our_own_is_applied_for_here()
    {
        var opening = Openings.Of(Given.Profile, Given.Right("participatiewet"), 50_050, Dutch);
        Assert.Contains("€\u00A0500,50 per jaar", opening.WhatYouGet, StringComparison.Ordinal);
        Assert.Contains("Vraag het dan bij ons aan: bel 14 000.", opening.WhatYouMustDo, StringComparison.Ordinal);
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
}
