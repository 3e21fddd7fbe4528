Feature: Een termijn eindigt nooit op een zaterdag, zondag of feestdag
  Algemene termijnenwet, artikelen 1 en 3, en de dagen die de Kroon met een feestdag heeft gelijkgesteld.
  Elke grens staat er aan beide kanten: de laatste dag die blijft staan en de eerste die verschuift.

  Background:
    Given the calculation date is "2026-01-01"
    Given law "algemene_termijnenwet" is loaded
    Given law "besluit_gelijkstelling_feestdagen" is loaded

  Scenario: Een gewone woensdag blijft staan
    Given parameter "ongecorrigeerde_einddatum" is "2026-03-11"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-03-11"

  Scenario: De vrijdag voor een gewoon weekend blijft staan
    Given parameter "ongecorrigeerde_einddatum" is "2026-03-13"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-03-13"

  Scenario: Zaterdag wordt maandag
    Given parameter "ongecorrigeerde_einddatum" is "2026-03-14"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-03-16"

  Scenario: Zondag wordt maandag
    Given parameter "ongecorrigeerde_einddatum" is "2026-03-15"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-03-16"

  Scenario: De maandag na een gewoon weekend blijft staan
    Given parameter "ongecorrigeerde_einddatum" is "2026-03-16"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-03-16"

  Scenario: De donderdag voor Goede Vrijdag blijft staan
    Given parameter "ongecorrigeerde_einddatum" is "2026-04-02"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-04-02"

  Scenario: Goede Vrijdag schuift over Pasen heen naar dinsdag
    # vr 3 (Goede Vrijdag), za 4, zo 5 (eerste paasdag), ma 6 (tweede paasdag)
    Given parameter "ongecorrigeerde_einddatum" is "2026-04-03"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-04-07"

  Scenario: De zaterdag voor Pasen wordt dinsdag
    Given parameter "ongecorrigeerde_einddatum" is "2026-04-04"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-04-07"

  Scenario: Tweede paasdag wordt dinsdag
    Given parameter "ongecorrigeerde_einddatum" is "2026-04-06"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-04-07"

  Scenario: De dinsdag na Pasen blijft staan
    Given parameter "ongecorrigeerde_einddatum" is "2026-04-07"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-04-07"

  Scenario: Koningsdag op maandag wordt dinsdag
    Given parameter "ongecorrigeerde_einddatum" is "2026-04-27"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-04-28"

  Scenario: De zaterdag voor Koningsdag op maandag wordt dinsdag
    Given parameter "ongecorrigeerde_einddatum" is "2026-04-25"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-04-28"

  Scenario: De vrijdag voor Koningsdag op maandag blijft staan
    Given parameter "ongecorrigeerde_einddatum" is "2026-04-24"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-04-24"

  Scenario: Is 27 april een zondag, dan is Koningsdag zaterdag 26 april en blijft maandag 28 april staan
    # Koningsdag 2025: 27 april is een zondag, dus gevierd op zaterdag 26 april
    Given parameter "ongecorrigeerde_einddatum" is "2025-04-28"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2025-04-28"

  Scenario: Zaterdag 26 april 2025 (Koningsdag) wordt maandag
    Given parameter "ongecorrigeerde_einddatum" is "2025-04-26"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2025-04-28"

  Scenario: Bevrijdingsdag wordt de volgende dag
    Given parameter "ongecorrigeerde_einddatum" is "2026-05-05"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-05-06"

  Scenario: De dag voor Bevrijdingsdag blijft staan
    Given parameter "ongecorrigeerde_einddatum" is "2026-05-04"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-05-04"

  Scenario: De woensdag voor Hemelvaartsdag blijft staan
    Given parameter "ongecorrigeerde_einddatum" is "2026-05-13"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-05-13"

  Scenario: Hemelvaartsdag schuift over de gelijkgestelde vrijdag naar maandag
    # do 14 (Hemelvaartsdag), vr 15 (gelijkgesteld), za 16, zo 17
    Given parameter "ongecorrigeerde_einddatum" is "2026-05-14"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-05-18"

  Scenario: De gelijkgestelde vrijdag 15 mei 2026 wordt maandag
    Given parameter "ongecorrigeerde_einddatum" is "2026-05-15"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-05-18"

  Scenario: Tweede pinksterdag wordt dinsdag
    Given parameter "ongecorrigeerde_einddatum" is "2026-05-25"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-05-26"

  Scenario: De vrijdag voor Pinksteren blijft staan
    Given parameter "ongecorrigeerde_einddatum" is "2026-05-22"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-05-22"

  Scenario: Eerste kerstdag 2026 wordt maandag 28 december
    # vr 25 en za 26 (kerstdagen), zo 27
    Given parameter "ongecorrigeerde_einddatum" is "2026-12-25"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-12-28"

  Scenario: Tweede kerstdag 2026 wordt maandag 28 december
    Given parameter "ongecorrigeerde_einddatum" is "2026-12-26"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-12-28"

  Scenario: De donderdag voor Kerst 2026 blijft staan
    Given parameter "ongecorrigeerde_einddatum" is "2026-12-24"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-12-24"

  Scenario: Nieuwjaarsdag 2026 schuift over de gelijkgestelde 2 januari naar maandag
    # do 1 (Nieuwjaarsdag), vr 2 (gelijkgesteld), za 3, zo 4
    Given parameter "ongecorrigeerde_einddatum" is "2026-01-01"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2026-01-05"

  Scenario: Oudejaarsdag 2025 blijft staan
    Given parameter "ongecorrigeerde_einddatum" is "2025-12-31"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2025-12-31"

  Scenario: Over de jaargrens: zondag 31 december 2028 wordt dinsdag 2 januari 2029
    # ma 1 januari 2029 is Nieuwjaarsdag
    Given parameter "ongecorrigeerde_einddatum" is "2028-12-31"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2029-01-02"

  Scenario: De langste reeks: Bevrijdingsdag 2027 wordt maandag 10 mei
    # wo 5 mei, do 6 (Hemelvaartsdag), vr 7 (gelijkgesteld), za 8, zo 9
    Given parameter "ongecorrigeerde_einddatum" is "2027-05-05"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2027-05-10"

  Scenario: Koningsdag 2028 schuift over de gelijkgestelde vrijdag naar 1 mei
    Given parameter "ongecorrigeerde_einddatum" is "2028-04-27"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2028-05-01"

  Scenario: De gelijkgestelde vrijdag na Hemelvaartsdag 2028 wordt maandag
    Given parameter "ongecorrigeerde_einddatum" is "2028-05-26"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2028-05-29"

  Scenario: De dag na een eerder besluit: vrijdag 27 december 2024 wordt maandag
    # Besluit 2023-2025, Stcrt. 2022, 7812
    Given parameter "ongecorrigeerde_einddatum" is "2024-12-27"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2024-12-30"

  Scenario: De vrijdag na Bevrijdingsdag 2022 is niet gelijkgesteld en blijft staan
    # Besluit van 20 september 2019: voor 2022 alleen 27 mei
    Given the calculation date is "2022-05-01"
    Given parameter "ongecorrigeerde_einddatum" is "2022-05-06"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2022-05-06"

  Scenario: De vrijdag na Hemelvaartsdag 2022 is wel gelijkgesteld
    Given the calculation date is "2022-05-01"
    Given parameter "ongecorrigeerde_einddatum" is "2022-05-27"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then output "einddatum" equals "2022-05-30"

  Scenario: Op een gewone dag is er geen verlenging
    Given parameter "ongecorrigeerde_einddatum" is "2026-03-11"
    When I evaluate "verlenging_dagen" of "algemene_termijnenwet"
    Then output "verlenging_dagen" equals 0

  Scenario: Goede Vrijdag geeft vier dagen verlenging
    Given parameter "ongecorrigeerde_einddatum" is "2026-04-03"
    When I evaluate "verlenging_dagen" of "algemene_termijnenwet"
    Then output "verlenging_dagen" equals 4

  Scenario: De eerste dag na de gelijkgestelde jaren gaat naar een mens
    # Voor 2029 heeft de Kroon nog geen dagen gelijkgesteld: open norm, geen gok.
    Given parameter "ongecorrigeerde_einddatum" is "2029-01-01"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then the execution fails with "einddatum_zonder_vastgestelde_dagen"

  Scenario: De laatste dag voor de gelijkgestelde jaren gaat naar een mens
    Given parameter "ongecorrigeerde_einddatum" is "2016-12-31"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then the execution fails with "einddatum_zonder_vastgestelde_dagen"

  Scenario: De eerste dag van de gelijkgestelde jaren wordt berekend
    # Zondag 1 januari 2017 is Nieuwjaarsdag.
    Given parameter "ongecorrigeerde_einddatum" is "2017-01-01"
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then the execution succeeds
    Then output "einddatum" equals "2017-01-02"

  Scenario: Zonder einddatum is er geen antwoord
    When I evaluate "einddatum" of "algemene_termijnenwet"
    Then the execution fails with "ongecorrigeerde_einddatum"
