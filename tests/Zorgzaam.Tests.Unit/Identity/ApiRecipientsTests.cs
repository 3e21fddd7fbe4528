using Zorgzaam.Foundation;
using Zorgzaam.Identity;

namespace Zorgzaam.Tests.Unit.Identity;

/// <summary>Whose machine it was that the log names by its client id.</summary>
public sealed class ApiRecipientsTests
{
    private static readonly ApiRecipients Recipients = new(
        ApiClientFile.ReadOrganisations(Path.Combine(Repository.Root, "policy", "api-clients.yaml")));

    [Fact]
    public void Of_AMachine_IsItsOrganisation_OrItsClientId_AndOfStaffNothing()
    {
        Assert.Equal("Waterschap Voorbeeld", Recipients.Of(ApiRecipients.ActorOf("demo-afnemer"))!.Dutch);
        Assert.Equal(new LocalizedText("elders-7", "elders-7"), Recipients.Of(ApiRecipients.ActorOf("elders-7")));
        Assert.Null(Recipients.Of("medewerker"));
    }
}
