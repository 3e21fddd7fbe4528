using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>A field to tick.</summary>
[HtmlTargetElement("z-checkbox", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckboxTagHelper : FieldMarkup
{
    public string Value { get; set; } = "true";

    public bool Checked { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var box = Markup.Element("input", "utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom")
            .With("type", "checkbox")
            .With("value", Value);
        box.TagRenderMode = TagRenderMode.SelfClosing;
        if (Checked)
            box.With("checked", "checked");
        Write(output, box, "checkbox");
    }
}
