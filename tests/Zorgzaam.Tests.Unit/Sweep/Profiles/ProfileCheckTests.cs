using Zorgzaam.Law.Linking;
using Zorgzaam.Law.Reading;
using Zorgzaam.Sweep.Profiles;

namespace Zorgzaam.Tests.Unit.Sweep.Profiles;

/// <summary>A role in a profile is a claim: the laws and the grounds must bear it out.</summary>
public sealed class ProfileCheckTests
{
    private const string Inkomenstoeslag = "participatiewet";
    private const string Zorgtoeslag = "wet_op_de_zorgtoeslag";
    private static readonly LawLibrary Laws =
        new(LawReader.ReadDirectory(Path.Combine(Repository.Root, "laws")).Documents);

    [Theory]
    [InlineData("gemeente-voorbeeld")]
    [InlineData("agency")]
    public void Faults_OfAProfileOfOurs_AreNone(string name) => Assert.Empty(ProfileCheck.Faults(Profile(name), Laws));

    [Fact]
    public void Faults_ExecutedOnAGeneralTask_AreNamedWithFileAndLine()
    {
        var profile = With(Inkomenstoeslag, right => right with { Ground = right.Ground with { Kind = "general_task" } });

        var fault = Assert.Single(ProfileCheck.Faults(profile, Laws));
        Assert.Matches("gemeente-voorbeeld[.]yaml:[0-9]+: right 'participatiewet'", fault);
        Assert.Contains("'general_task'", fault, StringComparison.Ordinal);
        Assert.Equal(
            LineOf("- law: participatiewet"), int.Parse(fault.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Faults_ARightOfAnotherBodyThatIsExecuted_AskForAMandate()
    {
        var ground = Given.Right(Inkomenstoeslag).Ground;
        var taken = With(Zorgtoeslag, right => right with { Role = RightRole.Executes, Ground = ground });
        var mandated = With(
            Zorgtoeslag,
            right => right with { Role = RightRole.Executes, Ground = ground with { MandateOf = "Dienst Toeslagen" } });

        Assert.Contains("mandate_of", Assert.Single(ProfileCheck.Faults(taken, Laws)), StringComparison.Ordinal);
        Assert.Empty(ProfileCheck.Faults(mandated, Laws));
    }

    [Fact]
    public void Faults_AnAuthorityThatTheLawDoesNotName_AreNamed()
    {
        var profile = With(Zorgtoeslag, right => right with { CompetentAuthority = "Gemeente" });

        Assert.Contains("'Dienst Toeslagen'", Assert.Single(ProfileCheck.Faults(profile, Laws)), StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_SignalledWithoutAHandover_AreNamed()
    {
        var profile = With(Zorgtoeslag, right => right with { Handover = null });

        Assert.Contains("no handover", Assert.Single(ProfileCheck.Faults(profile, Laws)), StringComparison.Ordinal);
    }

    private static OrganisationProfile Profile(string name) => ProfileReader.Read(File(name));

    private static string File(string name) => Path.Combine(Repository.Root, "policy", "profiles", name + ".yaml");

    private static int LineOf(string text) =>
        System.IO.File.ReadLines(File("gemeente-voorbeeld")).TakeWhile(line => line.Trim() != text).Count() + 1;

    private static OrganisationProfile With(string law, Func<RightDeclaration, RightDeclaration> change) =>
        Given.Profile with { Rights = [.. Given.Profile.Rights.Select(r => r.Law == law ? change(r) : r)] };
}
