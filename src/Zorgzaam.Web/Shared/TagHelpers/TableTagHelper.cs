using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>
/// A table whose rows become cards on a small screen, each cell with its column's header. The roles are written out,
/// because browsers drop a table's meaning once its rows are displayed as blocks.
/// </summary>
[HtmlTargetElement("z-table")]
public sealed class TableTagHelper : TagHelper
{
    public string Caption { get; set; } = "";

    public bool HideCaption { get; set; }

    public override void Init(TagHelperContext context) =>
        context.Items[typeof(TableLayout)] = new TableLayout();

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("table", "utrecht-table utrecht-table--html-table app-table");
        output.Attributes.SetAttribute("role", "table");
        output.Content.SetHtmlContent(Markup.Text(
            "caption", HideCaption ? "utrecht-table__caption app-unseen" : "utrecht-table__caption", Caption));
        output.Content.AppendHtml(content);
        output.Content.AppendHtml(new HtmlString("</tbody>"));
    }
}
