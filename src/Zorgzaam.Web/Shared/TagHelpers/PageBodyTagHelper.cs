using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>The body element of every page.</summary>
[HtmlTargetElement("body", Attributes = "z-page")]
public sealed class PageBodyTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.RemoveAll("z-page");
        output.Become("body", "utrecht-document utrecht-surface utrecht-body app-page");
    }
}
