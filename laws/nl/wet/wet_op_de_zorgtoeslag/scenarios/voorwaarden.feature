# Voorwaarden naast het inkomen: leeftijd, verzekering, detentie, vermogen, verblijf van de partner en onbekende feiten.
Feature: Voorwaarden voor zorgtoeslag

  Background:
    Given parameter "bsn" is "999993653"
    Given the following "box2" data with key "bsn":
      | bsn       | reguliere_voordelen | vervreemdingsvoordelen |
      | 999993653 | 0                   | 0                      |
      | 999993654 | 0                   | 0                      |

  # Artikel 1, eerste lid, onderdeel c: vanaf de maand na de achttiende verjaardag, ook als die op de eerste dag valt.
  Scenario Outline: Achttien worden in 2026
    Given the calculation date is "<datum>"
    Given the following "personal_data" data with key "bsn":
      | bsn       | geboortedatum | land_verblijf |
      | 999993653 | <geboortedatum> | NEDERLAND |
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "insurance" data with key "bsn":
      | bsn       | polis_status | verdragsinschrijving |
      | 999993653 | ACTIEF | false |
    Given the following "detenties" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
      | 999993654 | null           |
    Given the following "box1" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | buitenlands_inkomen |
      | 999993653 | 2000000                   | 0                         | 0                   |
    Given the following "box1_overig" data with key "bsn":
      | bsn       | winst_uit_onderneming | resultaat_overige_werkzaamheden | eigen_woning |
      | 999993653 | 0                     | 0                               | 0            |
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 0 | 0           | 0              | 0        |
    When I evaluate "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then the execution succeeds
    Then output "heeft_recht_op_zorgtoeslag" is <recht>

    Examples:
      | geboortedatum | datum      | recht |
      | 2008-03-14    | 2026-03-31 | false |
      | 2008-03-14    | 2026-04-01 | true  |
      | 2008-03-01    | 2026-03-01 | false |
      | 2008-03-01    | 2026-04-01 | true  |
      | 2008-02-29    | 2026-02-28 | false |
      | 2008-02-29    | 2026-03-01 | true  |

  # Zorgverzekeringswet artikelen 1, 24 en 69.
  Scenario Outline: Verzekering en detentie in 2026
    Given the calculation date is "2026-01-01"
    Given the following "personal_data" data with key "bsn":
      | bsn       | geboortedatum | land_verblijf |
      | 999993653 | 1985-03-14 | NEDERLAND |
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "insurance" data with key "bsn":
      | bsn       | polis_status | verdragsinschrijving |
      | 999993653 | <polis> | <verdrag> |
    Given the following "detenties" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | <detentie> |
      | 999993654 | null           |
    Given the following "box1" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | buitenlands_inkomen |
      | 999993653 | 2000000                   | 0                         | 0                   |
    Given the following "box1_overig" data with key "bsn":
      | bsn       | winst_uit_onderneming | resultaat_overige_werkzaamheden | eigen_woning |
      | 999993653 | 0                     | 0                               | 0            |
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 0 | 0           | 0              | 0        |
    When I evaluate "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then the execution succeeds
    Then output "heeft_recht_op_zorgtoeslag" is <recht>

    Examples:
      | polis    | verdrag | detentie          | recht |
      | ACTIEF   | false   | null              | true  |
      | INACTIEF | false   | null              | false |
      | GEEN     | false   | null              | false |
      | GEEN     | true    | null              | true  |
      | ACTIEF   | false   | INGESLOTEN        | false |
      | ACTIEF   | false   | TIJDELIJK_AFWEZIG | false |
      | ACTIEF   | false   | VRIJ              | true  |

  # Artikel 3 (in 2022 en 2024: artikel 2a), eerste lid, zonder partner: de grens zelf mag, een euro meer niet.
  Scenario Outline: Vermogensgrens zonder partner
    Given the calculation date is "<datum>"
    Given the following "personal_data" data with key "bsn":
      | bsn       | geboortedatum | land_verblijf |
      | 999993653 | 1985-03-14 | NEDERLAND |
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "insurance" data with key "bsn":
      | bsn       | polis_status | verdragsinschrijving |
      | 999993653 | ACTIEF | false |
    Given the following "detenties" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
      | 999993654 | null           |
    Given the following "box1" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | buitenlands_inkomen |
      | 999993653 | 0                         | 0                         | 0                   |
    Given the following "box1_overig" data with key "bsn":
      | bsn       | winst_uit_onderneming | resultaat_overige_werkzaamheden | eigen_woning |
      | 999993653 | 0                     | 0                               | 0            |
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | <spaargeld> | 0           | 0              | 0        |
    When I evaluate "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then the execution succeeds
    Then output "heeft_recht_op_zorgtoeslag" is <recht>

    Examples:
      | datum      | spaargeld | recht |
      | 2022-01-01 | 12002000  | true  |
      | 2022-01-01 | 12002100  | false |
      | 2024-01-01 | 14021300  | true  |
      | 2024-01-01 | 14021400  | false |
      | 2025-01-01 | 14189600  | true  |
      | 2025-01-01 | 14189700  | false |
      | 2026-01-01 | 14601100  | true  |
      | 2026-01-01 | 14601200  | false |

  # Zelfde artikel, met partner: het vermogen van beiden samen.
  Scenario Outline: Vermogensgrens met partner
    Given the calculation date is "<datum>"
    Given the following "personal_data" data with key "bsn":
      | bsn       | geboortedatum | land_verblijf |
      | 999993653 | 1985-03-14    | NEDERLAND     |
      | 999993654 | 1986-11-02    | NEDERLAND     |
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999993654   |
    Given the following "insurance" data with key "bsn":
      | bsn       | polis_status | verdragsinschrijving |
      | 999993653 | ACTIEF | false |
      | 999993654 | ACTIEF | false |
    Given the following "detenties" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
      | 999993654 | null           |
    Given the following "box1" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | buitenlands_inkomen |
      | 999993653 | 0                         | 0                         | 0                   |
      | 999993654 | 0                         | 0                         | 0                   |
    Given the following "box1_overig" data with key "bsn":
      | bsn       | winst_uit_onderneming | resultaat_overige_werkzaamheden | eigen_woning |
      | 999993653 | 0                     | 0                               | 0            |
      | 999993654 | 0                     | 0                               | 0            |
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | <spaargeld> | 0           | 0              | 0        |
      | 999993654 | <spaargeld_partner> | 0           | 0              | 0        |
    When I evaluate "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then the execution succeeds
    Then output "heeft_recht_op_zorgtoeslag" is <recht>

    Examples:
      | datum      | spaargeld | spaargeld_partner | recht |
      | 2022-01-01 | 10000000  | 5176700           | true  |
      | 2022-01-01 | 10000000  | 5176800           | false |
      | 2024-01-01 | 10000000  | 7730100           | true  |
      | 2024-01-01 | 10000000  | 7730200           | false |
      | 2025-01-01 | 10000000  | 7942900           | true  |
      | 2025-01-01 | 10000000  | 7943000           | false |
      | 2026-01-01 | 15000000  | 3463300           | true  |
      | 2026-01-01 | 15000000  | 3463400           | false |

  # Awir artikel 9, tweede lid: alleen bij een partner zonder zorgverzekering wordt het verblijfsrecht gevraagd.
  Scenario Outline: Verblijf van een partner zonder verzekering
    Given the calculation date is "2026-01-01"
    Given the following "personal_data" data with key "bsn":
      | bsn       | geboortedatum | land_verblijf |
      | 999993653 | 1985-03-14    | NEDERLAND     |
      | 999993654 | 1986-11-02    | NEDERLAND     |
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999993654   |
    Given the following "insurance" data with key "bsn":
      | bsn       | polis_status | verdragsinschrijving |
      | 999993653 | ACTIEF | false |
      | 999993654 | GEEN | false |
    Given the following "detenties" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
      | 999993654 | null           |
    Given the following "residence" data with key "bsn":
      | bsn       | verblijfsrecht |
      | 999993654 | <verblijf>     |
    Given the following "box1" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | buitenlands_inkomen |
      | 999993653 | 1500000                   | 0                         | 0                   |
      | 999993654 | 1000000                   | 0                         | 0                   |
    Given the following "box1_overig" data with key "bsn":
      | bsn       | winst_uit_onderneming | resultaat_overige_werkzaamheden | eigen_woning |
      | 999993653 | 0                     | 0                               | 0            |
      | 999993654 | 0                     | 0                               | 0            |
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 0 | 0           | 0              | 0        |
      | 999993654 | 0 | 0           | 0              | 0        |
    When I evaluate "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then the execution succeeds
    Then output "heeft_recht_op_zorgtoeslag" is <recht>

    Examples:
      | verblijf | recht |
      | true     | true  |
      | false    | false |

  Scenario: Zonder partner wordt niets over een partner gevraagd, ook geen verblijfsrecht en woonland
    Given the calculation date is "2026-01-01"
    Given the following "personal_data" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1985-03-14    |
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "insurance" data with key "bsn":
      | bsn       | polis_status | verdragsinschrijving |
      | 999993653 | ACTIEF | false |
    Given the following "detenties" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
      | 999993654 | null           |
    Given the following "box1" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | buitenlands_inkomen |
      | 999993653 | 2000000                   | 0                         | 0                   |
    Given the following "box1_overig" data with key "bsn":
      | bsn       | winst_uit_onderneming | resultaat_overige_werkzaamheden | eigen_woning |
      | 999993653 | 0                     | 0                               | 0            |
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 0 | 0           | 0              | 0        |
    When I evaluate "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then the execution succeeds
    Then output "heeft_recht_op_zorgtoeslag" is true

  Scenario: Onbekend inkomen van de partner wordt gevraagd
    Given the calculation date is "2026-01-01"
    Given the following "personal_data" data with key "bsn":
      | bsn       | geboortedatum | land_verblijf |
      | 999993653 | 1985-03-14    | NEDERLAND     |
      | 999993654 | 1986-11-02    | NEDERLAND     |
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | 999993654   |
    Given the following "insurance" data with key "bsn":
      | bsn       | polis_status | verdragsinschrijving |
      | 999993653 | ACTIEF | false |
      | 999993654 | ACTIEF | false |
    Given the following "detenties" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
      | 999993654 | null           |
    Given the following "box1" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | buitenlands_inkomen |
      | 999993653 | 2000000                   | 0                         | 0                   |
    Given the following "box1_overig" data with key "bsn":
      | bsn       | winst_uit_onderneming | resultaat_overige_werkzaamheden | eigen_woning |
      | 999993653 | 0                     | 0                               | 0            |
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 0 | 0           | 0              | 0        |
      | 999993654 | 0 | 0           | 0              | 0        |
    When I evaluate "hoogte_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then the execution fails with "loon_uit_dienstbetrekking"

  Scenario: Onbekend spaargeld wordt gevraagd
    Given the calculation date is "2026-01-01"
    Given the following "personal_data" data with key "bsn":
      | bsn       | geboortedatum | land_verblijf |
      | 999993653 | 1985-03-14 | NEDERLAND |
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "insurance" data with key "bsn":
      | bsn       | polis_status | verdragsinschrijving |
      | 999993653 | ACTIEF | false |
    Given the following "detenties" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
      | 999993654 | null           |
    Given the following "box1" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | buitenlands_inkomen |
      | 999993653 | 2000000                   | 0                         | 0                   |
    Given the following "box1_overig" data with key "bsn":
      | bsn       | winst_uit_onderneming | resultaat_overige_werkzaamheden | eigen_woning |
      | 999993653 | 0                     | 0                               | 0            |
    When I evaluate "hoogte_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then the execution fails with "spaargeld"

  Scenario: Onbekende verzekering wordt gevraagd
    Given the calculation date is "2026-01-01"
    Given the following "personal_data" data with key "bsn":
      | bsn       | geboortedatum | land_verblijf |
      | 999993653 | 1985-03-14 | NEDERLAND |
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "detenties" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
      | 999993654 | null           |
    Given the following "box1" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | buitenlands_inkomen |
      | 999993653 | 2000000                   | 0                         | 0                   |
    Given the following "box1_overig" data with key "bsn":
      | bsn       | winst_uit_onderneming | resultaat_overige_werkzaamheden | eigen_woning |
      | 999993653 | 0                     | 0                               | 0            |
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 0 | 0           | 0              | 0        |
    When I evaluate "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then the execution fails with "polis_status"

  Scenario: Wie niet verzekerd is, krijgt nee zonder dat het inkomen bekend is
    Given the calculation date is "2026-01-01"
    Given the following "personal_data" data with key "bsn":
      | bsn       | geboortedatum | land_verblijf |
      | 999993653 | 1985-03-14 | NEDERLAND |
    Given the following "insurance" data with key "bsn":
      | bsn       | polis_status | verdragsinschrijving |
      | 999993653 | GEEN | false |
    Given the following "detenties" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
      | 999993654 | null           |
    When I evaluate "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then the execution succeeds
    Then output "heeft_recht_op_zorgtoeslag" is false

  # Artikel 4a: de woonlandfactor is niet vastgesteld in deze verzameling.
  Scenario: Verdragsgerechtigde in het buitenland vraagt een medewerker
    Given the calculation date is "2026-01-01"
    Given the following "personal_data" data with key "bsn":
      | bsn       | geboortedatum | land_verblijf |
      | 999993653 | 1955-03-14 | BELGIE |
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "insurance" data with key "bsn":
      | bsn       | polis_status | verdragsinschrijving |
      | 999993653 | GEEN | true |
    Given the following "detenties" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
      | 999993654 | null           |
    Given the following "box1" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | buitenlands_inkomen |
      | 999993653 | 2000000                   | 0                         | 0                   |
    Given the following "box1_overig" data with key "bsn":
      | bsn       | winst_uit_onderneming | resultaat_overige_werkzaamheden | eigen_woning |
      | 999993653 | 0                     | 0                               | 0            |
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 0 | 0           | 0              | 0        |
    When I evaluate "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then the execution fails with "woonlandfactor"

  # Awir artikelen 3 en 3c: gehuwd, maar de partner staat niet in het register.
  Scenario: Huwelijk zonder bekende partner vraagt een medewerker
    Given the calculation date is "2026-01-01"
    Given the following "personal_data" data with key "bsn":
      | bsn       | geboortedatum | land_verblijf |
      | 999993653 | 1985-03-14 | NEDERLAND |
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK          | null        |
    Given the following "insurance" data with key "bsn":
      | bsn       | polis_status | verdragsinschrijving |
      | 999993653 | ACTIEF | false |
    Given the following "detenties" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
      | 999993654 | null           |
    Given the following "box1" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | buitenlands_inkomen |
      | 999993653 | 2000000                   | 0                         | 0                   |
    Given the following "box1_overig" data with key "bsn":
      | bsn       | winst_uit_onderneming | resultaat_overige_werkzaamheden | eigen_woning |
      | 999993653 | 0                     | 0                               | 0            |
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 0 | 0           | 0              | 0        |
    When I evaluate "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then the execution fails with "partner_zonder_bsn"

  # Regeling standaardpremie: voor 2023 staat geen standaardpremie in deze verzameling. Geen stille val op een oud jaar.
  Scenario: Een jaar zonder standaardpremie vraagt een medewerker
    Given the calculation date is "2023-07-01"
    Given the following "personal_data" data with key "bsn":
      | bsn       | geboortedatum | land_verblijf |
      | 999993653 | 1985-03-14 | NEDERLAND |
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "insurance" data with key "bsn":
      | bsn       | polis_status | verdragsinschrijving |
      | 999993653 | ACTIEF | false |
    Given the following "detenties" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
      | 999993654 | null           |
    Given the following "box1" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | buitenlands_inkomen |
      | 999993653 | 2000000                   | 0                         | 0                   |
    Given the following "box1_overig" data with key "bsn":
      | bsn       | winst_uit_onderneming | resultaat_overige_werkzaamheden | eigen_woning |
      | 999993653 | 0                     | 0                               | 0            |
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 0 | 0           | 0              | 0        |
    When I evaluate "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then the execution fails with "standaardpremie"

  # Artikelen 1 en 3, tweede lid: minimumloon en vermogensgrens gelden voor hun eigen jaar. Zonder de bedragen van een
  # jaar beslist een medewerker, ook over wie volgens de oude grens te veel vermogen heeft.
  Scenario Outline: Geen bedragen voor een jaar zonder regeling
    Given the calculation date is "<datum>"
    Given the following "personal_data" data with key "bsn":
      | bsn       | geboortedatum | land_verblijf |
      | 999993653 | 1985-03-14    | NEDERLAND     |
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn | medebewoners |
      | 999993653 | GEEN              | null        | []           |
    Given the following "insurance" data with key "bsn":
      | bsn       | polis_status | verdragsinschrijving |
      | 999993653 | ACTIEF       | false                |
    Given the following "detenties" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null           |
    Given the following "box1" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | buitenlands_inkomen |
      | 999993653 | 0                         | 0                         | 0                   |
    Given the following "box1_overig" data with key "bsn":
      | bsn       | winst_uit_onderneming | resultaat_overige_werkzaamheden | eigen_woning |
      | 999993653 | 0                     | 0                               | 0            |
    Given the following "box3" data with key "bsn":
      | bsn       | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 99000000  | 0           | 0              | 0        |
    When I evaluate "vermogen_onder_grens" of "wet_op_de_zorgtoeslag"
    Then the execution fails with "vermogensgrens_zonder_partner"
    When I evaluate "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then the execution fails with "standaardpremie"
    When I evaluate "drempelinkomen" of "wet_op_de_zorgtoeslag"
    Then the execution fails with "minimumloon_per_maand_januari"

    Examples:
      | datum      |
      | 2023-01-01 |
      | 2027-01-01 |

  # Zonder vaststelling in hele euro's (2022) geldt 108% van twaalf keer het minimumloon.
  Scenario Outline: Het drempelinkomen geldt het hele jaar
    Given the calculation date is "<datum>"
    When I evaluate "drempelinkomen" of "wet_op_de_zorgtoeslag"
    Then the execution succeeds
    Then output "drempelinkomen" equals <bedrag>

    Examples:
      | datum      | bedrag  |
      | 2022-01-01 | 2235600 |
      | 2022-12-31 | 2235600 |
      | 2024-12-31 | 2681900 |
      | 2025-12-31 | 2840600 |
      | 2026-07-01 | 2973600 |
      | 2026-12-31 | 2973600 |
