# Bron: Belastingdienst, Hoeveel zorgtoeslag krijg ik?, tabellen 2025 zonder en met toeslagpartner;
# Dienst Toeslagen, Berekening zorgtoeslag 2025 (TG 082 - 1Z51FD, februari 2025), stap 2 en rekenvoorbeelden 1 en 2.
Feature: Zorgtoeslag 2025 volgens de Dienst Toeslagen

  Background:
    Given the calculation date is "2025-01-01"
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

  Scenario Outline: Tabel 2025 zonder toeslagpartner
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
    Then output "maandbedrag_zorgtoeslag" equals <maandbedrag>

    Examples:
      | inkomen | maandbedrag |
      | 2800000 | 13100       |
      | 2900000 | 12400       |
      | 3000000 | 11200       |
      | 3100000 | 10100       |
      | 3200000 | 9000        |
      | 3300000 | 7800        |
      | 3400000 | 6700        |
      | 3500000 | 5500        |
      | 3600000 | 4400        |
      | 3700000 | 3300        |
      | 3800000 | 2100        |
      | 3900000 | 1000        |
      | 4000000 | 0           |

  Scenario Outline: Tabel 2025 met toeslagpartner
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
    Then output "maandbedrag_zorgtoeslag" equals <maandbedrag>

    Examples:
      | inkomen | partnerinkomen | maandbedrag |
      | 1600000 | 1200000        | 25000       |
      | 1650000 | 1200000        | 24900       |
      | 1700000 | 1200000        | 24400       |
      | 1750000 | 1200000        | 23800       |
      | 1800000 | 1200000        | 23200       |
      | 1850000 | 1200000        | 22600       |
      | 1900000 | 1200000        | 22100       |
      | 1950000 | 1200000        | 21500       |
      | 2000000 | 1200000        | 20900       |
      | 2050000 | 1200000        | 20400       |
      | 2100000 | 1200000        | 19800       |
      | 2150000 | 1200000        | 19200       |
      | 2200000 | 1200000        | 18700       |
      | 3900000 | 1200000        | 0           |

  # Rekenvoorbeeld 1: per jaar € 1.573,42, per maand € 131. Stap 2: geen recht boven € 39.719.
  Scenario Outline: Jaarbedrag en grens zonder partner in 2025
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
      | 0       | 157300     | 13100       |
      | 2840600 | 157300     | 13100       |
      | 3971900 | 2400       | 200         |
      | 3972000 | 0          | 0           |

  # Stap 2: geen recht boven € 50.206 samen.
  Scenario Outline: Grens met partner in 2025
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
      | 2020600 | 3000000        | 2400       | 200         |
      | 2020700 | 3000000        | 0          | 0           |

  # Rekenvoorbeeld 2: de normpremie van € 1.870,57 hoort bij € 33.200 samen; 50% is € 1.176,72 per jaar, € 98 per maand.
  Scenario Outline: Partner is geen verzekerde in 2025
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999993654   |
    Given the following "insurance" data with key "bsn":
      | bsn       | polis_status | verdragsinschrijving |
      | 999993653 | ACTIEF       | false                |
      | 999993654 | GEEN         | false                |
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
      | 700000  | 2620000        | 117700     | 9800        |
