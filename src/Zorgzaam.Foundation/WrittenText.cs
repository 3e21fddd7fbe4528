namespace Zorgzaam.Foundation;

/// <summary>A text with the language it is in, so that a page in another language can mark it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">Its language, as "nl".</param>
public readonly record struct WrittenText(string Text, string Language)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
