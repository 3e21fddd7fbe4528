# Bron: Belastingdienst, Hoeveel zorgtoeslag krijg ik?, tabellen 2026 zonder en met toeslagpartner;
# Dienst Toeslagen, Berekening zorgtoeslag 2026 (TG 082 - 1Z61FD, januari 2026), stappen 2 en 3.
Feature: Zorgtoeslag 2026 volgens de Dienst Toeslagen

  Background:
    Given the calculation date is "2026-01-01"
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

  Scenario Outline: Tabel 2026 zonder toeslagpartner
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
      | 2950000 | 12900       |
      | 3000000 | 12600       |
      | 3050000 | 12000       |
      | 3100000 | 11400       |
      | 3150000 | 10900       |
      | 3200000 | 10300       |
      | 3250000 | 9700        |
      | 3300000 | 9100        |
      | 3350000 | 8600        |
      | 3400000 | 8000        |
      | 3450000 | 7400        |
      | 3500000 | 6900        |
      | 3550000 | 6300        |
      | 3600000 | 5700        |
      | 3650000 | 5100        |
      | 3700000 | 4600        |
      | 3750000 | 4000        |
      | 3800000 | 3400        |
      | 3850000 | 2800        |
      | 3900000 | 2300        |
      | 3950000 | 1700        |
      | 4000000 | 1100        |
      | 4050000 | 600         |
      | 4100000 | 0           |

  Scenario Outline: Tabel 2026 met toeslagpartner
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
      | 1750000 | 1200000        | 24600       |
      | 3600000 | 1200000        | 3700        |
      | 3650000 | 1200000        | 3200        |
      | 3700000 | 1200000        | 2600        |
      | 3750000 | 1200000        | 2000        |
      | 3800000 | 1200000        | 1500        |
      | 3850000 | 1200000        | 900         |
      | 3950000 | 1200000        | 0           |

  # Stap 3: ten hoogste € 1.550 per jaar. Stap 2: geen recht boven € 40.857.
  Scenario Outline: Jaarbedrag en grens zonder partner in 2026
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
      | 0       | 155000     | 12900       |
      | 2973600 | 155000     | 12900       |
      | 4085700 | 2400       | 200         |
      | 4085800 | 0          | 0           |

  # Stap 3: ten hoogste € 2.963 per jaar. Stap 2: geen recht boven € 51.142 samen.
  Scenario Outline: Jaarbedrag en grens met partner in 2026
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
      | 1500000 | 1473600        | 296300     | 24600       |
      | 2114200 | 3000000        | 2400       | 200         |
      | 2114300 | 3000000        | 0          | 0           |
