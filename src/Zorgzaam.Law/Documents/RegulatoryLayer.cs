namespace Zorgzaam.Law.Documents;

/// <summary>
/// Kind of legal instrument (regelgevingslaag). The order is lex superior: an earlier member outranks a later one.
/// </summary>
/// <remarks>Source: RegelRecht schema v0.5.9, <c>regulatory_layer</c>; order after RegelRecht RFC-007.</remarks>
public enum RegulatoryLayer
{
    /// <summary>Treaty (verdrag).</summary>
    Verdrag,

    /// <summary>Regulation of the European Union.</summary>
    EuVerordening,

    /// <summary>Directive of the European Union.</summary>
    EuRichtlijn,

    /// <summary>Constitution (Grondwet).</summary>
    Grondwet,

    /// <summary>Act of parliament (wet).</summary>
    Wet,

    /// <summary>Order in council (algemene maatregel van bestuur).</summary>
    Amvb,

    /// <summary>Royal decree (koninklijk besluit).</summary>
    KoninklijkBesluit,

    /// <summary>Ministerial regulation (ministeriële regeling).</summary>
    MinisterieleRegeling,

    /// <summary>Provincial ordinance.</summary>
    ProvincialeVerordening,

    /// <summary>Ordinance of a water board.</summary>
    WaterschapsVerordening,

    /// <summary>Municipal ordinance.</summary>
    GemeentelijkeVerordening,

    /// <summary>Policy rule (beleidsregel, Awb 1:3 lid 4).</summary>
    Beleidsregel,

    /// <summary>An organisation's own way of working (uitvoeringsbeleid).</summary>
    Uitvoeringsbeleid,
}
