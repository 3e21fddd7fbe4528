# Bron: Dienst Toeslagen, Berekening zorgtoeslag 2024, 2025 en 2026, stap 3. Voor 2022 geldt de wet zelf:
# 108% x 12 x € 1.725,00 = € 22.356 (ook in Kamerstuk 35925-XVI nr. 14, vraag 374).
Feature: Drempelinkomen per berekeningsjaar

  Scenario Outline: Het vastgestelde bedrag, of anders dat van de wet
    Given the calculation date is "<datum>"
    Given parameter "bsn" is "999993653"
    When I evaluate "drempelinkomen" of "wet_op_de_zorgtoeslag"
    Then the execution succeeds
    Then output "drempelinkomen" equals <bedrag>

    Examples:
      | datum      | bedrag  |
      | 2022-01-01 | 2235600 |
      | 2024-01-01 | 2681900 |
      | 2025-01-01 | 2840600 |
      | 2026-01-01 | 2973600 |
