using Zorgzaam.Accountability.Appointments;
using Zorgzaam.Accountability.Breaches;
using Zorgzaam.Accountability.Oversight;
using Zorgzaam.Accountability.Requests;
using Zorgzaam.Commands;
using Zorgzaam.Foundation;
using Zorgzaam.Identity;
using Zorgzaam.Law.Explanation;
using Zorgzaam.Law.Linking;
using Zorgzaam.Registry.Agreements;
using Zorgzaam.Registry.Incoming;
using Zorgzaam.Registry.Objects;
using Zorgzaam.Registry.Populations.Margins;
using Zorgzaam.Registry.Purposes;
using Zorgzaam.Sweep.Evaluation;
using Zorgzaam.Sweep.Profiles;
using Zorgzaam.Web.Access;

namespace Zorgzaam.Hosting;

/// <summary>The folders beside the program: <c>laws/</c> and <c>policy/</c>, found from the working folder upwards.</summary>
internal sealed class Installation
{
    private Installation(string home)
    {
        Home = home;
        Settings = SettingValues.Read(home);
    }

    internal string Home { get; }

    internal SettingValues Settings { get; }

    /// <summary>The organisation that runs this, when no other profile is named.</summary>
    internal string Profile => Settings.Find("PROFILE") ?? CommonOptions.DefaultProfile;

    internal DirectoryInfo Laws => new(Path.Combine(Home, "laws"));

    /// <summary>Where object types are declared, from the folder that holds laws and policy.</summary>
    internal static string Objects => Path.Combine("policy", "objects");

    /// <summary>Every profile that there is, in order.</summary>
    internal IEnumerable<string> ProfileNames => Directory.EnumerateFiles(Profiles, "*.yaml")
        .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private string Policy => Path.Combine(Home, "policy");

    private string Profiles => Path.Combine(Policy, "profiles");

    /// <summary>Finds the installation: <c>ZORGZAAM_HOME</c>, or the nearest folder that holds laws and policy.</summary>
    internal static Installation Find()
    {
        if (Environment.GetEnvironmentVariable("ZORGZAAM_HOME") is { Length: > 0 } home)
        {
            return IsHome(home)
                ? new Installation(Path.GetFullPath(home))
                : throw new CommandFailure(
                    "ZORGZAAM_HOME does not hold the folders laws and policy. Point it at the installation.",
                    ExitCode.Usage);
        }

        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (IsHome(folder.FullName)) return new Installation(folder.FullName);
        }

        throw new CommandFailure(
            "The folders laws and policy are not here or above. Run this inside the installation, or set ZORGZAAM_HOME.",
            ExitCode.Usage);
    }

    internal LawLibrary ReadLaws() => LawFolder.LoadChecked(Laws);

    /// <summary>The laws under which a profile works, when they bear out its roles.</summary>
    internal LawLibrary ReadLaws(OrganisationProfile profile)
    {
        var laws = ReadLaws();
        var faults = ProfileCheck.Faults(profile, laws);
        return faults.Count == 0 ? laws : throw new CommandFailure(string.Join(Environment.NewLine, faults));
    }

    internal LawWords ReadWords() => LawFolder.LoadWords(Laws);

    internal ObjectTypes ReadObjects() => Try(() => ObjectTypes.Read(Path.Combine(Home, Objects)));

    internal EventTypes ReadEvents(ObjectTypes objects) => Try(() => EventTypes.Read(Path.Combine(Policy, "events"), objects));

    internal PurposeRegister ReadPurposes(ObjectTypes objects) =>
        Try(() => PurposeFile.Read(Path.Combine(Policy, "purposes.yaml"), objects));

    /// <summary>How surely one must sign in for what.</summary>
    internal AssuranceLevels ReadLevels() => Try(() => SignInFile.Read(Path.Combine(Policy, "sign-in.yaml")));

    /// <summary>How long appointments and setup links hold.</summary>
    internal AppointmentTerms ReadAppointmentTerms() =>
        Try(() => AppointmentTermsFile.Read(Path.Combine(Policy, "sign-in.yaml")));

    /// <summary>The machines that the demonstration lets in.</summary>
    internal IReadOnlyList<ApiClient> ReadApiClients(PurposeRegister purposes) =>
        Try(() => ApiClientFile.Read(Path.Combine(Policy, "api-clients.yaml"), purposes));

    /// <summary>Whose machines those are.</summary>
    internal ApiRecipients ReadApiRecipients() =>
        Try(() => new ApiRecipients(ApiClientFile.ReadOrganisations(Path.Combine(Policy, "api-clients.yaml"))));

    internal OversightPolicy ReadOversight() => Try(() => OversightPolicy.Read(Path.Combine(Policy, "oversight.json")));

    internal BreachPolicy ReadBreaches() => Try(() => BreachPolicy.Read(Path.Combine(Policy, "breach.json")));

    internal SubjectRightsPolicy ReadSubjectRights() =>
        Try(() => SubjectRightsPolicy.Read(Path.Combine(Policy, "subject-rights.json")));

    internal AgreementRegister ReadAgreements(ObjectTypes objects, PurposeRegister purposes) =>
        Try(() => AgreementFiles.Read(Path.Combine(Policy, "agreements"), objects, purposes));

    internal PopulationMargins ReadMargins() => Try(() => PopulationMargins.Load(Path.Combine(Policy, "population")));

    /// <summary>A profile whose attributes the object types declare.</summary>
    internal OrganisationProfile ReadProfile(string name, ObjectTypes objects)
    {
        var profile = ReadProfile(name);
        var undeclared = PlanCheck.Faults(profile, objects.Persons);
        return undeclared.Count == 0
            ? profile
            : throw new CommandFailure(string.Join(Environment.NewLine, undeclared));
    }

    /// <summary>A profile by its name, such as <c>agency</c>.</summary>
    internal OrganisationProfile ReadProfile(string name)
    {
        var file = Path.Combine(Profiles, name + ".yaml");
        // Only a name is taken, never a path: a profile decides what may be done.
        if (Path.GetFileName(name) != name || !File.Exists(file))
        {
            throw new CommandFailure(
                $"There is no profile '{name}'. Known profiles: {string.Join(", ", ProfileNames)}.", ExitCode.Usage);
        }

        return Try(() => ProfileReader.Read(file));
    }

    private static bool IsHome(string folder) =>
        Directory.Exists(Path.Combine(folder, "laws")) && Directory.Exists(Path.Combine(folder, "policy"));

    /// <summary>Tells what is wrong with a policy file as a command tells it.</summary>
    internal static T Try<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is ProfileException or PurposeFileException or ObjectSchemaException
            or PopulationMarginsException or OversightPolicyException or AgreementFileException)
        {
            throw new CommandFailure(failure.Message);
        }
    }
}
