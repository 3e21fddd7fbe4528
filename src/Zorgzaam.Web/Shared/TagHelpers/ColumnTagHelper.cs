using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>One column of a table.</summary>
[HtmlTargetElement("z-column", ParentTag = "z-columns", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ColumnTagHelper : TagHelper
{
    public string Label { get; set; } = "";

    /// <summary>Numbers line up to the right.</summary>
    public bool Numeric { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ((TableLayout)context.Items[typeof(TableLayout)]).Add(new TableColumn(Label, Numeric));
        output.Become("th", Numeric ? "utrecht-table__header-cell app-number" : "utrecht-table__header-cell");
        output.Attributes.SetAttribute("scope", "col");
        output.Attributes.SetAttribute("role", "columnheader");
        output.Content.SetContent(Label);
    }
}
