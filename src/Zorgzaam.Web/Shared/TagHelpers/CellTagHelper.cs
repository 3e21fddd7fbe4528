using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>One cell; with <c>header</c> it names its row.</summary>
[HtmlTargetElement("z-cell", ParentTag = "z-row")]
public sealed class CellTagHelper : TagHelper
{
    public bool Header { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var column = ((TableLayout)context.Items[typeof(TableLayout)]).NextColumn();
        var content = await output.GetChildContentAsync();
        var number = column.Numeric ? " app-number" : "";
        if (Header)
        {
            output.Become("th", $"utrecht-table__cell app-row-header{number}");
            output.Attributes.SetAttribute("scope", "row");
            output.Attributes.SetAttribute("role", "rowheader");
        }
        else
        {
            output.Become("td", $"utrecht-table__cell{number}");
            output.Attributes.SetAttribute("role", "cell");
            output.Attributes.SetAttribute("data-label", column.Label);
        }

        output.Content.SetHtmlContent(Markup.Element("div", "app-cell", content));
    }
}
