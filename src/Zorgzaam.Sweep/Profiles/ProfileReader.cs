using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;
using Zorgzaam.Foundation;

namespace Zorgzaam.Sweep.Profiles;

/// <summary>Reads an organisation profile; says what is missing and in which file.</summary>
public static class ProfileReader
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(UnderscoredNamingConvention.Instance)
        .IgnoreUnmatchedProperties()
        .Build();

    /// <summary>Reads a profile.</summary>
    /// <exception cref="ProfileException">The file is not a profile.</exception>
    public static OrganisationProfile Read(string file)
    {
        if (!File.Exists(file))
            throw new ProfileException($"There is no profile {file}. Choose a file of policy/profiles.");
        try
        {
            var text = File.ReadAllText(file);
            return Build(Yaml.Deserialize<ProfileFile>(text), file, ProfileLines.OfRights(text));
        }
        catch (YamlException failure)
        {
            throw new ProfileException($"{file}:{failure.Start.Line}:{failure.Start.Column}: {failure.Message}");
        }
    }

    private static OrganisationProfile Build(ProfileFile source, string file, IReadOnlyList<long> lines) => new()
    {
        Id = Needed(source.Id, "id", file),
        Name = Text(source.Name, "name", file),
        GemeenteCode = source.GemeenteCode ?? string.Empty,
        CompetentAuthority = Needed(source.CompetentAuthority, "competent_authority", file),
        Partner = new PartnerDeclaration(
            Needed(source.Partner?.Law, "partner.law", file), Needed(source.Partner?.Output, "partner.output", file)),
        Colours = source.Colours ?? [],
        Contact = Contact(source.Contact, file),
        Rights = [.. (source.Rights ?? []).Select((right, i) => (right, Place: $"{file}:{lines[i]}"))
            .Where(r => r.right.Ground is not null).Select(r => Right(r.right, source, r.Place))],
    };

    private static OrganisationContact Contact(ContactFile? source, string file) => source is null
        ? throw new ProfileException($"{file}: 'contact' is missing.")
        : new OrganisationContact(
            Needed(source.Phone, "contact.phone", file), source.Website, source.Post,
            [.. (source.Places ?? []).Select(p => new OrganisationPlace(
                Text(p.Name, "places.name", file), p.Address ?? string.Empty, Hours(p.Hours)))],
            Hours(source.PhoneHours),
            new ApiTeam(
                Needed(source.Api?.Name, "contact.api.name", file), Needed(source.Api?.Email, "contact.api.email", file),
                Needed(source.Api?.Url, "contact.api.url", file)));

    private static IReadOnlyList<OpeningHours> Hours(List<HoursFile>? hours) =>
        [.. (hours ?? []).Select(h => new OpeningHours(h.Days ?? [], h.From ?? string.Empty, h.To ?? string.Empty))];

    private static RightDeclaration Right(RightFile right, ProfileFile profile, string file)
    {
        var law = Needed(right.Law, "rights.law", file);
        if (profile.Grounds?.GetValueOrDefault(right.Ground!) is not { } ground)
            throw new ProfileException($"{file}: right '{law}' names ground '{right.Ground}', which 'grounds' does not have.");
        return new RightDeclaration
        {
            Law = law,
            Title = Text(right.Title, $"title of {law}", file),
            Role = Enumerated<RightRole>(right.Role, $"role of {law}", file),
            Ground = new LegalGround(
                ground.Kind ?? string.Empty, ground.Law ?? string.Empty, ground.Article ?? string.Empty,
                Needed(ground.Citation, $"citation of ground {right.Ground}", file), ground.Url, ground.Note)
            {
                MandateOf = ground.MandateOf,
            },
            CompetentAuthority = Needed(right.CompetentAuthority, $"competent_authority of {law}", file),
            EntitledOutput = Needed(right.EntitledOutput, $"entitled_output of {law}", file),
            AmountOutput = Needed(right.AmountOutput, $"amount_output of {law}", file),
            AmountPeriod = Enumerated<AmountPeriod>(right.AmountPeriod, $"amount_period of {law}", file),
            ReceivedAttribute = Needed(right.ReceivedAttribute, $"received_attribute of {law}", file),
            CountedPer = Enumerated<CountedPer>(right.CountedPer, $"counted_per of {law}", file),
            Handover = right.Handover is { } key ? Handover(profile, key, file) : null,
            Place = file,
        };
    }

    private static HandoverAddress Handover(ProfileFile profile, string key, string file) =>
        profile.Handovers?.GetValueOrDefault(key) is { } address
            ? new HandoverAddress(address.Name ?? key, address.Url, address.Phone)
            {
                InSentence = address.InSentence is { } words
                    ? Text(words, $"handovers.{key}.in_sentence", file)
                    : new LocalizedText(address.Name ?? key, address.Name ?? key),
            }
            : throw new ProfileException($"{file}: there is no handover '{key}'.");

    private static LocalizedText Text(LocalizedFile? text, string what, string file) =>
        new(Needed(text?.Nl, what + ".nl", file), Needed(text?.En, what + ".en", file));

    private static T Enumerated<T>(string? text, string what, string file)
        where T : struct, Enum => Enum.TryParse<T>(text, ignoreCase: true, out var value)
            ? value
            : throw new ProfileException(
                $"{file}: {what} is '{text}'. Use {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}.");

    private static string Needed(string? text, string what, string file) => !string.IsNullOrWhiteSpace(text)
        ? text
        : throw new ProfileException($"{file}: '{what}' is missing.");
}

/// <summary>A profile cannot be used; the message says which file, what, and what to do.</summary>
public sealed class ProfileException(string message) : Exception(message);
