using Microsoft.AspNetCore.Mvc.Rendering;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>Our own line drawings, on a field of 24 by 24; always decoration beside words.</summary>
internal static class Icons
{
    private static readonly Dictionary<string, string> Paths = new(StringComparer.Ordinal)
    {
        ["person"] = "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20.5c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5",
        ["people"] = "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM2.5 20c.7-3.8 3.3-5.5 6.5-5.5"
            + "s5.8 1.7 6.5 5.5M15.5 4.5a3.2 3.2 0 0 1 0 6M17.5 14.8c2.2.7 3.5 2.5 4 5.2",
        ["scales"] = "M12 3v17M7.5 20.5h9M5 6.5h14M5 6.5l-3 7.5h6zM19 6.5l-3 7.5h6z",
        ["eye"] = "M2 12c2.5-4.5 6-6.5 10-6.5s7.5 2 10 6.5c-2.5 4.5-6 6.5-10 6.5S4.5 16.5 2 12z"
            + "M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z",
        ["lock"] = "M5.5 10.5h13v10h-13zM8.5 10.5V7a3.5 3.5 0 0 1 7 0v3.5M12 14.5v2.5",
        ["building"] = "M3 20.5h18M4.5 9.5h15L12 3.5zM6.5 9.5v8M10.2 9.5v8M13.8 9.5v8M17.5 9.5v8M4.5 17.5h15",
        ["key"] = "M8.5 13a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM11.7 11.7l8.3 8.3M16.5 16.5l2.7-2.7",
        ["phone"] = "M5 3.5h4l1.5 5-2.5 2c1.2 2.6 3 4.4 5.5 5.5l2-2.5 5 1.5v4c-9.5 1-16.5-6-15.5-15.5z",
        ["check"] = "M5 12.5l4.5 4.5L19 7.5",
        ["gap"] = "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 8v8M8 12h8",
    };

    public static TagBuilder Svg(string name)
    {
        if (!Paths.TryGetValue(name, out var path))
            throw new InvalidOperationException($"No icon '{name}'. Use one of: {string.Join(", ", Paths.Keys)}.");
        return Markup.Element("svg", $"app-icon app-icon--{name}", Markup.Element("path", "").With("d", path))
            .With("viewBox", "0 0 24 24")
            .With("aria-hidden", "true")
            .With("focusable", "false");
    }
}
