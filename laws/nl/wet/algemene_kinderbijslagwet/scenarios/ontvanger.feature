Feature: Aan wie de kinderbijslag wordt betaald
  Algemene Kinderbijslagwet, artikel 18, tweede en derde lid.

  Background:
    Given law "algemene_kinderbijslagwet" is loaded
    Given parameter "bsn" is "999993653"

  Scenario: Zonder partner: de ouder zelf
    Given the calculation date is "2026-05-15"
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partner_bsn |
      | 999993653 | null        |
    When I evaluate "ontvanger_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "ontvanger_kinderbijslag" equals "999993653"

  Scenario: Samen iemand aangewezen
    Given the calculation date is "2026-05-15"
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partner_bsn |
      | 999993653 | 999990160   |
    Given the following "kinderbijslag" data with key "bsn":
      | bsn       | aangewezen_ontvanger_kinderbijslag |
      | 999993653 | 999990160                          |
    When I evaluate "ontvanger_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "ontvanger_kinderbijslag" equals "999990160"

  Scenario: Niemand aangewezen: de SVB beslist
    Given the calculation date is "2026-05-15"
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partner_bsn |
      | 999993653 | 999990160   |
    Given the following "kinderbijslag" data with key "bsn":
      | bsn       | aangewezen_ontvanger_kinderbijslag |
      | 999993653 | null                               |
    When I evaluate "ontvanger_kinderbijslag" of "algemene_kinderbijslagwet"
    Then the execution fails with "ontvanger_zonder_aanwijzing"

  Scenario: Aanwijzing onbekend: vragen
    Given the calculation date is "2026-05-15"
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partner_bsn |
      | 999993653 | 999990160   |
    When I evaluate "ontvanger_kinderbijslag" of "algemene_kinderbijslagwet"
    Then the execution fails with "aangewezen_ontvanger_kinderbijslag"
