using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>The way back: links to the pages above this one.</summary>
[HtmlTargetElement("z-breadcrumb")]
public sealed class BreadcrumbTagHelper : TagHelper
{
    public string Label { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("nav", "utrecht-breadcrumb-nav");
        output.Attributes.SetAttribute("aria-label", Label);
        output.Content.SetHtmlContent(Markup.Element(
            "ol", "utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol", content));
    }
}
