using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>Labels with their values.</summary>
[HtmlTargetElement("z-data-list")]
public sealed class DataListTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become("dl", "app-data");
}
