using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Zorgzaam.Web.Organisation;

/// <summary>The organisation's colours as a stylesheet of its own, so that no page needs inline style.</summary>
public sealed class BrandStylesheet
{
    public BrandStylesheet(OrganisationFace organisation)
    {
        Css = Write(organisation.Colours);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Css));
        Href = $"/css/merk.css?v={Convert.ToHexStringLower(hash)[..12]}";
    }

    public string Css { get; }

    /// <summary>The address, which changes when the colours do.</summary>
    public string Href { get; }

    private static string Write(BrandColours colours)
    {
        var css = new StringBuilder(".voorbeeld-theme{\n");
        foreach (var (step, colour) in colours.WithSteps)
            css.Append(CultureInfo.InvariantCulture, $"--voorbeeld-kleuren-violet-{step}:{colour};\n");
        return css.Append("}\n").ToString();
    }
}
