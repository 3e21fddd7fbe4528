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
        // The keys of a demonstration protect nothing of value; production keeps its keys in a folder of its own.
        if (demo) logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
    }
}
