using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>The first link of a page, for those who do not want to pass the menu.</summary>
[HtmlTargetElement("z-skip-link")]
public sealed class SkipLinkTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become("a", "nl-skip-link nl-skip-link--visible-on-focus");
}
