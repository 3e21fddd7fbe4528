using Spectre.Console;

namespace Zorgzaam.Commands;

/// <summary>A progress bar on a terminal; nothing where the output is not read by a person.</summary>
internal static class ProgressBar
{
    internal static async Task<T> RunAsync<T>(string title, int? expected, Func<Action<int>, Task<T>> work)
    {
        if (Console.IsOutputRedirected) return await work(_ => { });
        return await AnsiConsole.Progress().StartAsync(async context =>
        {
            var task = context.AddTask(Markup.Escape(title), maxValue: expected ?? 1);
            task.IsIndeterminate = expected is null;
            var result = await work(done => task.Value = done);
            task.Value = task.MaxValue;
            return result;
        });
    }
}
