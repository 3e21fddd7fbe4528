using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>The few moves every tag helper makes.</summary>
internal static class Markup
{
    /// <summary>Turns the custom element into a real one with these classes; its other attributes stay.</summary>
    public static void Become(this TagHelperOutput output, string tag, string classes)
    {
        output.TagName = tag;
        output.TagMode = TagMode.StartTagAndEndTag;
        var given = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", given is null ? classes : $"{classes} {given}");
    }

    public static TagBuilder Element(string tag, string classes, params IHtmlContent[] children)
    {
        var element = new TagBuilder(tag);
        if (classes.Length > 0)
            element.AddCssClass(classes);
        foreach (var child in children)
            element.InnerHtml.AppendHtml(child);
        return element;
    }

    public static TagBuilder Text(string tag, string classes, string text)
    {
        var element = Element(tag, classes);
        element.InnerHtml.Append(text);
        return element;
    }

    public static TagBuilder With(this TagBuilder element, string attribute, string? value)
    {
        if (value is not null)
            element.Attributes[attribute] = value;
        return element;
    }
}
