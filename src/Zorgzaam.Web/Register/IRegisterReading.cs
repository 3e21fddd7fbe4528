namespace Zorgzaam.Web.Register;

/// <summary>What the public page reads of the register of processing activities. It sees no person.</summary>
public interface IRegisterReading
{
    /// <summary>Every activity, by its title, with counts of the last months.</summary>
    Task<RegisterOfProcessing> Register(CancellationToken cancellation);

    /// <summary>Every text that activities had or have, the newest first per activity: old records of the log point to old ones.</summary>
    Task<IReadOnlyList<ActivityText>> Versions(CancellationToken cancellation);
}
