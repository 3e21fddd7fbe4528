namespace Zorgzaam.Web.Rights;

/// <summary>The names of the eight themes; keys of <c>Words</c>.</summary>
internal static class ThemeNames
{
    public static string Of(Theme theme) => theme switch
    {
        Theme.CustomerFocus => "Klantgerichtheid",
        Theme.CulturalChange => "Culturele verandering",
        Theme.DataDriven => "Gegevensgericht",
        Theme.ProcessOptimisation => "Procesoptimalisatie",
        Theme.Interoperability => "Samenwerking & interoperabiliteit",
        Theme.TechnologicalInnovation => "Technologische innovatie",
        Theme.PrivacyAndSecurity => "Privacy & beveiliging",
        Theme.Governance => "Governance",
        _ => throw new ArgumentOutOfRangeException(nameof(theme), theme, "Not one of the eight themes."),
    };
}
