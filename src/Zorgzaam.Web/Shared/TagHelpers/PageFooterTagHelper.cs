using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>The foot of every page.</summary>
[HtmlTargetElement("z-page-footer")]
public sealed class PageFooterTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("footer", "utrecht-page-footer");
        output.Content.SetHtmlContent(
            Markup.Element("div", "utrecht-page-footer__content app-wrap app-foot", content));
    }
}
