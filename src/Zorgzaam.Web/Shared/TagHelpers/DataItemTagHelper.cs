using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>One label with its value, inside <c>z-data-list</c>.</summary>
[HtmlTargetElement("z-data-item", ParentTag = "z-data-list")]
public sealed class DataItemTagHelper : TagHelper
{
    public string Label { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("div", "utrecht-data-list__item");
        output.Content.SetHtmlContent(Markup.Text("dt", "utrecht-data-list__item-key", Label));
        output.Content.AppendHtml(Markup.Element(
            "dd", "utrecht-data-list__item-value utrecht-data-list__item-value--html-dd", content));
    }
}
