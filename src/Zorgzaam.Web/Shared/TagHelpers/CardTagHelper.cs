using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>Something that stands on its own, such as a person or a theme.</summary>
[HtmlTargetElement("z-card")]
public sealed class CardTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become("div", "app-card app-stack");
}
