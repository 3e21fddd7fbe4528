using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Zorgzaam.Web.Shared.TagHelpers;

/// <summary>A heading; <c>look</c> gives it the size of another level.</summary>
[HtmlTargetElement("z-heading")]
public sealed class HeadingTagHelper : TagHelper
{
    public int Level { get; set; } = 2;

    public int? Look { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Level is < 1 or > 6)
            throw new InvalidOperationException($"<z-heading level=\"{Level}\">: use a level from 1 to 6.");
        var look = (Look ?? Level).ToString(CultureInfo.InvariantCulture);
        output.Become(
            $"h{Level.ToString(CultureInfo.InvariantCulture)}",
            $"nl-heading nl-heading--level-{look} utrecht-heading-{look}");
    }
}
