Feature: De grenzen van inkomen, vermogen en bedrag in 2026
  Wet op het kindgebonden budget, artikelen 1 en 2; Awir, artikel 14.

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

  Scenario: De eerste dag van 2026: de bedragen van 2026
    Given the calculation date is "2026-01-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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

  # 5.996 / 12 = 499,67
  Scenario: Alleenstaande ouder precies op de drempel van € 29.736
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2973600                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    Then output "hoogte_kindgebonden_budget" equals 599600
    Then output "maandbedrag_kindgebonden_budget" equals 49900

  # 5.996 - 7,6% x 7 = 5.995,468
  Scenario: Alleenstaande ouder € 7 boven de drempel
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2974300                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    Then output "hoogte_kindgebonden_budget" equals 599500
    Then output "maandbedrag_kindgebonden_budget" equals 49900

  # 2.580 / 12 = 215,00
  Scenario: Partners precies op de drempel van € 39.141
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999990160   |
      | 999990160 | HUWELIJK          | 999993653   |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2914100                   |
      | 999990160 | 1000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
      | 999990160 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    Then output "hoogte_kindgebonden_budget" equals 258000
    Then output "maandbedrag_kindgebonden_budget" equals 21500

  # 2.580 - 7,6% x 7 = 2.579,468; / 12 = 214,96
  Scenario: Partners € 7 boven de drempel
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999990160   |
      | 999990160 | HUWELIJK          | 999993653   |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2914800                   |
      | 999990160 | 1000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
      | 999990160 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    Then output "hoogte_kindgebonden_budget" equals 257900
    Then output "maandbedrag_kindgebonden_budget" equals 21400

  # 2.580 - 7,6% x (72.779 - 39.141) = 2.580 - 2.556,488 = 23,512, afgerond 24; / 12 = 2
  Scenario: Afgerond nog € 24 per jaar: toegekend
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999990160   |
      | 999990160 | HUWELIJK          | 999993653   |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 5000000                   |
      | 999990160 | 2277900                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
      | 999990160 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    Then output "hoogte_kindgebonden_budget" equals 2400
    Then output "maandbedrag_kindgebonden_budget" equals 200

  # 2.580 - 7,6% x (72.780 - 39.141) = 2.580 - 2.556,564 = 23,436, afgerond 23
  Scenario: Afgerond € 23 per jaar: niet toegekend
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999990160   |
      | 999990160 | HUWELIJK          | 999993653   |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 5000000                   |
      | 999990160 | 2278000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
      | 999990160 | 0         |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is false
    Then output "hoogte_kindgebonden_budget" equals 0
    Then output "maandbedrag_kindgebonden_budget" equals 0

  # Vermogensgrens 2026: € 146.011
  Scenario: Vermogen precies op de grens, zonder partner
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 14601100  |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    Then output "hoogte_kindgebonden_budget" equals 599600
    Then output "maandbedrag_kindgebonden_budget" equals 49900

  Scenario: Vermogen € 1 boven de grens, zonder partner
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 14601200  |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is false
    Then output "hoogte_kindgebonden_budget" equals 0
    Then output "maandbedrag_kindgebonden_budget" equals 0

  # Vermogensgrens 2026 met partner: € 184.633
  Scenario: Vermogen samen precies op de grens, met partner
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
      | 999990160 | 8463300   |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is true
    Then output "hoogte_kindgebonden_budget" equals 258000
    Then output "maandbedrag_kindgebonden_budget" equals 21500

  Scenario: Vermogen samen € 1 boven de grens, met partner
    Given the calculation date is "2026-02-10"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999990160 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
      | 999990160 | 8463400   |
    When I evaluate outputs "heeft_recht_op_kindgebonden_budget, hoogte_kindgebonden_budget, maandbedrag_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then output "heeft_recht_op_kindgebonden_budget" is false
    Then output "hoogte_kindgebonden_budget" equals 0
    Then output "maandbedrag_kindgebonden_budget" equals 0

  Scenario: De laatste dag van 2026: nog de bedragen van 2026
    Given the calculation date is "2026-12-31"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                           |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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

  # Artikel 3, eerste lid: elk jaar nieuwe bedragen; zonder bekendmaking nooit een oud bedrag
  Scenario: De eerste dag van 2027: nog geen bedragen, dus een mens
    Given the calculation date is "2027-01-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                           |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 0         |
    When I evaluate "hoogte_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then the execution fails with "bedrag_per_kind"
    When I evaluate "drempelinkomen_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then the execution fails with "minimumloon_per_maand_januari"

  Scenario: In 2027 is ook de vermogensgrens van 2026 geen grond om nee te zeggen
    Given the calculation date is "2027-01-01"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                           |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2017-08-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "loon" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking |
      | 999993653 | 2000000                   |
    Given the following "spaargeld" data with key "bsn":
      | bsn       | spaargeld |
      | 999993653 | 20000000  |
    When I evaluate "heeft_recht_op_kindgebonden_budget" of "wet_op_het_kindgebonden_budget"
    Then the execution fails with "vermogensgrens_zonder_partner"
