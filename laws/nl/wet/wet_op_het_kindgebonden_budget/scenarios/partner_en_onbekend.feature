Feature: Partner, gezamenlijke kinderen en onbekende gegevens
  Wet op het kindgebonden budget, artikel 2, negende lid; Awir, artikelen 3, 7 en 9; bedragen 2026.

  Background:
    Given law "wet_op_het_kindgebonden_budget" is loaded
    Given law "berekening_kindgebonden_budget" is loaded
    Given law "algemene_kinderbijslagwet" is loaded
    Given law "algemene_wet_inkomensafhankelijke_regelingen" is loaded
    Given law "wet_inkomstenbelasting_2001" is loaded
    Given parameter "bsn" is "999993653"
    Given the following "inkomen_box_1_overig" data with key "bsn":
      | bsn       | uitkeringen_en_pensioenen | winst_uit_onderneming | resultaat_overige_werkzaamheden |
      | 999993653 | 0                         | 0                     | 0                               |
      | 999990160 | 0                         | 0                     | 0                               |
    Given the following "inkomen_woning_en_buitenland" data with key "bsn":
      | bsn       | eigen_woning | buitenlands_inkomen |
      | 999993653 | 0            | 0                   |
      | 999990160 | 0            | 0                   |
    Given the following "inkomen_box_2" data with key "bsn":
      | bsn       | reguliere_voordelen | vervreemdingsvoordelen |
      | 999993653 | 0                   | 0                      |
      | 999990160 | 0                   | 0                      |
    Given the following "vermogen_box_3_overig" data with key "bsn":
      | bsn       | beleggingen | onroerend_goed | schulden |
      | 999993653 | 0           | 0              | 0        |
      | 999990160 | 0           | 0              | 0        |

  Scenario: Zonder kinderen zijn inkomen, partner en vermogen niet nodig
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen |
      | 999993653 | []       |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is false
    Then output "hoogte_kindgebonden_budget" equals 0
    Then output "maandbedrag_kindgebonden_budget" equals 0

  Scenario: Zonder partner wordt niet naar het inkomen van een partner gevraagd
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    Then output "hoogte_kindgebonden_budget" equals 599600
    Then output "maandbedrag_kindgebonden_budget" equals 49900

  Scenario: Met partner en diens inkomen onbekend: vragen
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
      | 999990160 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
      | 999990160 | true           |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999990160   |
      | 999990160 | HUWELIJK          | 999993653   |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
      | 999990160 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then the execution fails with "loon_uit_dienstbetrekking"

  Scenario: Met partner en diens vermogen onbekend: vragen
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
      | 999990160 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
      | 999990160 | true           |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999990160   |
      | 999990160 | HUWELIJK          | 999993653   |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
      | 999990160 | 1000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then the execution fails with "spaargeld"

  Scenario: Eigen inkomen onbekend: vragen
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then the execution fails with "loon_uit_dienstbetrekking"

  Scenario: Partnerschap onbekend: vragen
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then the execution fails with "partnerschap_type"

  Scenario: Vermogen onbekend: vragen
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then the execution fails with "spaargeld"

  Scenario: Kinderen van de partner onbekend: vragen
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
      | 999990160 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
      | 999990160 | true           |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999990160   |
      | 999990160 | HUWELIJK          | 999993653   |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
      | 999990160 | 1000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
      | 999990160 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then the execution fails with "kinderen"

  Scenario: Een kind van beiden telt één keer
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
      | 999990160 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
      | 999990160 | true           |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999990160   |
      | 999990160 | HUWELIJK          | 999993653   |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
      | 999990160 | 1000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
      | 999990160 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    Then output "hoogte_kindgebonden_budget" equals 258000
    Then output "maandbedrag_kindgebonden_budget" equals 21500

  # 5.160 - 445,284 = 4.714,716, één keer verminderd
  Scenario: Ieder een eigen kind: samen één aanspraak voor twee kinderen
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990019", "geboortedatum": "2019-01-05", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
      | 999990160 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
      | 999990160 | true           |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999990160   |
      | 999990160 | HUWELIJK          | 999993653   |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 3000000                   |
      | 999990160 | 1500000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
      | 999990160 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    Then output "hoogte_kindgebonden_budget" equals 471500
    Then output "maandbedrag_kindgebonden_budget" equals 39200

  Scenario: Alleen de partner heeft een kind: zelf geen aanspraak
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | []                                                                                                           |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
      | 999990160 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
      | 999990160 | true           |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999990160   |
      | 999990160 | HUWELIJK          | 999993653   |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
      | 999990160 | 1000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
      | 999990160 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is false
    Then output "hoogte_kindgebonden_budget" equals 0
    Then output "maandbedrag_kindgebonden_budget" equals 0

  # Artikel 1, vijfde lid: voor een kind dat Nederlander is of rechtmatig verblijft, is er toch aanspraak (open norm)
  Scenario: De partner verblijft niet rechtmatig in Nederland: een mens beoordeelt het kind
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
      | 999990160 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
      | 999990160 | false          |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999990160   |
      | 999990160 | HUWELIJK          | 999993653   |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
      | 999990160 | 0                         |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
      | 999990160 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then the execution fails with "kind_is_nederlander_of_verblijft_rechtmatig"

  Scenario: Ongehuwd, maar samen een kind op hetzelfde adres: partner
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
      | 999990160 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
      | 999990160 | true           |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type      | partner_bsn |
      | 999993653 | GEMEENSCHAPPELIJK_KIND | 999990160   |
      | 999990160 | GEMEENSCHAPPELIJK_KIND | 999993653   |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
      | 999990160 | 1000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
      | 999990160 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    Then output "hoogte_kindgebonden_budget" equals 258000
    Then output "maandbedrag_kindgebonden_budget" equals 21500

  Scenario: Kind woont elders en de bijdrage is onbekend: vragen
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                      |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": false}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then the execution fails with "onderhoudsbijdragen"

  Scenario: Kind woont elders en de ouder draagt bij: een mens beoordeelt
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                      |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": false}] |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
    Given the following "onderhoud" data with key "bsn":
      | bsn       | onderhoudsbijdragen                                  |
      | 999993653 | [{"bsn": "999990007", "bedrag_per_kwartaal": 60000}] |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then the execution fails with "onderhoudseis_per_kwartaal"
