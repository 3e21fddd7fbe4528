using Zorgzaam.Accountability.Appointments;
using Zorgzaam.Foundation;
using Zorgzaam.Registry.Purposes;

namespace Zorgzaam.Identity;

/// <summary>Reads from <c>policy/sign-in.yaml</c> how long appointments and setup links hold.</summary>
internal static class AppointmentTermsFile
{
    private const int MostMinutes = 24 * 60;

    /// <summary>The terms.</summary>
    /// <exception cref="PurposeFileException">The file is missing or wrong.</exception>
    internal static AppointmentTerms Read(string path)
    {
        var node = PurposeFile.Open(path).Map("appointments");
        node.RefuseOthers(["longest", "setup_link_minutes"]);
        if (!RetentionTerm.TryParse(node.Text("longest"), out var longest))
            throw node.Fault($"longest '{node.Text("longest")}' is no term such as P1Y or P6M");
        return node.Number("setup_link_minutes") is { } minutes and > 0 and <= MostMinutes
            ? new AppointmentTerms(longest, TimeSpan.FromMinutes(minutes))
            : throw node.Fault($"setup_link_minutes must be a whole number from 1 to {MostMinutes}");
    }
}
