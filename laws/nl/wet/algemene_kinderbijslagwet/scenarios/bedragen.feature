Feature: De bedragen van de kinderbijslag zoals de SVB ze bekendmaakt
  Algemene Kinderbijslagwet, artikelen 12 en 13: per leeftijd en per halfjaar.

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

  # SVB, bedragen vanaf 1 januari 2025: 286,45 / 347,83 / 409,21 (wettekst artikel 12)
  Scenario: Kind van 3 op 2025-02-01
    Given the calculation date is "2025-02-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2021-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 28645

  Scenario: Kind van 8 op 2025-02-01
    Given the calculation date is "2025-02-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 34783

  Scenario: Kind van 13 op 2025-02-01
    Given the calculation date is "2025-02-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2011-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 40921

  # 28645 + 34783 + 40921 = 104349 eurocent
  Scenario: Drie kinderen op 2025-02-01
    Given the calculation date is "2025-02-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                                                                                                                             |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2021-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2016-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990020", "geboortedatum": "2011-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 3
    Then output "kinderbijslag_per_kwartaal" equals 104349

  # SVB, bedragen vanaf 1 juli 2025: 291,49 / 353,95 / 416,41 (wettekst artikel 12)
  Scenario: Kind van 3 op 2025-08-01
    Given the calculation date is "2025-08-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2021-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 29149

  Scenario: Kind van 8 op 2025-08-01
    Given the calculation date is "2025-08-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 35395

  Scenario: Kind van 13 op 2025-08-01
    Given the calculation date is "2025-08-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2011-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 41641

  # 29149 + 35395 + 41641 = 106185 eurocent
  Scenario: Drie kinderen op 2025-08-01
    Given the calculation date is "2025-08-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                                                                                                                             |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2021-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2016-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990020", "geboortedatum": "2011-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 3
    Then output "kinderbijslag_per_kwartaal" equals 106185

  # SVB, bedragen vanaf 1 januari 2026: 295,07 / 358,30 / 421,53 (wettekst artikel 12)
  Scenario: Kind van 3 op 2026-02-01
    Given the calculation date is "2026-02-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2022-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 29507

  Scenario: Kind van 8 op 2026-02-01
    Given the calculation date is "2026-02-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 35830

  Scenario: Kind van 13 op 2026-02-01
    Given the calculation date is "2026-02-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2012-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 42153

  # 29507 + 35830 + 42153 = 107490 eurocent
  Scenario: Drie kinderen op 2026-02-01
    Given the calculation date is "2026-02-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                                                                                                                             |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2022-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2017-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990020", "geboortedatum": "2012-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 3
    Then output "kinderbijslag_per_kwartaal" equals 107490

  # Wettekst artikel 12 en SVB, bedragen vanaf 1 juli 2026: 298,40 / 362,35 / 426,29
  Scenario: Kind van 3 op 2026-08-01
    Given the calculation date is "2026-08-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2022-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 29840

  Scenario: Kind van 8 op 2026-08-01
    Given the calculation date is "2026-08-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 36235

  Scenario: Kind van 13 op 2026-08-01
    Given the calculation date is "2026-08-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2012-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 42629

  # 29840 + 36235 + 42629 = 108704 eurocent
  Scenario: Drie kinderen op 2026-08-01
    Given the calculation date is "2026-08-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                                                                                                                             |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2022-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2017-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990020", "geboortedatum": "2012-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 3
    Then output "kinderbijslag_per_kwartaal" equals 108704

  # Het bedrag van 1 januari 2026 geldt nog
  Scenario: De laatste dag van het tweede kwartaal van 2026
    Given the calculation date is "2026-06-30"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2013-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 42153

  # Het bedrag van 1 juli 2026 geldt
  Scenario: De eerste dag van het derde kwartaal van 2026
    Given the calculation date is "2026-07-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2013-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 42629

  # Laatste dag van het laatste bekendgemaakte bedrag
  Scenario: De laatste dag van 2026
    Given the calculation date is "2026-12-31"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                           |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2013-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 42629

  # Voor 2027 is er nog geen bedrag: een mens, nooit het oude bedrag
  Scenario: De eerste dag van 2027
    Given the calculation date is "2027-01-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                           |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2015-03-15", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    When I evaluate "kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then the execution fails with "basiskinderbijslagbedrag"
