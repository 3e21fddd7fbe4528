using System.Text.RegularExpressions;

namespace Zorgzaam.Web.Organisation;

/// <summary>The accent colours of an organisation, from the lightest (50) to the darkest (700).</summary>
/// <remarks>White text must be readable on step 500 (WCAG 2.2, 1.4.3); the accessibility test checks it.</remarks>
public sealed partial record BrandColours
{
    private static readonly int[] Steps = [50, 100, 200, 300, 400, 500, 600, 700];

    public BrandColours(IReadOnlyList<string> colours)
    {
        if (colours.Count != Steps.Length)
        {
            throw new ArgumentException(
                $"The profile gives {colours.Count} colours. Give {Steps.Length}, light to dark, as #rrggbb.");
        }

        foreach (var colour in colours)
        {
            if (!HexColour().IsMatch(colour))
                throw new ArgumentException($"'{colour}' in the profile is not a colour. Write it as #rrggbb.");
        }

        Colours = colours;
    }

    public IReadOnlyList<string> Colours { get; }

    /// <summary>The steps with their colours, in order.</summary>
    public IEnumerable<(int Step, string Colour)> WithSteps => Steps.Zip(Colours);

    // INVARIANT: nothing but a hexadecimal colour reaches the stylesheet.
    [GeneratedRegex("^#[0-9a-fA-F]{6}$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex HexColour();
}
