Feature: Algemene Ouderdomswet
  Leefvorm: getrouwd, alleen of een gezamenlijke huishouding (artikel 1, derde tot en met vijfde lid).

  Scenario: Alleen op het adres: bedrag voor wie alleen woont
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1955-02-10    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1935-01-01", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate "bruto_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "bruto_aow_per_maand" equals 163757

  Scenario: Getrouwd en samen op het adres: bedrag per persoon
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1955-02-10    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1935-01-01", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK | 999993665 |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [{"bsn": "999993665", "geboortedatum": "1960-06-01", "relatie": "ECHTGENOOT"}] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate "bruto_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "bruto_aow_per_maand" equals 112212

  Scenario: Geregistreerd partnerschap telt als huwelijk
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1955-02-10    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1935-01-01", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEREGISTREERD_PARTNERSCHAP | 999993665 |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [{"bsn": "999993665", "geboortedatum": "1960-06-01", "relatie": "ECHTGENOOT"}] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate "bruto_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "bruto_aow_per_maand" equals 112212

  Scenario: Getrouwd, maar de echtgenoot woont elders: een mens beoordeelt of zij duurzaam gescheiden leven
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1955-02-10    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1935-01-01", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK | 999993665 |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate "bruto_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution fails with "duurzaam_gescheiden_levend"

  Scenario: Een volwassen kind in huis verandert niets
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1955-02-10    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1935-01-01", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [{"bsn": "999993677", "geboortedatum": "1985-01-01", "relatie": "KIND"}] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate "bruto_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "bruto_aow_per_maand" equals 163757

  Scenario: Een ouder in huis verandert niets
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1955-02-10    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1935-01-01", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [{"bsn": "999993677", "geboortedatum": "1930-01-01", "relatie": "OUDER"}] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate "bruto_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "bruto_aow_per_maand" equals 163757

  Scenario: Een huisgenoot van 17 verandert niets
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1955-02-10    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1935-01-01", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [{"bsn": "999993677", "geboortedatum": "2008-01-02", "relatie": "ONBEKEND"}] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate "bruto_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "bruto_aow_per_maand" equals 163757

  Scenario: Een huisgenoot van 18: een mens beoordeelt of er een gezamenlijke huishouding is
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1955-02-10    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1935-01-01", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [{"bsn": "999993677", "geboortedatum": "2008-01-01", "relatie": "ONBEKEND"}] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate "bruto_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution fails with "gezamenlijke_huishouding"

  Scenario: Samen met een zus: een mens beoordeelt of er een gezamenlijke huishouding is
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1955-02-10    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1935-01-01", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [{"bsn": "999993677", "geboortedatum": "1958-01-01", "relatie": "BROER_OF_ZUS"}] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate "bruto_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution fails with "gezamenlijke_huishouding"

  Scenario: Het recht zelf hangt niet van de leefvorm af
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1955-02-10    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1935-01-01", "tot": null}] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate "heeft_recht_op_aow" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true

  Scenario: Zonder gegevens over een partner wordt daarnaar gevraagd
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1955-02-10    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1935-01-01", "tot": null}] |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate "bruto_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution fails with "partnerschap_type"

  Scenario: Zonder gegevens over huisgenoten wordt daarnaar gevraagd
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1955-02-10    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1935-01-01", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate "bruto_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution fails with "medebewoners"

  Scenario: Detentie: een mens beoordeelt of artikel 8b het recht uitsluit
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1955-02-10    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1935-01-01", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | GEDETINEERD |
    When I evaluate "heeft_recht_op_aow" of "algemene_ouderdomswet"
    Then the execution fails with "vrijheidsontneming_sluit_recht_uit"

  Scenario: Detentie doet er niet toe voor wie de AOW-leeftijd nog niet heeft
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1990-02-10    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1935-01-01", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | GEDETINEERD |
    When I evaluate "heeft_recht_op_aow" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is false
