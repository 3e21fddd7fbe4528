using Microsoft.AspNetCore.Razor.TagHelpers;
using Zorgzaam.Web.Rights;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>A field to choose one from a list.</summary>
[HtmlTargetElement("z-select", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectTagHelper : FieldMarkup
{
    public IReadOnlyList<Choice> Choices { get; set; } = [];

    public string? Value { get; set; }

    /// <summary>The words for no choice, such as "Alle wetten"; without it the first choice stands.</summary>
    public string? Any { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var select = Markup.Element("select", "utrecht-select utrecht-select--html-select");
        if (Any is not null)
            select.InnerHtml.AppendHtml(Markup.Text("option", "", Any).With("value", ""));
        foreach (var choice in Choices)
        {
            var option = Markup.Text("option", "", choice.Title).With("value", choice.Id);
            if (string.Equals(choice.Id, Value, StringComparison.Ordinal))
                option.With("selected", "selected");
            select.InnerHtml.AppendHtml(option);
        }

        Write(output, select, "select");
    }
}
