namespace Zorgzaam.Web.Appointments;

/// <summary>How states of appointments are called on screen; keys of <c>Words</c>.</summary>
internal static class AppointmentStateNames
{
    public static string Of(AppointmentState state) => state switch
    {
        AppointmentState.InForce => "Geldt nu",
        AppointmentState.ToCome => "Begint later",
        AppointmentState.Ended => "Is afgelopen",
        AppointmentState.Withdrawn => "Is ingetrokken",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not one of the states."),
    };

    public static string Tone(AppointmentState state) => state switch
    {
        AppointmentState.InForce => "positive",
        AppointmentState.ToCome => "info",
        _ => "neutral",
    };
}
