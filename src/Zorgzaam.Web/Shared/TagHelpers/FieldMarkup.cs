using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>A form field: label, description, error, then the control, tied together for screen readers.</summary>
public abstract class FieldMarkup : TagHelper
{
    public string Name { get; set; } = "";

    public string Label { get; set; } = "";

    public string? Description { get; set; }

    /// <summary>What is wrong; a page hands an empty text where nothing is.</summary>
    public string? Error
    {
        get;
        set => field = string.IsNullOrEmpty(value) ? null : value;
    }

    public bool Required { get; set; }

    /// <summary>Of which form it is, where a page has the same field in several.</summary>
    public string? Of { get; set; }

    protected string Id => Of is null ? $"veld-{Name}" : $"veld-{Name}-{Of}";

    protected void Write(TagHelperOutput output, TagBuilder control, string kind)
    {
        output.Become("div", $"utrecht-form-field utrecht-form-field--{kind} app-field");
        if (Error is not null)
            output.Attributes.SetAttribute("class", $"{output.Attributes["class"].Value} utrecht-form-field--invalid");
        output.Content.AppendHtml(Markup.Element(
            "div",
            "utrecht-form-field__label",
            Markup.Text("label", "utrecht-form-label", Label).With("for", Id)));
        Note(output, Description, "uitleg", "description", "utrecht-form-field-description");
        Note(output, Error, "fout", "error-message", "utrecht-form-field-error-message");
        Tie(control);
        output.Content.AppendHtml(Markup.Element("div", "utrecht-form-field__input", control));
    }

    private void Tie(TagBuilder control)
    {
        control.With("id", Id).With("name", Name);
        string[] notes =
        [
            .. Description is null ? Array.Empty<string>() : [$"{Id}-uitleg"],
            .. Error is null ? Array.Empty<string>() : [$"{Id}-fout"],
        ];
        if (notes.Length > 0)
            control.With("aria-describedby", string.Join(' ', notes));
        if (Error is not null)
            control.With("aria-invalid", "true");
        if (Required)
            control.With("required", "required");
    }

    private void Note(TagHelperOutput output, string? text, string suffix, string part, string classes)
    {
        if (text is null)
            return;
        IHtmlContent note = Markup.Text("div", $"utrecht-form-field__{part} {classes}", text)
            .With("id", $"{Id}-{suffix}");
        output.Content.AppendHtml(note);
    }
}
