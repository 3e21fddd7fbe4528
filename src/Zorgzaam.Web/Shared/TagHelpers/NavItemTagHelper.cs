using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>One item of the main menu; marks itself when its page, or one below it, is open.</summary>
[HtmlTargetElement("z-nav-item", ParentTag = "z-nav")]
public sealed class NavItemTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string Href { get; set; } = "/";

    /// <summary>Pages below it that have an item of their own, with a space between them.</summary>
    public string? Except { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("li", "utrecht-nav-list__item");
        output.Content.SetHtmlContent(Markup.Element("a", "utrecht-link utrecht-nav-list__link", content)
            .With("href", Href)
            .With("aria-current", Current()));
    }

    private string? Current()
    {
        var path = ViewContext.HttpContext.Request.Path;
        if (path == Href)
            return "page";
        if (Except?.Split(' ').Any(each => path.StartsWithSegments(each, StringComparison.Ordinal)) == true)
            return null;
        return Href != "/" && path.StartsWithSegments(Href, StringComparison.Ordinal) ? "true" : null;
    }
}
