namespace Zorgzaam.Sweep.Profiles;

// The shape of policy/profiles/*.yaml, as it is written; ProfileReader turns it into what may be used.
internal sealed class ProfileFile
{
    public string? Id { get; set; }

    public LocalizedFile? Name { get; set; }

    public string? GemeenteCode { get; set; }

    public string? CompetentAuthority { get; set; }

    public PartnerFile? Partner { get; set; }

    public Dictionary<string, string>? Colours { get; set; }

    public ContactFile? Contact { get; set; }

    public Dictionary<string, GroundFile>? Grounds { get; set; }

    public Dictionary<string, HandoverFile>? Handovers { get; set; }

    public List<RightFile>? Rights { get; set; }
}

internal sealed class PartnerFile
{
    public string? Law { get; set; }

    public string? Output { get; set; }
}

internal sealed class LocalizedFile
{
    public string? Nl { get; set; }

    public string? En { get; set; }
}

internal sealed class ContactFile
{
    public string? Phone { get; set; }

    public string? Website { get; set; }

    public string? Post { get; set; }

    public List<PlaceFile>? Places { get; set; }

    public List<HoursFile>? PhoneHours { get; set; }

    public ApiTeamFile? Api { get; set; }
}

internal sealed class ApiTeamFile
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Url { get; set; }
}

internal sealed class PlaceFile
{
    public LocalizedFile? Name { get; set; }

    public string? Address { get; set; }

    public List<HoursFile>? Hours { get; set; }
}

internal sealed class HoursFile
{
    public List<string>? Days { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }
}

internal sealed class GroundFile
{
    public string? Kind { get; set; }

    public string? Law { get; set; }

    public string? Article { get; set; }

    public string? Citation { get; set; }

    public string? MandateOf { get; set; }

    public string? Url { get; set; }

    public string? Note { get; set; }
}

internal sealed class HandoverFile
{
    public string? Name { get; set; }

    public LocalizedFile? InSentence { get; set; }

    public string? Url { get; set; }

    public string? Phone { get; set; }
}

internal sealed class RightFile
{
    public string? Law { get; set; }

    public LocalizedFile? Title { get; set; }

    public string? Role { get; set; }

    public string? Ground { get; set; }

    public string? CompetentAuthority { get; set; }

    public string? EntitledOutput { get; set; }

    public string? AmountOutput { get; set; }

    public string? AmountPeriod { get; set; }

    public string? ReceivedAttribute { get; set; }

    public string? CountedPer { get; set; }

    public string? Handover { get; set; }
}
