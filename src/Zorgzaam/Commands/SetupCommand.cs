using System.CommandLine;
using Zorgzaam.Accountability.Appointments;
using Zorgzaam.Foundation;
using Zorgzaam.Hosting;
using Zorgzaam.Pages;
using Zorgzaam.Web.Access;
using Zorgzaam.Web.Appointments;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam setup</c>: a one-time link for the first administrator, who may only appoint others.</summary>
internal static class SetupCommand
{
    internal static Command Create()
    {
        var again = new Option<string?>("--again")
        {
            Description = "Why another appointer is needed although there is one, in a line; it is journalled and shown to oversight.",
        };
        var site = new Option<string?>("--site")
        {
            Description = "The address at which people reach the site; otherwise the first of ZORGZAAM_URLS.",
        };
        var command = new Command("setup", "Print a one-time link for the first administrator, who may only appoint others.")
        {
            again, site,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            await using var services = Platform.Build(profile: null, demo: false);
            var settings = services.GetRequiredService<Settings>();
            if (settings.Provider is not { RolesFromAppointments: true })
            {
                throw new CommandFailure(
                    "Roles come from the identity provider here. Set ZORGZAAM_ROLES=appointments and ZORGZAAM_OIDC_AUTHORITY "
                    + "to let an appointer give them.", ExitCode.Usage);
            }

            var reason = parsed.GetValue(again)?.Trim();
            if (reason is not null && !AppointmentDesk.IsText(reason))
            {
                throw new CommandFailure(
                    $"--again needs a reason: a line of at most {AppointmentDesk.MaximumText} characters.", ExitCode.Usage);
            }

            var address = Address(parsed.GetValue(site) ?? settings.Urls.Split(';')[0]);
            await Platform.CheckStoreAsync(services, cancellation);
            var processing = services.GetRequiredService<ProcessingGate>().Open(AppointmentDoor.Purpose, Platform.Operator);
            var link = await services.GetRequiredService<SetupDesk>().MakeAsync(processing, Roles.Appointer, reason, cancellation);
            await LogCommands.SequenceAsync(services, cancellation);
            if (link.Code is null)
            {
                throw new CommandFailure(
                    "There is an appointer already, who can appoint others. When nobody can reach the account any more: "
                    + "setup --again \"why\".");
            }

            Console.WriteLine(new Uri(address, $"{SetupModel.Address}?{SetupModel.CodeParameter}={link.Code}").AbsoluteUri);
            Console.WriteLine(
                $"Works once, until {LegalClock.LocalTime(link.Until):yyyy-MM-dd HH:mm} (Europe/Amsterdam). Whoever opens it and "
                + "signs in can appoint staff: hand it over in private. A link that was made before works no more.");
            return ExitCode.Success;
        });
        return command;
    }

    private static Uri Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var site) && site.Scheme is "http" or "https"
            ? site
            : throw new CommandFailure($"--site is '{text}'. Write the address of the site, as https://….", ExitCode.Usage);
}
