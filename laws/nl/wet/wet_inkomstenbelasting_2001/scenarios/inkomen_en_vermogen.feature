Feature: Verzamelinkomen en vermogen

  Background:
    Given parameter "bsn" is "999993653"
    Given the following "box1" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | eigen_woning |
      | 999993653 | 2500000                   | 300000                    | -100000      |
      | 999993654 | 1000000                   | 0                         | 0            |
    Given the following "box1_overig" data with key "bsn":
      | bsn       | winst_uit_onderneming | resultaat_overige_werkzaamheden |
      | 999993653 | 200000                | 100000                          |
      | 999993654 | 0                     | 0                               |
    Given the following "box2" data with key "bsn":
      | bsn       | reguliere_voordelen | vervreemdingsvoordelen |
      | 999993653 | 50000               | 25000                  |
      | 999993654 | 0                   | 0                      |
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |

  # Artikelen 2.18, 3.1 en 4.12: 25.000 + 3.000 + 2.000 + 1.000 - 1.000 = 30.000; 500 + 250 = 750; samen 30.750.
  Scenario: Verzamelinkomen zonder box 3
    Given the calculation date is "2026-01-01"
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 5935700   | 0           | 0              | 0        |
    When I evaluate outputs "verzamelinkomen,inkomen_buiten_box3" of "wet_inkomstenbelasting_2001"
    Then the execution succeeds
    Then output "verzamelinkomen" equals 3075000
    Then output "inkomen_buiten_box3" equals 3075000

  # Artikel 5.2: € 60.000 spaargeld, € 50.000 beleggingen en zoveel schuld dat boven de drempel € 10.000 overblijft;
  # rendementsgrondslag € 100.000.
  #   2022: schijven 1,8182% x 49.350 = 897,2817;
  #         rechtsherstel (2.765 - 228) / 100.000 x 49.350 = 1.252,01; het laagste telt.
  #   2024: (864 + 3.020 - 261) / 100.000 x (100.000 - 57.000) = 1.557,89.
  #   2025: (822 + 2.940 - 270) / 100.000 x (100.000 - 57.684) = 1.477,67472.
  #   2026: (768 + 3.000 - 270) / 100.000 x (100.000 - 59.357) = 1.421,69214.
  Scenario Outline: Voordeel uit sparen en beleggen per jaar
    Given the calculation date is "<datum>"
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden  |
      | 999993653 | 6000000   | 3000000     | 2000000        | <schuld>  |
    When I evaluate "voordeel_uit_sparen_en_beleggen" of "wet_inkomstenbelasting_2001"
    Then the execution succeeds
    Then output "voordeel_uit_sparen_en_beleggen" equals <voordeel>

    Examples:
      | datum      | schuld  | voordeel   |
      | 2022-01-01 | 1320000 | 89728.17   |
      | 2024-01-01 | 1370000 | 155789     |
      | 2025-01-01 | 1380000 | 147767.472 |
      | 2026-01-01 | 1380000 | 142169.214 |

  # Artikel 5.5: op het heffingvrije vermogen niets, een euro meer 1,44%, 1,37% of 1,28% van een euro.
  # In 2022 levert spaargeld volgens de Wet rechtsherstel box 3 niets op.
  Scenario Outline: Heffingvrij vermogen
    Given the calculation date is "<datum>"
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld   | beleggingen | onroerend_goed | schulden |
      | 999993653 | <spaargeld> | 0           | 0              | 0        |
    When I evaluate "voordeel_uit_sparen_en_beleggen" of "wet_inkomstenbelasting_2001"
    Then the execution succeeds
    Then output "voordeel_uit_sparen_en_beleggen" equals <voordeel>

    Examples:
      | datum      | spaargeld | voordeel |
      | 2022-01-01 | 10000000  | 0        |
      | 2024-01-01 | 5700000   | 0        |
      | 2024-01-01 | 5700100   | 1.44     |
      | 2025-01-01 | 5768400   | 0        |
      | 2025-01-01 | 5768500   | 1.37     |
      | 2026-01-01 | 5935700   | 0        |
      | 2026-01-01 | 5935800   | 1.28     |

  # Artikel 5.2 (tekst 2022), alleen beleggingen: grondslag 1.062.350 - 50.650 = 1.011.700. Schijven:
  # 1,8182% x 50.650 + 4,3666% x 911.700 + 5,53% x 49.350 = 43.460,2655; rechtsherstel 5,53% x 1.011.700 = 55.947,01.
  Scenario: Drie schijven in 2022
    Given the calculation date is "2022-01-01"
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 0         | 106235000   | 0              | 0        |
    When I evaluate "voordeel_uit_sparen_en_beleggen" of "wet_inkomstenbelasting_2001"
    Then the execution succeeds
    Then output "voordeel_uit_sparen_en_beleggen" equals 4346026.55

  # Artikel 5.3, derde lid, onderdeel f: schulden tot en met de drempel tellen niet.
  Scenario Outline: Drempel voor schulden
    Given the calculation date is "<datum>"
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 1000000   | 0           | 0              | <schuld> |
    When I evaluate "rendementsgrondslag" of "wet_inkomstenbelasting_2001"
    Then the execution succeeds
    Then output "rendementsgrondslag" equals <grondslag>

    Examples:
      | datum      | schuld | grondslag |
      | 2022-01-01 | 320000 | 1000000   |
      | 2022-01-01 | 320100 | 999900    |
      | 2024-01-01 | 370000 | 1000000   |
      | 2024-01-01 | 370100 | 999900    |
      | 2025-01-01 | 380000 | 1000000   |
      | 2025-01-01 | 380100 | 999900    |
      | 2026-01-01 | 380000 | 1000000   |
      | 2026-01-01 | 380100 | 999900    |

  # Artikelen 2.17 en 5.2, vijfde lid, en 5.3: de schulden van samen 7.600 blijven onder
  # de gezamenlijke drempel en tellen niet.
  # 1,28% x (200.000 - 2 x 59.357) = 1.040,4608; ieder de helft: 520,2304.
  Scenario: Partners delen het voordeel
    Given the calculation date is "2026-01-01"
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999993654   |
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 20000000  | 0           | 0              | 380000   |
      | 999993654 | 0         | 0           | 0              | 380000   |
    When I evaluate "voordeel_uit_sparen_en_beleggen" of "wet_inkomstenbelasting_2001"
    Then the execution succeeds
    Then output "voordeel_uit_sparen_en_beleggen" equals 52023.04

  # Artikel 5.3, derde lid, onderdeel f: met partner een drempel van 7.600 voor de schulden samen.
  Scenario Outline: Vermogen van partners samen
    Given the calculation date is "2026-01-01"
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999993654   |
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 1000000   | 0           | 0              | <schuld> |
      | 999993654 | 500000    | 0           | 0              | 0        |
    When I evaluate "gezamenlijke_rendementsgrondslag" of "wet_inkomstenbelasting_2001"
    Then the execution succeeds
    Then output "gezamenlijke_rendementsgrondslag" equals <grondslag>

    Examples:
      | schuld | grondslag |
      | 760000 | 1500000   |
      | 760100 | 1499900   |

  Scenario: Onbekend loon wordt gevraagd
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993655"
    When I evaluate "box1_inkomen" of "wet_inkomstenbelasting_2001"
    Then the execution fails with "loon_uit_dienstbetrekking"

  Scenario: Onbekende schulden worden gevraagd
    Given the calculation date is "2026-01-01"
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed |
      | 999993653 | 1000000   | 0           | 0              |
    When I evaluate "rendementsgrondslag" of "wet_inkomstenbelasting_2001"
    Then the execution fails with "schulden"

  # Artikelen 5.3 en 5.5: de bedragen worden elk jaar bijgesteld; zonder de bedragen van een jaar beslist een medewerker.
  Scenario Outline: Geen box 3 voor een jaar zonder bijstelling
    Given the calculation date is "<datum>"
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 6000000   | 3000000     | 2000000        | 1380000  |
    When I evaluate "rendementsgrondslag" of "wet_inkomstenbelasting_2001"
    Then the execution fails with "schuldendrempel"
    When I evaluate "verzamelinkomen" of "wet_inkomstenbelasting_2001"
    Then the execution fails with "heffingvrij_bedrag"

    Examples:
      | datum      |
      | 2023-01-01 |
      | 2027-01-01 |
