using System.Globalization;
using Zorgzaam.Foundation;
using Zorgzaam.Pages;
using Zorgzaam.Tests.Unit.Web;

namespace Zorgzaam.Tests.Unit.Pages;

/// <summary>Reasons of refusals as the log has them, told in Dutch.</summary>
public sealed class RefusalTextsTests
{
    [Theory]
    [InlineData("The page '/inwoner/{id}' is not open to this role.", "De bladzijde /inwoner/{id} is niet voor deze rol.", "nl")]
    [InlineData("Purpose 'tellen' did not open.", "Het doel 'Titel van tellen' mocht zo niet worden gebruikt.", "nl")]
    [InlineData(
        "Purpose 'tellen' does not list 'inkomen'. Leave it out.", "Het doel 'Titel van tellen' dekt niet alles wat gevraagd werd.", "nl")]
    [InlineData(
        "Purpose 'tellen' is stopped for a person whom this act is about: the person objected.",
        "Het doel 'Titel van tellen' is gestopt voor iemand om wie het gaat: door een beperking, bezwaar of gemelde identiteitsfraude.",
        "nl")]
    [InlineData("Purpose 'tellen' only reads. Use one that writes.", "Purpose 'tellen' only reads. Use one that writes.", "en")]
    public void Of_WhatTheLogSays_IsInWords_OrMarkedAsEnglish(string reason, string told, string language)
    {
        CultureInfo.CurrentUICulture = new CultureInfo("nl");

        var text = RefusalTexts.Of(reason, id => new LocalizedText("Titel van " + id, "Title of " + id), PageWords.Create());

        Assert.Equal(new WrittenText(told, language), text);
    }
}
