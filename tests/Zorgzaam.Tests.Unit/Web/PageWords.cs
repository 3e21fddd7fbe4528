using Microsoft.Extensions.DependencyInjection;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Tests.Unit.Web;

/// <summary>The words of the pages, from their own files.</summary>
internal static class PageWords
{
    public static Words Create()
    {
        var services = new ServiceCollection().AddLogging().AddLocalization().AddScoped<Words>();
        return services.BuildServiceProvider().GetRequiredService<Words>();
    }
}
