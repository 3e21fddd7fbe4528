using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>One link of the side navigation.</summary>
[HtmlTargetElement("z-side-nav-item", ParentTag = "z-side-nav")]
public sealed class SideNavItemTagHelper : TagHelper
{
    public string Href { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("li", "denhaag-side-navigation__item");
        output.Content.SetHtmlContent(Markup.Element(
            "a",
            "denhaag-side-navigation__link",
            Markup.Element("span", "denhaag-side-navigation__link-label", content)).With("href", Href));
    }
}
