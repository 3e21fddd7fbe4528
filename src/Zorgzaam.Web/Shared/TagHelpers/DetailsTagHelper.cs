using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>More for those who want it, opened by the browser itself.</summary>
[HtmlTargetElement("z-details")]
public sealed class DetailsTagHelper : TagHelper
{
    public string Summary { get; set; } = "";

    public bool Open { get; set; }

    /// <summary>Makes it small, for an aside.</summary>
    public bool Quiet { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("details", Quiet ? "app-details app-details--quiet" : "app-details");
        if (Open)
            output.Attributes.SetAttribute("open", "open");
        output.Content.SetHtmlContent(Markup.Text("summary", "app-details__summary", Summary));
        output.Content.AppendHtml(Markup.Element("div", "app-details__content app-stack", content));
    }
}
