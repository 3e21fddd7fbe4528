namespace Zorgzaam.Store.ProcessingLog;

public static class ProcessingStatus
{
    public const string Ok = "ok";

    public const string Refused = "refused";
}
