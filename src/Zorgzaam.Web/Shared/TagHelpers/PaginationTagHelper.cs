using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>Previous and next page of a list; keeps the rest of the address.</summary>
[HtmlTargetElement("z-pagination", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PaginationTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public int Page { get; set; } = 1;

    public int Pages { get; set; } = 1;

    public string Label { get; set; } = "";

    public string Previous { get; set; } = "";

    public string Next { get; set; } = "";

    /// <summary>Where one is, such as "Bladzijde 2 van 7".</summary>
    public string Here { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Pages <= 1)
        {
            output.SuppressOutput();
            return;
        }

        output.Become("nav", "utrecht-pagination app-pagination");
        output.Attributes.SetAttribute("aria-label", Label);
        if (Page > 1)
            output.Content.AppendHtml(To(Page - 1, Previous, "prev"));
        output.Content.AppendHtml(Markup.Text("span", "app-pagination__here", Here));
        if (Page < Pages)
            output.Content.AppendHtml(To(Page + 1, Next, "next"));
    }

    private TagBuilder To(int page, string words, string relation)
    {
        const string Name = "utrecht-pagination__relative-link";
        return Markup.Text("a", $"nl-link utrecht-link {Name} {Name}--{relation}", words)
            .With("rel", relation)
            .With("href", ViewContext.HttpContext.Request.AddressWith("bladzijde", page));
    }
}
