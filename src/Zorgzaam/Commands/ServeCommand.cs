using System.CommandLine;
using Zorgzaam.Hosting;

namespace Zorgzaam.Commands;

/// <summary><c>zorgzaam serve</c>: serves the pages.</summary>
internal static class ServeCommand
{
    internal static Command Create()
    {
        var (demo, profile) = (CommonOptions.Demo(), CommonOptions.Profile());
        var persons = new Option<int>("--persons")
        {
            Description = "Size of the demo municipality, when it is made.",
            DefaultValueFactory = _ => 10_000,
        };
        var command = new Command("serve", "Serve the pages.") { demo, profile, persons };
        command.SetAction((parsed, cancellation) => Server.RunAsync(
            new ServeRequest(
                parsed.GetValue(demo), parsed.GetValue(profile), parsed.GetRequiredValue(persons)),
            cancellation));
        return command;
    }
}
