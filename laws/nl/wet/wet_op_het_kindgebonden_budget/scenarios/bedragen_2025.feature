Feature: Kindgebonden budget 2025: de bedragen van de wet
  Wet op het kindgebonden budget, artikel 2, zoals die gold op 1 januari 2025: € 2.511, 703, 936, 3.389 en 7,10%;
  grensinkomens € 28.406 en € 37.545.

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

  # 1 x 2.511 + 3.389 = 5900; / 12 = 491.67
  Scenario: Alleenstaande ouder met 1 kind, laag inkomen
    Given the calculation date is "2025-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2022-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 590000
    Then output "maandbedrag_kindgebonden_budget" equals 49100

  # 1 x 2.511 = 2511; / 12 = 209.25
  Scenario: Ouder met partner en 1 kind, laag inkomen
    Given the calculation date is "2025-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2022-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2022-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 251100
    Then output "maandbedrag_kindgebonden_budget" equals 20900

  # 2 x 2.511 + 3.389 = 8411; / 12 = 700.92
  Scenario: Alleenstaande ouder met 2 kinderen, laag inkomen
    Given the calculation date is "2025-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                 |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2022-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2020-03-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 841100
    Then output "maandbedrag_kindgebonden_budget" equals 70000

  # 2 x 2.511 = 5022; / 12 = 418.50
  Scenario: Ouder met partner en 2 kinderen, laag inkomen
    Given the calculation date is "2025-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                 |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2022-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2020-03-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2022-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2020-03-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 502200
    Then output "maandbedrag_kindgebonden_budget" equals 41800

  # 3 x 2.511 + 3.389 = 10922; / 12 = 910.17
  Scenario: Alleenstaande ouder met 3 kinderen, laag inkomen
    Given the calculation date is "2025-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                                                                                                                             |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2022-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2020-03-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990020", "geboortedatum": "2018-11-20", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 1092200
    Then output "maandbedrag_kindgebonden_budget" equals 91000

  # 3 x 2.511 = 7533; / 12 = 627.75
  Scenario: Ouder met partner en 3 kinderen, laag inkomen
    Given the calculation date is "2025-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                                                                                                                             |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2022-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2020-03-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990020", "geboortedatum": "2018-11-20", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2022-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2020-03-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990020", "geboortedatum": "2018-11-20", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 753300
    Then output "maandbedrag_kindgebonden_budget" equals 62700

  # 2 x 2.511 + 703 + 936 = 6.661; / 12 = 555,08
  Scenario: Kinderen van 13 en 16, met partner
    Given the calculation date is "2025-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                 |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2011-05-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2008-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2011-05-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2008-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 666100
    Then output "maandbedrag_kindgebonden_budget" equals 55500

  # 5.022 - 7,10% x (45.000 - 37.545) = 5.022 - 529,305 = 4.492,695; / 12 = 374,39
  Scenario: Partners, twee kinderen, samen € 45.000
    Given the calculation date is "2025-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                 |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2020-03-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2016-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2020-03-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2016-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 449300
    Then output "maandbedrag_kindgebonden_budget" equals 37400

  # 2.511 + 3.389 = 5.900; / 12 = 491,67
  Scenario: Alleenstaande ouder precies op de drempel
    Given the calculation date is "2025-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2840600                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    Then output "hoogte_kindgebonden_budget" equals 590000
    Then output "maandbedrag_kindgebonden_budget" equals 49100

  # 5.900 - 7,10% x 8 = 5.899,432
  Scenario: Alleenstaande ouder € 8 boven de drempel
    Given the calculation date is "2025-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2841400                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    Then output "hoogte_kindgebonden_budget" equals 589900
    Then output "maandbedrag_kindgebonden_budget" equals 49100

  # 37.545 samen; 2.511 / 12 = 209,25
  Scenario: Partners precies op de drempel
    Given the calculation date is "2025-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2016-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999990160   |
      | 999990160 | HUWELIJK          | 999993653   |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2754500                   |
      | 999990160 | 1000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
      | 999990160 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    Then output "hoogte_kindgebonden_budget" equals 251100
    Then output "maandbedrag_kindgebonden_budget" equals 20900

  # 2.511 - 7,10% x 8 = 2.510,432
  Scenario: Partners € 8 boven de drempel
    Given the calculation date is "2025-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2016-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999990160   |
      | 999990160 | HUWELIJK          | 999993653   |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2755300                   |
      | 999990160 | 1000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
      | 999990160 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    Then output "hoogte_kindgebonden_budget" equals 251000
    Then output "maandbedrag_kindgebonden_budget" equals 20900

  # Vermogensgrens 2025: € 141.896
  Scenario: Vermogen precies op de grens, zonder partner
    Given the calculation date is "2025-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 14189600  |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    Then output "hoogte_kindgebonden_budget" equals 590000
    Then output "maandbedrag_kindgebonden_budget" equals 49100

  Scenario: Vermogen € 1 boven de grens, zonder partner
    Given the calculation date is "2025-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 14189700  |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is false
    Then output "hoogte_kindgebonden_budget" equals 0
    Then output "maandbedrag_kindgebonden_budget" equals 0

  # Vermogensgrens 2025 met partner: € 179.429
  Scenario: Vermogen samen precies op de grens, met partner
    Given the calculation date is "2025-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2016-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999990160   |
      | 999990160 | HUWELIJK          | 999993653   |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
      | 999990160 | 500000                    |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 10000000  |
      | 999990160 | 7942900   |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    Then output "hoogte_kindgebonden_budget" equals 251100
    Then output "maandbedrag_kindgebonden_budget" equals 20900

  Scenario: Vermogen samen € 1 boven de grens, met partner
    Given the calculation date is "2025-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2016-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999990160   |
      | 999990160 | HUWELIJK          | 999993653   |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
      | 999990160 | 500000                    |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 10000000  |
      | 999990160 | 7943000   |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is false
    Then output "hoogte_kindgebonden_budget" equals 0
    Then output "maandbedrag_kindgebonden_budget" equals 0

  Scenario: De laatste dag van 2025: nog de bedragen van 2025
    Given the calculation date is "2025-12-31"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 590000
    Then output "maandbedrag_kindgebonden_budget" equals 49100

  # 5.022 + 703 + 936 = 6.661; 7,10% x 7.455 = 529,305
  Scenario: Tot op de cent: partners, kinderen van 13 en 16, samen € 45.000
    Given the calculation date is "2025-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                                                                                                                                 |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2011-05-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2008-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2011-05-09", "overlijdensdatum": null, "woont_bij_aanvrager": true}, {"bsn": "999990019", "geboortedatum": "2008-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "maximum_kindgebonden_budget" equals 666100
    Then output "vermindering_door_inkomen" equals 52930.5

  # 2.511 + 3.389 = 5.900; 7,10% x 1.594 = 113,174
  Scenario: Tot op de cent: alleenstaande ouder, kind van 8, € 30.000
    Given the calculation date is "2025-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2016-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "maximum_kindgebonden_budget" equals 590000
    Then output "vermindering_door_inkomen" equals 11317.4

  # Dienst Toeslagen, grensinkomen 2025: € 28.406
  Scenario: Het drempelinkomen zoals Dienst Toeslagen het vaststelt
    Given the calculation date is "2025-02-10"
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
    Then output "drempelinkomen_kindgebonden_budget" equals 2840600
