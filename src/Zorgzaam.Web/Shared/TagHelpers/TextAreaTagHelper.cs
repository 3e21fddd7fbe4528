using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>A field for a few lines of text.</summary>
[HtmlTargetElement("z-text-area", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextAreaTagHelper : FieldMarkup
{
    public string? Value { get; set; }

    public int MaxLength { get; set; } = 500;

    public int Rows { get; set; } = 4;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var invalid = Error is null ? "" : " utrecht-textarea--invalid";
        // Without the class for plain elements, which would call a required field wrong before anything was sent.
        var area = Markup.Text("textarea", $"utrecht-textarea{invalid}", Value ?? "")
            .With("rows", Rows.ToString(CultureInfo.InvariantCulture))
            .With("maxlength", MaxLength.ToString(CultureInfo.InvariantCulture))
            .With("autocomplete", "off");
        Write(output, area, "textarea");
    }
}
