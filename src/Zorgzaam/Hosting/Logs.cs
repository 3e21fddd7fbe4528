namespace Zorgzaam.Hosting;

/// <summary>Structured logs: JSON in production, short lines in a demonstration. Never personal data.</summary>
internal static class Logs
{
    internal static void Configure(ILoggingBuilder logging, bool demo)
    {
        logging.ClearProviders();
        if (demo) logging.AddSimpleConsole(console => console.SingleLine = true);
        else logging.AddJsonConsole();
        logging.SetMinimumLevel(demo ? LogLevel.Warning : LogLevel.Information);
        // Every address that is asked would be a line, with whatever a visitor typed in it.
        logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // Statements of the database would carry values.
        logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Error);
        // It would warn that keys are kept in the clear: it cannot see that the key store wraps them.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }
}
