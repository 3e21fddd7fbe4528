using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>A thin bar that shows a share; the number itself always stands beside it as text.</summary>
[HtmlTargetElement("z-bar", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BarTagHelper : TagHelper
{
    /// <summary>From 0 to 1.</summary>
    public double Share { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var width = (Math.Clamp(Share, 0, 1) * 100).ToString("0.#", CultureInfo.InvariantCulture);
        output.Become("svg", "app-bar-chart");
        output.Attributes.SetAttribute("viewBox", "0 0 100 6");
        output.Attributes.SetAttribute("preserveAspectRatio", "none");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Attributes.SetAttribute("focusable", "false");
        output.Content.SetHtmlContent(Rectangle("app-bar-chart__whole", "100"));
        output.Content.AppendHtml(Rectangle("app-bar-chart__part", width));
    }

    private static TagBuilder Rectangle(string classes, string width) =>
        Markup.Element("rect", classes).With("width", width).With("height", "6");
}
