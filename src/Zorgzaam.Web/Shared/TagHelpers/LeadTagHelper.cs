using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>The opening paragraph of a page.</summary>
[HtmlTargetElement("z-lead")]
public sealed class LeadTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become("p", "nl-paragraph nl-paragraph--lead utrecht-paragraph utrecht-paragraph--lead");
}
