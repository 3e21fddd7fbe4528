Feature: Algemene Ouderdomswet
  De bekendgemaakte bedragen per half jaar, voor wie alleen woont en voor wie getrouwd is.
  Bron: SVB-bedragen in rekenbuddy.nl/nieuws/aow-bedragen, bijnametpensioen.nl (juli 2025), plusonline.nl (januari 2025)
  en pensioenkenner.nl/aow (januari 2026).

  Scenario: Alleenwonend met volledige opbouw per 1 januari 2025
    Given the calculation date is "2025-01-01"
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
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 158092
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 10246

  Scenario: Getrouwd met volledige opbouw per 1 januari 2025
    Given the calculation date is "2025-01-01"
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
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 108150
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 7318

  Scenario: Alleenwonend met volledige opbouw per 30 juni 2025, laatste dag van het half jaar
    Given the calculation date is "2025-06-30"
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
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 158092
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 10246

  Scenario: Getrouwd met volledige opbouw per 30 juni 2025, laatste dag van het half jaar
    Given the calculation date is "2025-06-30"
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
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 108150
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 7318

  Scenario: Alleenwonend met volledige opbouw per 1 juli 2025
    Given the calculation date is "2025-07-01"
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
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 161244
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 10039

  Scenario: Getrouwd met volledige opbouw per 1 juli 2025
    Given the calculation date is "2025-07-01"
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
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 110397
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 7171

  Scenario: Alleenwonend met volledige opbouw per 31 december 2025, laatste dag van het half jaar
    Given the calculation date is "2025-12-31"
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
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 161244
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 10039

  Scenario: Getrouwd met volledige opbouw per 31 december 2025, laatste dag van het half jaar
    Given the calculation date is "2025-12-31"
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
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 110397
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 7171

  Scenario: Alleenwonend met volledige opbouw per 1 januari 2026
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
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 163757
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 10655

  Scenario: Getrouwd met volledige opbouw per 1 januari 2026
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
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 112212
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 7610

  Scenario: Alleenwonend met volledige opbouw per 30 juni 2026, laatste dag van het half jaar
    Given the calculation date is "2026-06-30"
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
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 163757
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 10655

  Scenario: Getrouwd met volledige opbouw per 30 juni 2026, laatste dag van het half jaar
    Given the calculation date is "2026-06-30"
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
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 112212
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 7610

  Scenario: Alleenwonend met volledige opbouw per 1 juli 2026
    Given the calculation date is "2026-07-01"
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
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 166216
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 10478

  Scenario: Getrouwd met volledige opbouw per 1 juli 2026
    Given the calculation date is "2026-07-01"
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
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 113939
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 7485

  Scenario: Alleenwonend met volledige opbouw op 31 december 2026, laatste dag van het half jaar
    Given the calculation date is "2026-12-31"
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
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 166216
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 10478

  # De bedragen van 1 januari 2027 zijn er nog niet: liever een mens dan een oud bedrag.
  Scenario: Na 31 december 2026 is er nog geen bekend bedrag
    Given the calculation date is "2027-01-01"
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
    Then the execution fails with "bruto_ouderdomspensioen_ongehuwde"
