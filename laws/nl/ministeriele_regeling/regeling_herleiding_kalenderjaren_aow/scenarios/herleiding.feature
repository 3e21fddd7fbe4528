Feature: Herleiding van delen van kalenderjaren
  Een kalenderjaar is 360 dagen en een maand 30 (artikel 1, derde lid); wat overblijft telt niet (vierde lid).

  Scenario: Het hele opbouwtijdvak is vijftig jaar van 360 dagen
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1959-03-14 |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn | verblijfsperioden |
      | 999993653 | [{"van": "1959-03-14", "tot": null}] |
    When I evaluate outputs "verzekerde_dagen, niet_verzekerde_kalenderjaren, verzekerde_kalenderjaren" of "regeling_herleiding_kalenderjaren_aow"
    Then the execution succeeds
    Then output "verzekerde_dagen" equals 18000
    Then output "niet_verzekerde_kalenderjaren" equals 0
    Then output "verzekerde_kalenderjaren" equals 50

  Scenario: De eerste dag telt mee, de laatste niet
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1959-03-14 |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn | verblijfsperioden |
      | 999993653 | [{"van": "2000-01-01", "tot": "2000-01-02"}] |
    When I evaluate outputs "verzekerde_dagen, niet_verzekerde_kalenderjaren, verzekerde_kalenderjaren" of "regeling_herleiding_kalenderjaren_aow"
    Then the execution succeeds
    Then output "verzekerde_dagen" equals 1
    Then output "niet_verzekerde_kalenderjaren" equals 49
    Then output "verzekerde_kalenderjaren" equals 0

  Scenario: Elke maand telt als 30 dagen, ook februari
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1959-03-14 |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn | verblijfsperioden |
      | 999993653 | [{"van": "2001-02-01", "tot": "2001-03-01"}] |
    When I evaluate outputs "verzekerde_dagen, niet_verzekerde_kalenderjaren, verzekerde_kalenderjaren" of "regeling_herleiding_kalenderjaren_aow"
    Then the execution succeeds
    Then output "verzekerde_dagen" equals 30
    Then output "niet_verzekerde_kalenderjaren" equals 49
    Then output "verzekerde_kalenderjaren" equals 0

  Scenario: De 31e telt als de 30e
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1959-03-14 |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn | verblijfsperioden |
      | 999993653 | [{"van": "2001-01-31", "tot": "2001-02-01"}] |
    When I evaluate outputs "verzekerde_dagen, niet_verzekerde_kalenderjaren, verzekerde_kalenderjaren" of "regeling_herleiding_kalenderjaren_aow"
    Then the execution succeeds
    Then output "verzekerde_dagen" equals 1
    Then output "niet_verzekerde_kalenderjaren" equals 49
    Then output "verzekerde_kalenderjaren" equals 0

  Scenario: Driehonderdnegenenvijftig dagen is geen heel jaar
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1959-03-14 |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn | verblijfsperioden |
      | 999993653 | [{"van": "2001-01-01", "tot": "2001-12-30"}] |
    When I evaluate outputs "verzekerde_dagen, niet_verzekerde_kalenderjaren, verzekerde_kalenderjaren" of "regeling_herleiding_kalenderjaren_aow"
    Then the execution succeeds
    Then output "verzekerde_dagen" equals 359
    Then output "niet_verzekerde_kalenderjaren" equals 49
    Then output "verzekerde_kalenderjaren" equals 0

  Scenario: Driehonderdzestig dagen is een heel jaar
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1959-03-14 |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn | verblijfsperioden |
      | 999993653 | [{"van": "2001-01-01", "tot": "2002-01-01"}] |
    When I evaluate outputs "verzekerde_dagen, niet_verzekerde_kalenderjaren, verzekerde_kalenderjaren" of "regeling_herleiding_kalenderjaren_aow"
    Then the execution succeeds
    Then output "verzekerde_dagen" equals 360
    Then output "niet_verzekerde_kalenderjaren" equals 49
    Then output "verzekerde_kalenderjaren" equals 1

  Scenario: Wonen buiten het opbouwtijdvak telt niet
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1959-03-14 |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn | verblijfsperioden |
      | 999993653 | [{"van": "1959-03-14", "tot": "1976-03-14"}] |
    When I evaluate outputs "verzekerde_dagen, niet_verzekerde_kalenderjaren, verzekerde_kalenderjaren" of "regeling_herleiding_kalenderjaren_aow"
    Then the execution succeeds
    Then output "verzekerde_dagen" equals 0
    Then output "niet_verzekerde_kalenderjaren" equals 50
    Then output "verzekerde_kalenderjaren" equals 0

  Scenario: Zonder vastgestelde AOW-leeftijd is er nog geen opbouwtijdvak
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1990-05-05 |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn | verblijfsperioden |
      | 999993653 | [{"van": "1990-05-05", "tot": null}] |
    When I evaluate outputs "eerste_dagnummer, laatste_dagnummer, verzekerde_dagen" of "regeling_herleiding_kalenderjaren_aow"
    Then the execution succeeds
    Then output "eerste_dagnummer" equals 0
    Then output "laatste_dagnummer" equals 0
    Then output "verzekerde_dagen" equals 0

  Scenario: Perioden die elkaar overlappen, geven nooit meer dan het hele opbouwtijdvak
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1959-03-14 |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn | verblijfsperioden |
      | 999993653 | [{"van": "1959-03-14", "tot": null}, {"van": "1959-03-14", "tot": null}] |
    When I evaluate outputs "verzekerde_dagen, niet_verzekerde_kalenderjaren, verzekerde_kalenderjaren" of "regeling_herleiding_kalenderjaren_aow"
    Then the execution succeeds
    Then output "verzekerde_dagen" equals 18000
    Then output "niet_verzekerde_kalenderjaren" equals 0
    Then output "verzekerde_kalenderjaren" equals 50
