# Bron: Dienst Toeslagen, Berekening zorgtoeslag 2024 (TG 082 - 1Z41FD, januari 2024),
# rekenvoorbeelden 1 en 2 en stap 2.
Feature: Zorgtoeslag 2024 volgens de Dienst Toeslagen

  Background:
    Given the calculation date is "2024-01-01"
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

  # Rekenvoorbeeld 1: inkomen € 19.000, per jaar € 1.483,07, per maand € 123. Stap 2: geen recht boven € 37.496.
  # € 37.496: 1.987 - 1,879% x 26.819 - 13,670% x (37.496 - 26.819) = 23,53, afgerond 24.
  Scenario Outline: Alleenstaande in 2024
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
      | 1900000 | 148300     | 12300       |
      | 2681900 | 148300     | 12300       |
      | 3749600 | 2400       | 200         |
      | 3749700 | 0          | 0           |

  # Stap 2: geen recht boven € 47.368 samen. Hoogste bedrag € 236 per maand: 2 x 1.987 - 4,256% x 26.819 = 2.832,58.
  Scenario Outline: Partners in 2024
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
      | 1000000 | 900000         | 283300     | 23600       |
      | 2736800 | 2000000        | 2400       | 200         |
      | 2736900 | 2000000        | 0          | 0           |

  # Rekenvoorbeeld 2: € 7.000 en € 26.200, de partner is militair: 50% is € 980,15 per jaar, € 81 per maand.
  Scenario Outline: Partner is geen verzekerde in 2024
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
      | 700000  | 2620000        | 98000      | 8100        |
