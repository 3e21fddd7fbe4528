Feature: Bekendgemaakte AOW-leeftijd
  67 jaar is 804 maanden, 67 jaar en 3 maanden is 807 maanden.

  Scenario: Leeftijd per 2025-01-01
    Given the calculation date is "2025-01-01"
    When I evaluate outputs "leeftijd_in_2026_en_2027, leeftijd_vanaf_2028, laatste_vastgestelde_jaar" of "bekendmaking_aow_leeftijd"
    Then the execution succeeds
    Then output "leeftijd_in_2026_en_2027" equals 804
    Then output "leeftijd_vanaf_2028" equals 807
    Then output "laatste_vastgestelde_jaar" equals 2030

  Scenario: Leeftijd per 2025-11-12
    Given the calculation date is "2025-11-12"
    When I evaluate outputs "leeftijd_in_2026_en_2027, leeftijd_vanaf_2028, laatste_vastgestelde_jaar" of "bekendmaking_aow_leeftijd"
    Then the execution succeeds
    Then output "leeftijd_in_2026_en_2027" equals 804
    Then output "leeftijd_vanaf_2028" equals 807
    Then output "laatste_vastgestelde_jaar" equals 2030

  Scenario: Leeftijd per 2025-11-13
    Given the calculation date is "2025-11-13"
    When I evaluate outputs "leeftijd_in_2026_en_2027, leeftijd_vanaf_2028, laatste_vastgestelde_jaar" of "bekendmaking_aow_leeftijd"
    Then the execution succeeds
    Then output "leeftijd_in_2026_en_2027" equals 804
    Then output "leeftijd_vanaf_2028" equals 807
    Then output "laatste_vastgestelde_jaar" equals 2031
