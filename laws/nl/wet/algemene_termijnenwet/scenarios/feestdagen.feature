Feature: De algemeen erkende feestdagen van een jaar
  Algemene termijnenwet, artikel 3: wat in de wet staat en welke datum dat in een jaar is.

  Background:
    Given the calculation date is "2026-01-01"
    Given law "algemene_termijnenwet" is loaded

  Scenario: Feestdagen van 2024
    Given parameter "datum" is "2024-07-01"
    When I evaluate "feestdagen" of "algemene_termijnenwet"
    Then output "feestdagen" contains "2024-01-01"
    Then output "feestdagen" contains "2024-03-29"
    Then output "feestdagen" contains "2024-04-01"
    Then output "feestdagen" contains "2024-04-27"
    Then output "feestdagen" contains "2024-05-05"
    Then output "feestdagen" contains "2024-05-09"
    Then output "feestdagen" contains "2024-05-20"
    Then output "feestdagen" contains "2024-12-25"
    Then output "feestdagen" contains "2024-12-26"

  Scenario: Feestdagen van 2026
    Given parameter "datum" is "2026-07-01"
    When I evaluate "feestdagen" of "algemene_termijnenwet"
    Then output "feestdagen" contains "2026-01-01"
    Then output "feestdagen" contains "2026-04-03"
    Then output "feestdagen" contains "2026-04-06"
    Then output "feestdagen" contains "2026-04-27"
    Then output "feestdagen" contains "2026-05-05"
    Then output "feestdagen" contains "2026-05-14"
    Then output "feestdagen" contains "2026-05-25"
    Then output "feestdagen" contains "2026-12-25"
    Then output "feestdagen" contains "2026-12-26"

  Scenario: Eerste paasdag in het jaar van 2025-01-01
    Given parameter "datum" is "2025-01-01"
    When I evaluate "eerste_paasdag" of "algemene_termijnenwet"
    Then output "eerste_paasdag" equals "2025-04-20"

  Scenario: Eerste paasdag in het jaar van 2025-12-31
    Given parameter "datum" is "2025-12-31"
    When I evaluate "eerste_paasdag" of "algemene_termijnenwet"
    Then output "eerste_paasdag" equals "2025-04-20"

  Scenario: Eerste paasdag in het jaar van 2027-06-01
    Given parameter "datum" is "2027-06-01"
    When I evaluate "eerste_paasdag" of "algemene_termijnenwet"
    Then output "eerste_paasdag" equals "2027-03-28"

  Scenario: Eerste paasdag in het jaar van 2028-02-29
    Given parameter "datum" is "2028-02-29"
    When I evaluate "eerste_paasdag" of "algemene_termijnenwet"
    Then output "eerste_paasdag" equals "2028-04-16"

  Scenario: Koningsdag 2025
    # 27 april is een zondag: gevierd op zaterdag 26 april
    Given parameter "datum" is "2025-01-01"
    When I evaluate "koningsdag" of "algemene_termijnenwet"
    Then output "koningsdag" equals "2025-04-26"

  Scenario: Koningsdag 2026
    # 27 april is een maandag
    Given parameter "datum" is "2026-01-01"
    When I evaluate "koningsdag" of "algemene_termijnenwet"
    Then output "koningsdag" equals "2026-04-27"

  Scenario: Koningsdag 2024
    # 27 april is een zaterdag
    Given parameter "datum" is "2024-01-01"
    When I evaluate "koningsdag" of "algemene_termijnenwet"
    Then output "koningsdag" equals "2024-04-27"

  Scenario: Een jaar buiten de paastabel gaat naar een mens
    Given parameter "datum" is "2031-01-01"
    When I evaluate "eerste_paasdag" of "algemene_termijnenwet"
    Then the execution fails with "eerste_paasdag_buiten_tabel"

  Scenario: Tot en met twaalf weken, 90 dagen of drie maanden geldt deze wet
    # Artikel 4, onder a
    When I evaluate "hoogste_aantal_weken" of "algemene_termijnenwet"
    Then output "hoogste_aantal_weken" equals 12
    When I evaluate "hoogste_aantal_dagen" of "algemene_termijnenwet"
    Then output "hoogste_aantal_dagen" equals 90
    When I evaluate "hoogste_aantal_maanden" of "algemene_termijnenwet"
    Then output "hoogste_aantal_maanden" equals 3
