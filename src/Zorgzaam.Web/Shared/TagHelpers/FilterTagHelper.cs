using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>A form that narrows what a page shows; sends by GET.</summary>
[HtmlTargetElement("z-filter")]
public sealed class FilterTagHelper : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        Form(output);

    private static void Form(TagHelperOutput output)
    {
        output.Become("form", "app-filter utrecht-form");
        output.Attributes.SetAttribute("method", "get");
    }
}
