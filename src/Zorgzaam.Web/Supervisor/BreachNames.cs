namespace Zorgzaam.Web.Supervisor;

/// <summary>How acts and steps of breaches are called on screen, in Dutch.</summary>
internal static class BreachNames
{
    public static string Of(BreachActs acts) => acts switch
    {
        BreachActs.Reads => "Alleen inzien",
        BreachActs.Writes => "Alleen vastleggen of melden",
        _ => "Alles wat er gedaan is",
    };

    public static string Of(BreachDone kind) => kind switch
    {
        BreachDone.AuthorityTold => "Gemeld bij de toezichthouder",
        BreachDone.AuthorityNotNeeded => "Melden bij de toezichthouder is niet nodig",
        BreachDone.PersonsTold => "Verteld aan de mensen om wie het gaat",
        BreachDone.PersonsNotNeeded => "Vertellen aan de mensen is niet nodig",
        _ => "Afgesloten",
    };

    /// <summary>What is asked with a step.</summary>
    public static string Asked(BreachDone kind) => kind switch
    {
        BreachDone.AuthorityTold => "Kenmerk van de melding",
        BreachDone.PersonsTold => "Hoe u het vertelde",
        BreachDone.Closed => "Wat u ervan leerde",
        _ => "Waarom niet",
    };
}
