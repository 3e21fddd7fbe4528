using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>One row of a table.</summary>
[HtmlTargetElement("z-row")]
public sealed class RowTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((TableLayout)context.Items[typeof(TableLayout)]).StartRow();
        await output.GetChildContentAsync();
        output.Become("tr", "utrecht-table__row");
        output.Attributes.SetAttribute("role", "row");
    }
}
