using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>A card that leads somewhere; the whole card can be clicked, its title is the link.</summary>
[HtmlTargetElement("z-door")]
public sealed class DoorTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public string Href { get; set; } = "";

    public string? Icon { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.Become("div", "app-card app-door");
        if (Icon is not null)
            output.Content.AppendHtml(Icons.Svg(Icon));
        var link = Markup.Text("a", "nl-link utrecht-link utrecht-link--html-a app-door__link", Title)
            .With("href", Href);
        output.Content.AppendHtml(Markup.Element(
            "h3", "nl-heading nl-heading--level-4 utrecht-heading-4 app-door__title", link));
        output.Content.AppendHtml(Markup.Element("p", "nl-paragraph utrecht-paragraph", content));
    }
}
