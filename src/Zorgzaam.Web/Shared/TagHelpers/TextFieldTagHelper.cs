using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>A field for one line of text.</summary>
[HtmlTargetElement("z-text-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextFieldTagHelper : FieldMarkup
{
    public string? Value { get; set; }

    public int MaxLength { get; set; } = 200;

    public string Autocomplete { get; set; } = "off";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var invalid = Error is null ? "" : " utrecht-textbox--invalid";
        var input = Markup.Element("input", $"utrecht-textbox utrecht-textbox--html-input{invalid}")
            .With("type", "text")
            .With("value", Value ?? "")
            .With("maxlength", MaxLength.ToString(CultureInfo.InvariantCulture))
            .With("autocomplete", Autocomplete);
        input.TagRenderMode = TagRenderMode.SelfClosing;
        Write(output, input, "text");
    }
}
