Feature: De leeftijd van het kind op de eerste dag van het kwartaal
  Algemene Kinderbijslagwet, artikelen 7, 11 en 12; peildatum 1 april 2026 (bedragen: SVB, 1 januari 2026).

  Background:
    Given law "algemene_kinderbijslagwet" is loaded
    Given law "aanpassing_kinderbijslagbedragen" is loaded
    Given parameter "bsn" is "999993653"
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |

  Scenario: Geboren op de peildatum: recht
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2026-04-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 29507

  Scenario: Geboren een dag na de peildatum: nog geen recht
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2026-04-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is false
    Then output "aantal_kinderen_kinderbijslag" equals 0
    Then output "kinderbijslag_per_kwartaal" equals 0

  Scenario: Wordt een dag na de peildatum 6: nog het eerste bedrag
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2020-04-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 29507

  Scenario: Wordt op de peildatum 6: het tweede bedrag
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2020-04-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 35830

  Scenario: Wordt een dag na de peildatum 12: nog het tweede bedrag
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2014-04-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 35830

  Scenario: Wordt op de peildatum 12: het volledige bedrag
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2014-04-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 42153

  Scenario: Wordt een dag na de peildatum 16: de school doet er nog niet toe
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2010-04-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 42153

  Scenario: Wordt op de peildatum 16: geen melding van de gemeente
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2010-04-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "leerplicht" data with key "bsn":
      | bsn       | meldingen_kwalificatieplicht |
      | 999993653 | []                           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 42153

  Scenario: Wordt een dag na de peildatum 18: nog recht
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2008-04-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "leerplicht" data with key "bsn":
      | bsn       | meldingen_kwalificatieplicht |
      | 999993653 | []                           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 42153

  Scenario: Wordt op de peildatum 18: geen recht meer
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2008-04-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is false
    Then output "aantal_kinderen_kinderbijslag" equals 0
    Then output "kinderbijslag_per_kwartaal" equals 0

  Scenario: Op een schrikkeldag geboren, op 1 april 6 jaar
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2020-02-29", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 35830
