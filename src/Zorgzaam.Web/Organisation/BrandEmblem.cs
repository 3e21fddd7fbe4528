namespace Zorgzaam.Web.Organisation;

/// <summary>Our own emblem in the organisation's colour, for the browser's tab.</summary>
internal static class BrandEmblem
{
    private const int DeepAccent = 500;

    public static string Svg(BrandColours colours)
    {
        var colour = colours.WithSteps.First(pair => pair.Step == DeepAccent).Colour;
        return $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><circle cx="18" cy="18" r="17" fill="{colour}"/>
            <path d="M10 19l6 6 11-13" fill="none" stroke="#fff" stroke-width="3.5"/></svg>
            """;
    }
}
