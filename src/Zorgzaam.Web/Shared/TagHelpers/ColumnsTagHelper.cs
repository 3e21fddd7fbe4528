using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>The header row of a table; comes first, and opens the body for the rows after it.</summary>
[HtmlTargetElement("z-columns", ParentTag = "z-table")]
public sealed class ColumnsTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("thead", "utrecht-table__header");
        output.Attributes.SetAttribute("role", "rowgroup");
        output.Content.SetHtmlContent(Markup.Element("tr", "utrecht-table__row", content).With("role", "row"));
        output.PostElement.SetHtmlContent(new HtmlString("<tbody class=\"utrecht-table__body\" role=\"rowgroup\">"));
    }
}
