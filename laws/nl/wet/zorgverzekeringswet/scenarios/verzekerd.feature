Feature: Verzekerd voor de Zorgverzekeringswet

  Background:
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"

  # Artikel 1, onderdeel f.
  Scenario Outline: Zorgverzekering
    Given the following "insurance" data with key "bsn":
      | bsn       | polis_status |
      | 999993653 | <polis>      |
    When I evaluate "is_verzekerd" of "zorgverzekeringswet"
    Then the execution succeeds
    Then output "is_verzekerd" is <verzekerd>

    Examples:
      | polis                              | verzekerd |
      | ACTIEF                             | true      |
      | GESCHORST_MET_TERUGWERKENDE_KRACHT | true      |
      | INACTIEF                           | false     |
      | GEEN                               | false     |

  # Artikel 24, eerste lid.
  Scenario Outline: Detentie schort de verzekering op
    Given the following "detenties" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | <detentie>     |
    When I evaluate "verzekering_opgeschort" of "zorgverzekeringswet"
    Then the execution succeeds
    Then output "verzekering_opgeschort" is <opgeschort>

    Examples:
      | detentie          | opgeschort |
      | null              | false      |
      | VRIJ              | false      |
      | INGESLOTEN        | true       |
      | TIJDELIJK_AFWEZIG | true       |

  # Artikel 69, eerste lid.
  Scenario Outline: Verdragsgerechtigde
    Given the following "insurance" data with key "bsn":
      | bsn       | verdragsinschrijving |
      | 999993653 | <verdrag>            |
    When I evaluate "is_verdragsgerechtigde" of "zorgverzekeringswet"
    Then the execution succeeds
    Then output "is_verdragsgerechtigde" is <verdrag>

    Examples:
      | verdrag |
      | true    |
      | false   |

  Scenario: Onbekende polis wordt gevraagd
    When I evaluate "is_verzekerd" of "zorgverzekeringswet"
    Then the execution fails with "polis_status"

  Scenario: Onbekende detentie is iets anders dan geen detentie
    When I evaluate "verzekering_opgeschort" of "zorgverzekeringswet"
    Then the execution fails with "detentiestatus"
