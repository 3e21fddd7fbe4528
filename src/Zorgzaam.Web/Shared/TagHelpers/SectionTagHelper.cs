using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>A part of a page with its own heading.</summary>
[HtmlTargetElement("z-section")]
public sealed class SectionTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become("section", "app-section app-stack");
}
