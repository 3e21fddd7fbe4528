Feature: Toeslagpartner, toetsingsinkomen en draagkracht

  Background:
    Given the calculation date is "2026-01-01"
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
    Given the following "foreign" data with key "bsn":
      | bsn       | buitenlands_inkomen |
      | 999993653 | 150000              |
      | 999993654 | 20000               |

  # Artikel 3, eerste en tweede lid.
  Scenario Outline: Toeslagpartner
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | <type>            | <partner>   | []           |
    When I evaluate "heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution succeeds
    Then output "heeft_toeslagpartner" is <toeslagpartner>

    Examples:
      | type                       | partner   | toeslagpartner |
      | GEEN                       | null      | false          |
      | HUWELIJK                   | 999993654 | true           |
      | GEREGISTREERD_PARTNERSCHAP | 999993654 | true           |
      | SAMENLEVINGSCONTRACT       | 999993654 | true           |
      | GEMEENSCHAPPELIJK_KIND     | 999993654 | true           |
      | GEZAMENLIJKE_HUISHOUDING   | 999993654 | false          |

  # Een huwelijk met iemand die niet in het register staat: een medewerker beslist (artikelen 3 en 3c).
  Scenario: Partner niet in het register
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | null        |
    When I evaluate "heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution fails with "partner_zonder_bsn"

  # Artikel 5: wat na de eerste dag van de maand verandert, telt vanaf de volgende maand.
  Scenario: Eerste dag van de maand
    Given the calculation date is "2026-02-28"
    When I evaluate "eerste_dag_van_de_maand" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution succeeds
    Then output "eerste_dag_van_de_maand" equals "2026-02-01"

  # Artikel 8: 25.000 + 3.000 + 2.000 + 1.000 - 1.000 (box 1) + 500 + 250 (box 2) + 0 (box 3) + 1.500 (buitenland)
  # = 32.250 euro.
  Scenario: Toetsingsinkomen met buitenlands inkomen
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 1000000   | 0           | 0              | 0        |
    When I evaluate "toetsingsinkomen" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution succeeds
    Then output "toetsingsinkomen" equals 3225000

  # Artikel 7, eerste lid: 32.250 + 10.200 + box 3 samen. Box 3 2026: 1,28% x (200.000 - 2 x 59.357) = 1.040,4608.
  Scenario: Inkomen van beide partners
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999993654   |
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 20000000  | 0           | 0              | 0        |
      | 999993654 | 0         | 0           | 0              | 0        |
    When I evaluate "gezamenlijk_toetsingsinkomen" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution succeeds
    Then output "gezamenlijk_toetsingsinkomen" equals 4349046.08

  Scenario: Zonder partner telt alleen het eigen inkomen en wordt niets over een partner gevraagd
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 0         | 0           | 0              | 0        |
    When I evaluate "gezamenlijk_toetsingsinkomen" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution succeeds
    Then output "gezamenlijk_toetsingsinkomen" equals 3225000

  Scenario: Onbekend vermogen van de partner wordt gevraagd
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999993654   |
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 0         | 0           | 0              | 0        |
    When I evaluate "gezamenlijk_toetsingsinkomen" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution fails with "spaargeld"

  # Artikel 9, tweede lid.
  Scenario Outline: Rechtmatig verblijf
    Given the following "residence" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993653 | <verblijf>     |
    When I evaluate "verblijft_rechtmatig" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution succeeds
    Then output "verblijft_rechtmatig" is <verblijf>

    Examples:
      | verblijf |
      | true     |
      | false    |

  # Artikel 14, vijfde lid: € 24.
  Scenario: Minimumbedrag
    When I evaluate "minimumbedrag_tegemoetkoming" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution succeeds
    Then output "minimumbedrag_tegemoetkoming" equals 2400
