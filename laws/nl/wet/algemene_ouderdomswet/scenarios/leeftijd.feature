Feature: Algemene Ouderdomswet
  De AOW-leeftijd per geboortedatum: artikel 7a, eerste lid, en de bekendmakingen. Aan beide kanten van elke grens.

  Scenario: Geboren op 1947-12-31 bereikt de AOW-leeftijd op 2012-12-31
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1947-12-31    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2012-12-31"

  Scenario: Geboren op 1948-01-01 bereikt de AOW-leeftijd op 2013-02-01
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1948-01-01    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2013-02-01"

  Scenario: Geboren op 1948-11-30 bereikt de AOW-leeftijd op 2013-12-30
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1948-11-30    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2013-12-30"

  Scenario: Geboren op 1948-12-01 bereikt de AOW-leeftijd op 2014-02-01
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1948-12-01    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2014-02-01"

  Scenario: Geboren op 1949-10-31 bereikt de AOW-leeftijd op 2014-12-31
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1949-10-31    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2014-12-31"

  Scenario: Geboren op 1949-11-01 bereikt de AOW-leeftijd op 2015-02-01
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1949-11-01    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2015-02-01"

  Scenario: Geboren op 1950-09-30 bereikt de AOW-leeftijd op 2015-12-30
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1950-09-30    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2015-12-30"

  Scenario: Geboren op 1950-10-01 bereikt de AOW-leeftijd op 2016-04-01
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1950-10-01    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2016-04-01"

  Scenario: Geboren op 1951-06-30 bereikt de AOW-leeftijd op 2016-12-30
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1951-06-30    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2016-12-30"

  Scenario: Geboren op 1951-07-01 bereikt de AOW-leeftijd op 2017-04-01
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1951-07-01    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2017-04-01"

  Scenario: Geboren op 1952-03-31 bereikt de AOW-leeftijd op 2017-12-31
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1952-03-31    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2017-12-31"

  Scenario: Geboren op 1952-04-01 bereikt de AOW-leeftijd op 2018-04-01
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1952-04-01    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2018-04-01"

  Scenario: Geboren op 1952-12-31 bereikt de AOW-leeftijd op 2018-12-31
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1952-12-31    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2018-12-31"

  Scenario: Geboren op 1953-01-01 bereikt de AOW-leeftijd op 2019-05-01
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1953-01-01    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2019-05-01"

  Scenario: Geboren op 1955-08-31 bereikt de AOW-leeftijd op 2021-12-31
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1955-08-31    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2021-12-31"

  Scenario: Geboren op 1955-09-01 bereikt de AOW-leeftijd op 2022-04-01
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1955-09-01    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2022-04-01"

  Scenario: Geboren op 1956-05-31 bereikt de AOW-leeftijd op 2022-12-31
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1956-05-31    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2022-12-31"

  Scenario: Geboren op 1956-06-01 bereikt de AOW-leeftijd op 2023-04-01
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1956-06-01    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2023-04-01"

  Scenario: Geboren op 1957-02-28 bereikt de AOW-leeftijd op 2023-12-28
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1957-02-28    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2023-12-28"

  Scenario: Geboren op 1957-03-01 bereikt de AOW-leeftijd op 2024-03-01
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1957-03-01    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2024-03-01"

  Scenario: Geboren op 1960-12-31 bereikt de AOW-leeftijd op 2027-12-31
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1960-12-31    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2027-12-31"

  Scenario: Geboren op 1961-01-01 bereikt de AOW-leeftijd op 2028-04-01
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1961-01-01    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2028-04-01"

  Scenario: Geboren op 1963-09-30 bereikt de AOW-leeftijd op 2030-12-30
    Given the calculation date is "2025-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1963-09-30    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2030-12-30"

  Scenario: Geboren op 1964-09-30 bereikt de AOW-leeftijd op 2031-12-30
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1964-09-30    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2031-12-30"

  Scenario: Geboren op 1963-10-01: in januari 2025 is de leeftijd voor 2031 nog niet vastgesteld
    Given the calculation date is "2025-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1963-10-01    |
    When I evaluate outputs "aow_leeftijd_datum, pensioengerechtigde_leeftijd_bereikt" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" is null
    Then output "pensioengerechtigde_leeftijd_bereikt" is false

  Scenario: Geboren op 1964-10-01: in 2026 is de leeftijd voor 2032 nog niet vastgesteld
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1964-10-01    |
    When I evaluate outputs "aow_leeftijd_datum, pensioengerechtigde_leeftijd_bereikt" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" is null
    Then output "pensioengerechtigde_leeftijd_bereikt" is false

  Scenario: Geboren op 1963-10-01: sinds 13 november 2025 is de leeftijd voor 2031 vastgesteld
    Given the calculation date is "2025-11-13"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1963-10-01    |
    When I evaluate "aow_leeftijd_datum" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "aow_leeftijd_datum" equals "2031-01-01"

  Scenario: De dag voor de AOW-leeftijd is er geen recht
    Given the calculation date is "2026-03-13"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1959-03-14    |
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
    When I evaluate outputs "heeft_recht_op_aow, bruto_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is false
    Then output "bruto_aow_per_maand" equals 0

  Scenario: Op de dag van de AOW-leeftijd is er recht
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1959-03-14    |
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
    When I evaluate outputs "heeft_recht_op_aow, bruto_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "bruto_aow_per_maand" equals 163757

  Scenario: De AOW gaat in op de dag van de AOW-leeftijd
    Given the calculation date is "2026-03-20"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1959-03-14    |
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
    When I evaluate "ingangsdatum_aow" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "ingangsdatum_aow" equals "2026-03-14"

  # Artikel 16, tweede lid: niet eerder dan de eerste dag van de twaalfde maand vóór de aanvraag
  Scenario: Wie laat aanvraagt, krijgt terug tot de eerste dag van de twaalfde maand ervoor
    Given the calculation date is "2026-03-20"
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
    When I evaluate "ingangsdatum_aow" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "ingangsdatum_aow" equals "2025-03-01"

  Scenario Outline: De maand van de aanvraag bepaalt de vroegste ingangsdatum
    Given the calculation date is "<aanvraag>"
    When I evaluate "vroegste_ingangsdatum_aow" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "vroegste_ingangsdatum_aow" equals "<vroegste>"

    Examples:
      | aanvraag   | vroegste   |
      | 2026-06-30 | 2025-06-01 |
      | 2026-07-01 | 2025-07-01 |
      | 2026-07-31 | 2025-07-01 |

  Scenario: Wie jong is, hoeft geen woonperioden of huishouden te laten zien
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1990-05-05    |
    When I evaluate outputs "heeft_recht_op_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand, ingangsdatum_aow" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is false
    Then output "bruto_aow_per_maand" equals 0
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 0
    Then output "ingangsdatum_aow" is null

  Scenario: Zonder geboortedatum wordt daarnaar gevraagd
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
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
    When I evaluate "heeft_recht_op_aow" of "algemene_ouderdomswet"
    Then the execution fails with "geboortedatum"
