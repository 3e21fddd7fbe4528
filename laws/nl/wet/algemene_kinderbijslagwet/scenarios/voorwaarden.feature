Feature: Wie verzekerd is en voor welk kind
  Algemene Kinderbijslagwet, artikelen 2, 6, 7, 7b en 11; peildatum 1 april 2026.

  Background:
    Given law "algemene_kinderbijslagwet" is loaded
    Given law "aanpassing_kinderbijslagbedragen" is loaded
    Given parameter "bsn" is "999993653"

  Scenario: Op de peildatum in Nederland komen wonen: recht
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-20", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "2026-04-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 35830

  Scenario: Een dag na de peildatum komen wonen, geen werk in Nederland: geen recht
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-20", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "2026-04-02", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    Given the following "loonbelasting" data with key "bsn":
      | bsn       | onderworpen_aan_loonbelasting |
      | 999993653 | false                         |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is false
    Then output "aantal_kinderen_kinderbijslag" equals 0
    Then output "kinderbijslag_per_kwartaal" equals 0

  Scenario: Op de peildatum vertrokken, geen werk in Nederland: geen recht
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-20", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                            |
      | 999993653 | [{"van": "1990-05-01", "tot": "2026-04-01"}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    Given the following "loonbelasting" data with key "bsn":
      | bsn       | onderworpen_aan_loonbelasting |
      | 999993653 | false                         |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is false
    Then output "aantal_kinderen_kinderbijslag" equals 0
    Then output "kinderbijslag_per_kwartaal" equals 0

  Scenario: Een dag na de peildatum vertrokken: nog recht over dit kwartaal
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-20", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                            |
      | 999993653 | [{"van": "1990-05-01", "tot": "2026-04-02"}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 35830

  # Artikel 7b: het kind woont dan ook niet in Nederland; of een Europese regel of verdrag recht geeft, is een open norm
  Scenario: Woont niet in Nederland maar werkt er wel: verzekerd, over het kind oordeelt een mens
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-20", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | []                |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    Given the following "loonbelasting" data with key "bsn":
      | bsn       | onderworpen_aan_loonbelasting |
      | 999993653 | true                          |
    When I evaluate "is_verzekerd_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "is_verzekerd_kinderbijslag" is true
    When I evaluate "heeft_recht_op_kinderbijslag" of "algemene_kinderbijslagwet"
    Then the execution fails with "recht_voor_kind_buiten_nederland"

  Scenario: Woont niet in Nederland, werk onbekend: vragen
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-20", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | []                |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then the execution fails with "onderworpen_aan_loonbelasting"

  Scenario: Geen rechtmatig verblijf: niet verzekerd
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-20", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | false          |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is false
    Then output "aantal_kinderen_kinderbijslag" equals 0
    Then output "kinderbijslag_per_kwartaal" equals 0

  Scenario: Geen kinderen: meer gegevens zijn niet nodig
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen |
      | 999993653 | []       |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is false
    Then output "aantal_kinderen_kinderbijslag" equals 0
    Then output "kinderbijslag_per_kwartaal" equals 0

  Scenario: Alleen een volwassen kind: meer gegevens zijn niet nodig
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                              |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2000-01-10"}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is false
    Then output "aantal_kinderen_kinderbijslag" equals 0
    Then output "kinderbijslag_per_kwartaal" equals 0

  Scenario: Kinderen onbekend: vragen
    Given the calculation date is "2026-05-15"
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then the execution fails with "kinderen"

  Scenario: Woonperioden onbekend: vragen
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-20", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then the execution fails with "verblijfsperioden"

  Scenario: Waar het kind woont is onbekend: vragen
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                              |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-20"}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then the execution fails with "woont_bij_aanvrager"

  Scenario: Kind woont elders, bijdrage onbekend: vragen
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                      |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-20", "overlijdensdatum": null, "woont_bij_aanvrager": false}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then the execution fails with "onderhoudsbijdragen"

  Scenario: Kind woont elders en de ouder draagt niets bij: geen recht
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                      |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-20", "overlijdensdatum": null, "woont_bij_aanvrager": false}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    Given the following "onderhoud" data with key "bsn":
      | bsn       | onderhoudsbijdragen |
      | 999993653 | []                  |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is false
    Then output "aantal_kinderen_kinderbijslag" equals 0
    Then output "kinderbijslag_per_kwartaal" equals 0

  # Het bedrag van artikel 5 Besluit uitvoering kinderbijslag is hier niet ingevuld: open norm
  Scenario: Kind woont elders en de ouder draagt bij: een mens beoordeelt
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                      |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-20", "overlijdensdatum": null, "woont_bij_aanvrager": false}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    Given the following "onderhoud" data with key "bsn":
      | bsn       | onderhoudsbijdragen                                  |
      | 999993653 | [{"bsn": "999990007", "bedrag_per_kwartaal": 60000}] |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then the execution fails with "onderhoudseis_per_kwartaal"

  Scenario: Kind van 16, melding van de gemeente onbekend: vragen
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2010-01-10", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then the execution fails with "meldingen_kwalificatieplicht"

  Scenario: Kind van 16, gemeente meldt dat de kwalificatieplicht niet is nagekomen: geen recht
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2010-01-10", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    Given the following "leerplicht" data with key "bsn":
      | bsn       | meldingen_kwalificatieplicht |
      | 999993653 | ["999990007"]                |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is false
    Then output "aantal_kinderen_kinderbijslag" equals 0
    Then output "kinderbijslag_per_kwartaal" equals 0

  # Artikel 7aa (geen recht bij studiefinanciering) is vervallen op 1 januari 2020; SVB, Uw kind wordt 18 jaar: wie voor
  # zijn 18e gaat studeren, blijft meetellen tot hij 18 is.
  Scenario: Kind van 17 zonder melding, ook als het studeert: recht
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2008-09-10", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    Given the following "leerplicht" data with key "bsn":
      | bsn       | meldingen_kwalificatieplicht |
      | 999993653 | []                           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 42153

  Scenario: Een melding over het ene kind raakt het andere niet
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                 |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2010-01-10", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2016-08-20", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    Given the following "leerplicht" data with key "bsn":
      | bsn       | meldingen_kwalificatieplicht |
      | 999993653 | ["999990007"]                |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag, kinderbijslag_per_kwartaal" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    Then output "aantal_kinderen_kinderbijslag" equals 1
    Then output "kinderbijslag_per_kwartaal" equals 35830

  # Artikel 11, tweede lid: de eerste dag van het kwartaal (hier 1 april 2026) beslist over het hele kwartaal.
  Scenario Outline: Een kind dat overleden is
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                              |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-20", "overlijdensdatum": "<overleden>", "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is <recht>
    Then output "aantal_kinderen_kinderbijslag" equals <aantal>

    Examples:
      | overleden  | recht | aantal |
      | 2026-03-31 | false | 0      |
      | 2026-04-01 | true  | 1      |
      | 2026-05-01 | true  | 1      |

  Scenario: Of het kind nog leeft, is onbekend: vragen
    Given the calculation date is "2026-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                           |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-20", "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, aantal_kinderen_kinderbijslag" of "algemene_kinderbijslagwet"
    Then the execution fails with "overlijdensdatum"
