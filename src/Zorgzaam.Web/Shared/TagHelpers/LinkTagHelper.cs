using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>A link in running text.</summary>
[HtmlTargetElement("z-link")]
public sealed class LinkTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become("a", "nl-link utrecht-link utrecht-link--html-a");
}
