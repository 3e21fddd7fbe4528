# Bronnen: Kamerstuk 35925-XVI nr. 14; Stcrt. 2023, 28170; Stcrt. 2024, 33625; Stcrt. 2025, 34131.
Feature: Minimumloon per maand in januari

  Scenario Outline: Het bedrag van januari geldt voor het hele berekeningsjaar
    Given the calculation date is "<datum>"
    When I evaluate "minimumloon_per_maand_januari" of "bekendmaking_minimumloon"
    Then the execution succeeds
    Then output "minimumloon_per_maand_januari" equals <bedrag>

    Examples:
      | datum      | bedrag |
      | 2022-01-01 | 172500 |
      | 2022-12-31 | 172500 |
      | 2024-01-01 | 206940 |
      | 2024-12-31 | 206940 |
      | 2025-01-01 | 219180 |
      | 2025-12-31 | 219180 |
      | 2026-01-01 | 229440 |
      | 2026-07-01 | 229440 |
      | 2026-12-31 | 229440 |

  Scenario Outline: Buiten de jaren van een regeling is er geen bedrag
    Given the calculation date is "<datum>"
    When I evaluate "minimumloon_per_maand_januari" of "bekendmaking_minimumloon"
    Then the execution fails with "in force"

    Examples:
      | datum      |
      | 2021-12-31 |
      | 2023-01-01 |
      | 2023-12-31 |
      | 2027-01-01 |
