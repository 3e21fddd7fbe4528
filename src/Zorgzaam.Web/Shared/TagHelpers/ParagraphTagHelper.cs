using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>A paragraph.</summary>
[HtmlTargetElement("z-p")]
public sealed class ParagraphTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become("p", "nl-paragraph utrecht-paragraph");
}
