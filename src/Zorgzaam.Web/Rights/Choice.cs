namespace Zorgzaam.Web.Rights;

/// <summary>Something to choose from a list.</summary>
public sealed record Choice(string Id, string Title);
