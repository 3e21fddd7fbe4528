# Bron: Kamerstuk 35925-XVI nr. 14, antwoord op vraag 374: de zorgtoeslag 2022 bij acht (gezamenlijke) inkomens.
# De tabel kapt twee bedragen met partner af; de wet rondt rekenkundig af (Awir artikel 14, vierde lid).
# Het verschil is een euro.
#   € 25.000: 2 x 1.749 - 4,225% x 22.356 - 13,610% x (25.000 - 22.356) = 2.193,61; tabel 2.193, wet 2.194.
#   € 35.000: 2 x 1.749 - 4,225% x 22.356 - 13,610% x (35.000 - 22.356) =   832,61; tabel   832, wet   833.
Feature: Zorgtoeslag 2022 volgens de tabel aan de Tweede Kamer

  Background:
    Given the calculation date is "2022-01-01"
    Given the following "personal_data" data with key "bsn":
      | bsn       | geboortedatum | land_verblijf |
      | 999993653 | 1985-03-14    | NEDERLAND     |
      | 999993654 | 1986-11-02    | NEDERLAND     |
    Given the following "detenties" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null           |
      | 999993654 | null           |
    Given the following "box2" data with key "bsn":
      | bsn       | reguliere_voordelen | vervreemdingsvoordelen |
      | 999993653 | 0                   | 0                      |
      | 999993654 | 0                   | 0                      |
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 500000    | 0           | 0              | 0        |
      | 999993654 | 0         | 0           | 0              | 0        |
    Given the following "residence" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | true           |
      | 999993654 | true           |
    Given parameter "bsn" is "999993653"

  Scenario Outline: Alleenstaande in 2022
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "insurance" data with key "bsn":
      | bsn       | polis_status | verdragsinschrijving |
      | 999993653 | ACTIEF       | false                |
    Given the following "box1" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | buitenlands_inkomen |
      | 999993653 | <inkomen>                 | 0                         | 0                   |
    Given the following "box1_overig" data with key "bsn":
      | bsn       | winst_uit_onderneming | resultaat_overige_werkzaamheden | eigen_woning |
      | 999993653 | 0                     | 0                               | 0            |
    When I evaluate outputs "hoogte_zorgtoeslag,maandbedrag_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then the execution succeeds
    Then output "hoogte_zorgtoeslag" equals <jaarbedrag>

    Examples:
      | inkomen | jaarbedrag |
      | 1500000 | 133600     |
      | 2000000 | 133600     |
      | 2235600 | 133600     |
      | 2500000 | 97600      |
      | 3000000 | 29600      |
      | 3500000 | 0          |
      | 4000000 | 0          |
      | 4500000 | 0          |

  Scenario Outline: Partners in 2022
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999993654   |
    Given the following "insurance" data with key "bsn":
      | bsn       | polis_status | verdragsinschrijving |
      | 999993653 | ACTIEF       | false                |
      | 999993654 | ACTIEF       | false                |
    Given the following "box1" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | buitenlands_inkomen |
      | 999993653 | <inkomen>                 | 0                         | 0                   |
      | 999993654 | <partnerinkomen>          | 0                         | 0                   |
    Given the following "box1_overig" data with key "bsn":
      | bsn       | winst_uit_onderneming | resultaat_overige_werkzaamheden | eigen_woning |
      | 999993653 | 0                     | 0                               | 0            |
      | 999993654 | 0                     | 0                               | 0            |
    When I evaluate outputs "hoogte_zorgtoeslag,maandbedrag_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then the execution succeeds
    Then output "hoogte_zorgtoeslag" equals <jaarbedrag>

    Examples:
      | inkomen | partnerinkomen | jaarbedrag |
      | 900000  | 600000         | 255300     |
      | 1200000 | 800000         | 255300     |
      | 1341360 | 894240         | 255300     |
      | 1500000 | 1000000        | 219400     |
      | 1800000 | 1200000        | 151300     |
      | 2100000 | 1400000        | 83300      |
      | 2400000 | 1600000        | 15200      |
      | 2700000 | 1800000        | 0          |

  # Gepubliceerde grenzen 2022: € 31.998 zonder en € 40.944 met toeslagpartner (zorgwijzer.nl/faq/zorgtoeslag, 2022).
  # € 31.998: 1.749 - 413,14 - 13,610% x 9.642 = 23,58, afgerond 24. Een euro meer: 23,45, afgerond 23, minder dan 24.
  Scenario Outline: Hoogste inkomen met recht zonder partner in 2022
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "insurance" data with key "bsn":
      | bsn       | polis_status | verdragsinschrijving |
      | 999993653 | ACTIEF       | false                |
    Given the following "box1" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | buitenlands_inkomen |
      | 999993653 | <inkomen>                 | 0                         | 0                   |
    Given the following "box1_overig" data with key "bsn":
      | bsn       | winst_uit_onderneming | resultaat_overige_werkzaamheden | eigen_woning |
      | 999993653 | 0                     | 0                               | 0            |
    When I evaluate outputs "hoogte_zorgtoeslag,maandbedrag_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then the execution succeeds
    Then output "hoogte_zorgtoeslag" equals <jaarbedrag>
    Then output "maandbedrag_zorgtoeslag" equals <maandbedrag>

    Examples:
      | inkomen | jaarbedrag | maandbedrag |
      | 3199800 | 2400       | 200         |
      | 3199900 | 0          | 0           |

  Scenario Outline: Hoogste inkomen met recht met partner in 2022
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999993654   |
    Given the following "insurance" data with key "bsn":
      | bsn       | polis_status | verdragsinschrijving |
      | 999993653 | ACTIEF       | false                |
      | 999993654 | ACTIEF       | false                |
    Given the following "box1" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | buitenlands_inkomen |
      | 999993653 | <inkomen>                 | 0                         | 0                   |
      | 999993654 | <partnerinkomen>          | 0                         | 0                   |
    Given the following "box1_overig" data with key "bsn":
      | bsn       | winst_uit_onderneming | resultaat_overige_werkzaamheden | eigen_woning |
      | 999993653 | 0                     | 0                               | 0            |
      | 999993654 | 0                     | 0                               | 0            |
    When I evaluate outputs "hoogte_zorgtoeslag,maandbedrag_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then the execution succeeds
    Then output "hoogte_zorgtoeslag" equals <jaarbedrag>
    Then output "maandbedrag_zorgtoeslag" equals <maandbedrag>

    Examples:
      | inkomen | partnerinkomen | jaarbedrag | maandbedrag |
      | 2094400 | 2000000        | 2400       | 200         |
      | 2094500 | 2000000        | 0          | 0           |
