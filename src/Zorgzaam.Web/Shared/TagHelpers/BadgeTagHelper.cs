using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>A short status. Its words carry the meaning; the tone only helps the eye.</summary>
[HtmlTargetElement("z-badge")]
public sealed class BadgeTagHelper : TagHelper
{
    /// <summary>neutral, info, positive, warning or negative.</summary>
    public string Tone { get; set; } = "neutral";

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become("span", $"nl-data-badge app-badge app-badge--{Tone}");
}
