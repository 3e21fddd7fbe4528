using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>A big number with what it means below it.</summary>
[HtmlTargetElement("z-figure-number")]
public sealed class FigureNumberTagHelper : TagHelper
{
    public string Number { get; set; } = "";

    /// <summary>Makes it the one number of the page.</summary>
    public bool Large { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("p", Large ? "app-figure app-figure--large" : "app-figure");
        output.Content.SetHtmlContent(Markup.Text("span", "app-figure__number", Number));
        output.Content.AppendHtml(Markup.Element("span", "app-figure__caption", content));
    }
}
