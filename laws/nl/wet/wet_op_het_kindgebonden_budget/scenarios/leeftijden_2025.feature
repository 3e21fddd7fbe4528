Feature: De leeftijd van het kind per maand in 2025
  Wet op het kindgebonden budget, artikel 2, eerste en derde tot en met vijfde lid; bedragen 2025, alleenstaande ouder.

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

  Scenario: Vorige maand geboren: aanspraak
    Given the calculation date is "2025-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2025-04-30", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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

  Scenario: Deze maand geboren, op de eerste dag: nog geen aanspraak
    Given the calculation date is "2025-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2025-05-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "heeft_recht_op_kindgebonden_budget" is false
    Then output "hoogte_kindgebonden_budget" equals 0
    Then output "maandbedrag_kindgebonden_budget" equals 0

  # 5.900 + 703
  Scenario: Vorige maand 12 geworden: verhoging
    Given the calculation date is "2025-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2013-04-30", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 660300
    Then output "maandbedrag_kindgebonden_budget" equals 55000

  Scenario: Deze maand 12 geworden: nog geen verhoging
    Given the calculation date is "2025-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2013-05-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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

  # 5.900 + 936
  Scenario: Vorige maand 16 geworden: hogere verhoging
    Given the calculation date is "2025-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2009-04-30", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 683600
    Then output "maandbedrag_kindgebonden_budget" equals 56900

  Scenario: Deze maand 16 geworden: nog de lagere verhoging
    Given the calculation date is "2025-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2009-05-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 660300
    Then output "maandbedrag_kindgebonden_budget" equals 55000

  Scenario: Deze maand 18 geworden: nog aanspraak
    Given the calculation date is "2025-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2007-05-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "hoogte_kindgebonden_budget" equals 683600
    Then output "maandbedrag_kindgebonden_budget" equals 56900

  Scenario: Vorige maand 18 geworden: geen aanspraak meer
    Given the calculation date is "2025-05-15"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                     |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2007-04-30", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
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
    Then output "heeft_recht_op_kindgebonden_budget" is false
    Then output "hoogte_kindgebonden_budget" equals 0
    Then output "maandbedrag_kindgebonden_budget" equals 0
