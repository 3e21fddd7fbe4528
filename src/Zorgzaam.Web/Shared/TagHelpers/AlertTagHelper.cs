using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>A message that stands out: info, ok, warning or error.</summary>
[HtmlTargetElement("z-alert")]
public sealed class AlertTagHelper : TagHelper
{
    public string Tone { get; set; } = "info";

    public string? Title { get; set; }

    public int Level { get; set; } = 2;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("div", $"utrecht-alert utrecht-alert--{Tone}");
        if (Tone == "error")
            output.Attributes.SetAttribute("role", "alert");
        var message = Markup.Element("div", "utrecht-alert__message app-stack");
        if (Title is not null)
        {
            var tag = string.Create(CultureInfo.InvariantCulture, $"h{Level}");
            message.InnerHtml.AppendHtml(
                Markup.Text(tag, "nl-heading nl-heading--level-4 utrecht-heading-4", Title));
        }

        message.InnerHtml.AppendHtml(content);
        output.Content.SetHtmlContent(Markup.Element("div", "utrecht-alert__content", message));
    }
}
