using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>A field for a day.</summary>
[HtmlTargetElement("z-date-field", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateFieldTagHelper : FieldMarkup
{
    public DateOnly? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var invalid = Error is null ? "" : " utrecht-textbox--invalid";
        var input = Markup.Element("input", $"utrecht-textbox utrecht-textbox--html-input{invalid}")
            .With("type", "date")
            .With("value", Value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        Write(output, input, "text");
    }
}
