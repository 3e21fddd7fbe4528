using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>Links to the parts of a long page, or to the pages of one part of the site.</summary>
[HtmlTargetElement("z-side-nav")]
public sealed class SideNavTagHelper : TagHelper
{
    public string Label { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("nav", "denhaag-side-navigation");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Content.SetHtmlContent(Markup.Element("ul", "denhaag-side-navigation__list", content));
    }
}
