Feature: Kindgebonden budget 2026: de officiële tabel en voorbeelden
  Dienst Toeslagen, Berekening kindgebonden budget 2026 (TG 081), stap 1 tot en met 5.

  Background:
    Given law "wet_op_het_kindgebonden_budget" is loaded
    Given law "berekening_kindgebonden_budget" is loaded
    Given law "algemene_kinderbijslagwet" is loaded
    Given law "algemene_wet_inkomensafhankelijke_regelingen" is loaded
    Given law "wet_inkomstenbelasting_2001" is loaded
    Given parameter "bsn" is "999993653"
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden                    |
      | 999993653 | [{"van": "1990-05-01", "tot": null}] |
      | 999990160 | [{"van": "1990-05-01", "tot": null}] |
    Given the following "verblijfstitel" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
      | 999990160 | true           |
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

  # Tabel stap 1: € 5.996; 5996 / 12 = 499.67
  Scenario: Alleenstaande ouder met 1 kind, laag inkomen
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2023-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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

  # Tabel stap 1: € 8.576; 8576 / 12 = 714.67
  Scenario: Alleenstaande ouder met 2 kinderen, laag inkomen
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                 |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2023-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2021-03-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 857600
    Then output "maandbedrag_kindgebonden_budget" equals 71400

  # Tabel stap 1: 8.576 + 1 x 2.580 = 11156; 11156 / 12 = 929.67
  Scenario: Alleenstaande ouder met 3 kinderen, laag inkomen
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                                                                                                                             |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2023-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2021-03-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990020", "geboortedatum": "2019-11-20", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 1115600
    Then output "maandbedrag_kindgebonden_budget" equals 92900

  # Tabel stap 1: 8.576 + 2 x 2.580 = 13736; 13736 / 12 = 1144.67
  Scenario: Alleenstaande ouder met 4 kinderen, laag inkomen
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                                                                                                                                                                                                                                         |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2023-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2021-03-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990020", "geboortedatum": "2019-11-20", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990032", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 1373600
    Then output "maandbedrag_kindgebonden_budget" equals 114400

  # Tabel stap 1: € 2.580; 2580 / 12 = 215.00
  Scenario: Ouder met partner en 1 kind, laag inkomen
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2023-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2023-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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

  # Tabel stap 1: € 5.160; 5160 / 12 = 430.00
  Scenario: Ouder met partner en 2 kinderen, laag inkomen
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                 |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2023-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2021-03-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2023-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2021-03-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 516000
    Then output "maandbedrag_kindgebonden_budget" equals 43000

  # Tabel stap 1: 5.160 + 1 x 2.580 = 7740; 7740 / 12 = 645.00
  Scenario: Ouder met partner en 3 kinderen, laag inkomen
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                                                                                                                             |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2023-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2021-03-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990020", "geboortedatum": "2019-11-20", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2023-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2021-03-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990020", "geboortedatum": "2019-11-20", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 774000
    Then output "maandbedrag_kindgebonden_budget" equals 64500

  # Tabel stap 1: 5.160 + 2 x 2.580 = 10320; 10320 / 12 = 860.00
  Scenario: Ouder met partner en 4 kinderen, laag inkomen
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                                                                                                                                                                                                                                         |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2023-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2021-03-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990020", "geboortedatum": "2019-11-20", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990032", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2023-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2021-03-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990020", "geboortedatum": "2019-11-20", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990032", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 1032000
    Then output "maandbedrag_kindgebonden_budget" equals 86000

  # TG 081, voorbeeld: € 392 per maand
  # 5.160 - 7,6% x (45.000 - 39.141) = 5.160 - 445,284 = 4.714,716; / 12 = 392,89
  Scenario: Voorbeeld: partners, twee kinderen jonger dan 12, samen € 45.000
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                 |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2021-03-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2021-03-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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

  # TG 081, voorbeeld: € 533 per maand
  # 5.160 + 724 + 964 - 445,284 = 6.402,716; / 12 = 533,56
  Scenario: Voorbeeld: partners, kinderen van 13 en 16, samen € 45.000
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                 |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2012-05-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2009-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2012-05-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2009-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 640300
    Then output "maandbedrag_kindgebonden_budget" equals 53300

  # TG 081, voorbeeld: € 497 per maand. 5.996 - 7,6% x (30.000 - 29.736) = 5.996 - 20,064 = 5.975,936.
  # De wet rondt eerst het jaarbedrag af (Awir artikel 14, vierde lid): 5.976, en dat is precies 12 x 498. De folder deelt
  # het niet-afgeronde bedrag: 497,99 en dus 497. Het verschil is een euro; de tabellen van de zorgtoeslag volgen de wet.
  Scenario: Voorbeeld: alleenstaande ouder, kind van 8, € 30.000
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 3000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    Then output "hoogte_kindgebonden_budget" equals 597600
    Then output "maandbedrag_kindgebonden_budget" equals 49800

  # 5.996 + 724 = 6.720; / 12 = 560,00
  Scenario: Alleenstaande ouder, kind van 13
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2012-05-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 672000
    Then output "maandbedrag_kindgebonden_budget" equals 56000

  # 5.996 + 964 = 6.960; / 12 = 580,00
  Scenario: Alleenstaande ouder, kind van 17
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2008-09-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 696000
    Then output "maandbedrag_kindgebonden_budget" equals 58000

  # 5.160 + 724 + 964 = 6.848; 7,6% x 5.859 = 445,284
  Scenario: Tot op de cent: partners, kinderen van 13 en 16, samen € 45.000
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                 |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2012-05-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2009-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2012-05-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2009-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    When I evaluate outputs "maximum_kindgebonden_budget, vermindering_door_inkomen" of "wet_op_het_kindgebonden_budget"
    Then the execution succeeds
    Then output "maximum_kindgebonden_budget" equals 684800
    Then output "vermindering_door_inkomen" equals 44528.4

  # 2.580 + 3.416 = 5.996; 7,6% x 264 = 20,064
  Scenario: Tot op de cent: alleenstaande ouder, kind van 8, € 30.000
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 3000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
    When I evaluate outputs "maximum_kindgebonden_budget, vermindering_door_inkomen" of "wet_op_het_kindgebonden_budget"
    Then the execution succeeds
    Then output "maximum_kindgebonden_budget" equals 599600
    Then output "vermindering_door_inkomen" equals 2006.4

  # Dienst Toeslagen, Berekening kindgebonden budget 2026 (TG 081), stap 4
  Scenario: Het drempelinkomen zoals Dienst Toeslagen het vaststelt
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen |
      | 999993653 | []       |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 0                         |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
    When I evaluate outputs "drempelinkomen_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then the execution succeeds
    Then output "drempelinkomen_kindgebonden_budget" equals 2973600
