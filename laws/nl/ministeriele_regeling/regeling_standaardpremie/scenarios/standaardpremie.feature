# Bronnen: Stcrt. 2023, 32413; Stcrt. 2024, 38887; Stcrt. 2025, 40022; 2022 volgt uit Kamerstuk 35925-XVI nr. 14.
Feature: Standaardpremie per berekeningsjaar

  Scenario Outline: De regeling vult artikel 4 van de Wet op de zorgtoeslag in
    Given the calculation date is "<datum>"
    When I evaluate "standaardpremie" of "wet_op_de_zorgtoeslag"
    Then the execution succeeds
    Then output "standaardpremie" equals <premie>

    Examples:
      | datum      | premie |
      | 2022-01-01 | 174900 |
      | 2022-12-31 | 174900 |
      | 2024-01-01 | 198700 |
      | 2024-12-31 | 198700 |
      | 2025-01-01 | 211200 |
      | 2025-12-31 | 211200 |
      | 2026-01-01 | 211900 |
      | 2026-12-31 | 211900 |

  # De regeling geldt alleen voor haar eigen jaar: daarna beslist een medewerker, er is geen val op het oude bedrag.
  Scenario Outline: Geen standaardpremie voor een jaar zonder regeling
    Given the calculation date is "<datum>"
    When I evaluate "standaardpremie" of "wet_op_de_zorgtoeslag"
    Then the execution fails with "standaardpremie"

    Examples:
      | datum      |
      | 2023-01-01 |
      | 2027-01-01 |
