using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>A button that sends its form, or a link that looks like one when it has an href.</summary>
[HtmlTargetElement("z-button")]
public sealed class ButtonTagHelper : TagHelper
{
    /// <summary>primary, secondary or subtle.</summary>
    public string Kind { get; set; } = "primary";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var isLink = output.Attributes.ContainsName("href");
        output.Become(isLink ? "a" : "button", $"nl-button nl-button--{Kind} app-button");
        if (!isLink && !output.Attributes.ContainsName("type"))
            output.Attributes.SetAttribute("type", "submit");
    }
}
