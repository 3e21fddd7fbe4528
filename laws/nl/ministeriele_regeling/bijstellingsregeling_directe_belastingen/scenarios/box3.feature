# Bronnen: wettekst 2022; Belastingdienst, box 3 2024 en 2025; Stcrt. 2024, 38492; Stcrt. 2025, 40487.
Feature: Bedragen van box 3 per jaar

  Scenario Outline: Drempel voor schulden
    Given the calculation date is "<datum>"
    When I evaluate "schuldendrempel" of "bijstellingsregeling_directe_belastingen"
    Then the execution succeeds
    Then output "schuldendrempel" equals <bedrag>

    Examples:
      | datum      | bedrag |
      | 2022-01-01 | 320000 |
      | 2022-12-31 | 320000 |
      | 2024-01-01 | 370000 |
      | 2024-12-31 | 370000 |
      | 2025-01-01 | 380000 |
      | 2025-12-31 | 380000 |
      | 2026-01-01 | 380000 |
      | 2026-12-31 | 380000 |

  Scenario Outline: Heffingvrij vermogen
    Given the calculation date is "<datum>"
    When I evaluate "heffingvrij_bedrag" of "bijstellingsregeling_directe_belastingen"
    Then the execution succeeds
    Then output "heffingvrij_bedrag" equals <bedrag>

    Examples:
      | datum      | bedrag  |
      | 2022-01-01 | 5065000 |
      | 2022-12-31 | 5065000 |
      | 2024-01-01 | 5700000 |
      | 2024-12-31 | 5700000 |
      | 2025-01-01 | 5768400 |
      | 2025-12-31 | 5768400 |
      | 2026-01-01 | 5935700 |
      | 2026-12-31 | 5935700 |

  Scenario Outline: Buiten de jaren van een regeling is er geen bedrag
    Given the calculation date is "<datum>"
    When I evaluate "heffingvrij_bedrag" of "bijstellingsregeling_directe_belastingen"
    Then the execution fails with "in force"

    Examples:
      | datum      |
      | 2021-12-31 |
      | 2023-01-01 |
      | 2023-12-31 |
      | 2027-01-01 |
