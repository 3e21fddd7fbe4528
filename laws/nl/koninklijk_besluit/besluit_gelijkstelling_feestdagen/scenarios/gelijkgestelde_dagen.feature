Feature: Dagen die de Kroon met een feestdag heeft gelijkgesteld
  Besluiten op grond van artikel 3, derde lid, Algemene termijnenwet.

  Background:
    Given the calculation date is "2026-01-01"
    Given law "besluit_gelijkstelling_feestdagen" is loaded

  Scenario: Alle dagen van 2026 tot en met 2028
    # Stcrt. 2025, 24713
    When I evaluate "gelijkgestelde_dagen" of "besluit_gelijkstelling_feestdagen"
    Then output "gelijkgestelde_dagen" contains "2026-01-02"
    Then output "gelijkgestelde_dagen" contains "2026-05-15"
    Then output "gelijkgestelde_dagen" contains "2027-05-07"
    Then output "gelijkgestelde_dagen" contains "2028-04-28"
    Then output "gelijkgestelde_dagen" contains "2028-05-26"

  Scenario: Alle dagen van 2023 tot en met 2025
    # Stcrt. 2022, 7812
    When I evaluate "gelijkgestelde_dagen" of "besluit_gelijkstelling_feestdagen"
    Then output "gelijkgestelde_dagen" contains "2023-04-28"
    Then output "gelijkgestelde_dagen" contains "2023-05-19"
    Then output "gelijkgestelde_dagen" contains "2024-05-10"
    Then output "gelijkgestelde_dagen" contains "2024-12-27"
    Then output "gelijkgestelde_dagen" contains "2025-05-30"

  Scenario: Bekend tot en met 2028
    When I evaluate "gelijkstelling_bekend_tot_en_met" of "besluit_gelijkstelling_feestdagen"
    Then output "gelijkstelling_bekend_tot_en_met" equals "2028-12-31"

  Scenario: Bekend vanaf 2017
    When I evaluate "gelijkstelling_bekend_vanaf" of "besluit_gelijkstelling_feestdagen"
    Then output "gelijkstelling_bekend_vanaf" equals "2017-01-01"
