using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>One step; its text says whether it is done, so that the mark is only decoration.</summary>
[HtmlTargetElement("z-step", ParentTag = "z-steps")]
public sealed class StepTagHelper : TagHelper
{
    /// <summary>checked, current or not-checked.</summary>
    public string State { get; set; } = "not-checked";

    public string Mark { get; set; } = "";

    public bool Last { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("li", $"denhaag-process-steps__step denhaag-process-steps__step--{State}");
        if (State == "current")
            output.Attributes.SetAttribute("aria-current", "step");
        output.Content.SetHtmlContent(Markup.Element(
            "div",
            "denhaag-process-steps__step-header",
            Markup.Text("div", $"denhaag-step-marker denhaag-step-marker--{State}", Mark).With("aria-hidden", "true"),
            Markup.Element(
                "p",
                $"denhaag-process-steps__step-heading denhaag-process-steps__step-heading--{State}",
                content)));
        if (!Last)
            output.Content.AppendHtml(Markup.Element("div", "denhaag-process-steps__step-body", Connector()));
    }

    private TagBuilder Connector()
    {
        var state = State == "checked" ? "checked" : "not-checked";
        const string Name = "denhaag-step-marker__connector";
        return Markup.Element("div", $"{Name} {Name}--main-to-main {Name}--{state}");
    }
}
