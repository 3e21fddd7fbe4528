using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>The main menu.</summary>
[HtmlTargetElement("z-nav")]
public sealed class NavTagHelper : TagHelper
{
    public string Label { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("nav", "utrecht-nav-bar");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Content.SetHtmlContent(Markup.Element(
            "div", "utrecht-nav-bar__content app-wrap", Markup.Element("ul", "app-menu", content)));
    }
}
