using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Zorgzaam.Foundation;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>One step of a calculation: what and how much, and folded in below it what it rests on.</summary>
[HtmlTargetElement("z-calculation-step")]
public sealed class CalculationStepTagHelper(Words words) : TagHelper
{
    public WrittenText Label { get; set; }

    public WrittenText? Value { get; set; }

    /// <summary>Whether it starts unfolded.</summary>
    public bool Open { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("li", "app-step");
        if (content.IsEmptyOrWhiteSpace)
        {
            output.Content.SetHtmlContent(Line("div"));
            return;
        }

        var details = Markup.Element(
            "details", "app-step__fold", Line("summary"), Markup.Element("div", "app-step__content", content));
        output.Content.SetHtmlContent(Open ? details.With("open", "open") : details);
    }

    private TagBuilder Line(string tag)
    {
        var line = Markup.Element(tag, "app-step__line", Text("app-step__label", Label));
        if (Value is { } value) line.InnerHtml.AppendHtml(Text("app-step__value", value));
        return line;
    }

    private TagBuilder Text(string classes, WrittenText text) =>
        Markup.Text("span", classes, text.Text).With("lang", words.Mark(text));
}
