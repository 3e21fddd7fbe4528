using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Zorgzaam.Web.Shared.Languages;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>A link to this page in the other language, in that language.</summary>
[HtmlTargetElement("z-language-switch", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LanguageSwitchTagHelper(Words words) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (language, title) = words.Language == "nl" ? ("en", "English") : ("nl", "Nederlands");
        output.Become("a", "nl-link utrecht-link utrecht-link--html-a app-language");
        output.Attributes.SetAttribute(
            "href", ViewContext.HttpContext.Request.AddressWith(LanguageChoice.Parameter, language));
        output.Attributes.SetAttribute("lang", language);
        output.Attributes.SetAttribute("hreflang", language);
        output.Content.SetContent(title);
    }
}
