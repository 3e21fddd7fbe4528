using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>The head of every page: who we are at the left, and what is put inside at the right.</summary>
[HtmlTargetElement("z-page-header")]
public sealed class PageHeaderTagHelper : TagHelper
{
    public string Organisation { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("div", "utrecht-page-header");
        var name = Markup.Text("span", "", Organisation);
        var brand = Markup.Element("a", "app-brand", Emblem(), name).With("href", "/");
        output.Content.SetHtmlContent(Markup.Element(
            "div", "app-wrap app-bar", brand, Markup.Element("div", "app-bar__side", content)));
    }

    private static TagBuilder Emblem()
    {
        var disc = Markup.Element("circle", "app-brand__disc").With("cx", "18").With("cy", "18").With("r", "17");
        var mark = Markup.Element("path", "app-brand__mark").With("d", "M10 19l6 6 11-13");
        return Markup.Element("svg", "app-brand__emblem", disc, mark)
            .With("viewBox", "0 0 36 36")
            .With("aria-hidden", "true")
            .With("focusable", "false");
    }
}
