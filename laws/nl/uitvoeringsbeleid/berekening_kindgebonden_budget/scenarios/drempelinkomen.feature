# Bron: Dienst Toeslagen, Berekening kindgebonden budget 2025 en 2026, stap 4.
Feature: Drempelinkomen kindgebonden budget per berekeningsjaar

  Scenario Outline: Het bedrag van het jaar geldt tot en met oudejaarsdag
    Given the calculation date is "<datum>"
    When I evaluate "drempelinkomen" of "berekening_kindgebonden_budget"
    Then the execution succeeds
    Then output "drempelinkomen" equals <bedrag>

    Examples:
      | datum      | bedrag  |
      | 2025-01-01 | 2840600 |
      | 2025-12-31 | 2840600 |
      | 2026-01-01 | 2973600 |
