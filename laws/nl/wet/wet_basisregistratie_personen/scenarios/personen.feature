Feature: Gegevens uit de basisregistratie personen

  Background:
    Given parameter "bsn" is "999993653"

  # Artikel 2.7, eerste lid: leeftijd in hele jaren; op de verjaardag telt het nieuwe jaar.
  Scenario Outline: Leeftijd
    Given the calculation date is "<datum>"
    Given the following "personal_data" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 2008-03-14    |
    When I evaluate "leeftijd" of "wet_basisregistratie_personen"
    Then the execution succeeds
    Then output "leeftijd" equals <leeftijd>

    Examples:
      | datum      | leeftijd |
      | 2026-03-13 | 17       |
      | 2026-03-14 | 18       |

  Scenario Outline: Partner volgens de burgerlijke staat
    Given the calculation date is "2026-01-01"
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type |
      | 999993653 | <type>            |
    When I evaluate "heeft_partner" of "wet_basisregistratie_personen"
    Then the execution succeeds
    Then output "heeft_partner" is <partner>

    Examples:
      | type                       | partner |
      | GEEN                       | false   |
      | HUWELIJK                   | true    |
      | GEREGISTREERD_PARTNERSCHAP | true    |
      | SAMENLEVINGSCONTRACT       | false   |

  Scenario Outline: Woonland
    Given the calculation date is "2026-01-01"
    Given the following "personal_data" data with key "bsn":
      | bsn       | land_verblijf |
      | 999993653 | <land>        |
    When I evaluate "woont_in_nederland" of "wet_basisregistratie_personen"
    Then the execution succeeds
    Then output "woont_in_nederland" is <woont>

    Examples:
      | land      | woont |
      | NEDERLAND | true  |
      | BELGIE    | false |

  Scenario: Onbekende geboortedatum wordt gevraagd
    Given the calculation date is "2026-01-01"
    When I evaluate "leeftijd" of "wet_basisregistratie_personen"
    Then the execution fails with "geboortedatum"
