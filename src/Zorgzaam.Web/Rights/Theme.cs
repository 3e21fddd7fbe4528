namespace Zorgzaam.Web.Rights;

/// <summary>The eight themes of Public Excellence, in their order.</summary>
public enum Theme
{
    CustomerFocus,
    CulturalChange,
    DataDriven,
    ProcessOptimisation,
    Interoperability,
    TechnologicalInnovation,
    PrivacyAndSecurity,
    Governance,
}
