# Bronnen: wettekst 2022; Stcrt. 2023, 29706; Stcrt. 2024, 37672; Stcrt. 2025, 38110.
Feature: Vermogensgrenzen zorgtoeslag per jaar

  Scenario Outline: Zonder partner
    Given the calculation date is "<datum>"
    When I evaluate "vermogensgrens_zonder_partner" of "regeling_vermogensgrens_zorgtoeslag"
    Then the execution succeeds
    Then output "vermogensgrens_zonder_partner" equals <bedrag>

    Examples:
      | datum      | bedrag   |
      | 2022-01-01 | 12002000 |
      | 2022-12-31 | 12002000 |
      | 2024-01-01 | 14021300 |
      | 2024-12-31 | 14021300 |
      | 2025-01-01 | 14189600 |
      | 2025-12-31 | 14189600 |
      | 2026-01-01 | 14601100 |
      | 2026-12-31 | 14601100 |

  Scenario Outline: Met een partner samen
    Given the calculation date is "<datum>"
    When I evaluate "vermogensgrens_met_partner" of "regeling_vermogensgrens_zorgtoeslag"
    Then the execution succeeds
    Then output "vermogensgrens_met_partner" equals <bedrag>

    Examples:
      | datum      | bedrag   |
      | 2022-01-01 | 15176700 |
      | 2022-12-31 | 15176700 |
      | 2024-01-01 | 17730100 |
      | 2024-12-31 | 17730100 |
      | 2025-01-01 | 17942900 |
      | 2025-12-31 | 17942900 |
      | 2026-01-01 | 18463300 |
      | 2026-12-31 | 18463300 |

  Scenario Outline: Buiten de jaren van een regeling is er geen bedrag
    Given the calculation date is "<datum>"
    When I evaluate "vermogensgrens_zonder_partner" of "regeling_vermogensgrens_zorgtoeslag"
    Then the execution fails with "in force"

    Examples:
      | datum      |
      | 2021-12-31 |
      | 2023-01-01 |
      | 2023-12-31 |
      | 2027-01-01 |
