using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>Cards side by side, below each other on a small screen.</summary>
[HtmlTargetElement("z-card-list")]
public sealed class CardListTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become("div", "app-cards");
}
