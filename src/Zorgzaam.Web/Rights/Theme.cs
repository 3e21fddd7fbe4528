namespace Zorgzaam.Web.Rights;

/// <summary>The eight themes of Public Excellence, in their order.</summary>
public enum Theme
{
    CustomerFocus = 1,
    CulturalChange,
    DataDriven,
    ProcessOptimisation,
    Interoperability,
    TechnologicalInnovation,
    PrivacyAndSecurity,
    Governance,
}
