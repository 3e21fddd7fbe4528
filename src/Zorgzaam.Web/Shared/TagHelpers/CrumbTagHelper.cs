using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>One page above this one; without href it is this page.</summary>
[HtmlTargetElement("z-crumb", ParentTag = "z-breadcrumb")]
public sealed class CrumbTagHelper : TagHelper
{
    public string? Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("li", "utrecht-breadcrumb-nav__item");
        output.Content.SetHtmlContent(Href is null
            ? Markup.Element("span", "app-crumb-here", content).With("aria-current", "page")
            : Markup.Element("a", "utrecht-link utrecht-breadcrumb-nav__link", content).With("href", Href));
    }
}
