using Zorgzaam.Foundation;

namespace Zorgzaam.Sweep.Profiles;

/// <summary>An organisation: which rights it executes, which it may only signal, and on which ground.</summary>
public sealed record OrganisationProfile
{
    public required string Id { get; init; }

    public required LocalizedText Name { get; init; }

    /// <summary>Whose residents it serves; empty for who serves the whole country.</summary>
    public required string GemeenteCode { get; init; }

    /// <summary>Who takes its decisions, as laws name it.</summary>
    public required string CompetentAuthority { get; init; }

    /// <summary>Which output of which law names the other of two who share a claim.</summary>
    public required PartnerDeclaration Partner { get; init; }

    public required IReadOnlyDictionary<string, string> Colours { get; init; }

    public required OrganisationContact Contact { get; init; }

    /// <summary>Rights with a ground, in the order of the profile. A right without a ground is not here.</summary>
    public required IReadOnlyList<RightDeclaration> Rights { get; init; }
}

/// <summary>The output of a law that names somebody's partner by BSN; null when there is none.</summary>
public sealed record PartnerDeclaration(string Law, string Output);

public sealed record OrganisationContact(
    string Phone, string? Website, string? Post, IReadOnlyList<OrganisationPlace> Places,
    IReadOnlyList<OpeningHours> PhoneHours, ApiTeam Api);

/// <summary>Who answers questions of other systems' makers.</summary>
public sealed record ApiTeam(string Name, string Email, string Url);

public sealed record OrganisationPlace(LocalizedText Name, string Address, IReadOnlyList<OpeningHours> Hours);

public sealed record OpeningHours(IReadOnlyList<string> Days, string From, string To);

/// <summary>What the organisation may do with a right.</summary>
public enum RightRole
{
    /// <summary>It decides itself.</summary>
    Executes,

    /// <summary>Another body decides; the resident is handed over with consent.</summary>
    Signals,
}

/// <summary>The period an amount is for.</summary>
public enum AmountPeriod
{
    Month,
    Quarter,
    Year,
}

/// <summary>Who shares one claim, so that euros are counted once.</summary>
public enum CountedPer
{
    Person,
    Partners,
    Parents,
}

/// <summary>A right that the organisation executes or signals.</summary>
public sealed record RightDeclaration
{
    public required string Law { get; init; }

    public required LocalizedText Title { get; init; }

    public required RightRole Role { get; init; }

    public required LegalGround Ground { get; init; }

    public required string CompetentAuthority { get; init; }

    public required string EntitledOutput { get; init; }

    public required string AmountOutput { get; init; }

    public required AmountPeriod AmountPeriod { get; init; }

    public required string ReceivedAttribute { get; init; }

    public required CountedPer CountedPer { get; init; }

    /// <summary>Whether two persons may have one claim together.</summary>
    public bool IsShared => CountedPer != CountedPer.Person;

    /// <summary>Where the resident goes for a right that is only signalled.</summary>
    public HandoverAddress? Handover { get; init; }

    /// <summary>File and line of the declaration, for messages.</summary>
    public required string Place { get; init; }

    /// <summary>How many periods of the amount a year has.</summary>
    public int PeriodsPerYear => AmountPeriod switch
    {
        AmountPeriod.Month => 12,
        AmountPeriod.Quarter => 4,
        _ => 1,
    };
}

public sealed record LegalGround(string Kind, string Law, string Article, string Citation, string? Url, string? Note)
{
    /// <summary>A law gives the task itself; a general task is weaker.</summary>
    public const string StatutoryTask = "statutory_task";

    /// <summary>In whose name decisions are taken under mandate (Awb 10:1 to 10:3); null for its own name.</summary>
    public string? MandateOf { get; init; }
}

/// <summary>Where a resident goes for a right of another body.</summary>
public sealed record HandoverAddress(string Name, string? Url, string? Phone)
{
    /// <summary>The name as it stands within a sentence, with its article where it has one.</summary>
    public required LocalizedText InSentence { get; init; }
}
