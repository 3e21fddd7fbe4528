# Bron per bedrag: zie de aantekening bij het basisbedrag in de versie die op de dag geldt.
Feature: Basisbedrag van de kinderbijslag per halfjaar

  Scenario Outline: Het nieuwe bedrag geldt vanaf de eerste dag van het halfjaar
    Given the calculation date is "<datum>"
    When I evaluate "basiskinderbijslagbedrag" of "aanpassing_kinderbijslagbedragen"
    Then the execution succeeds
    Then output "basiskinderbijslagbedrag" equals <bedrag>

    Examples:
      | datum      | bedrag |
      | 2025-01-01 | 40921  |
      | 2025-06-30 | 40921  |
      | 2025-07-01 | 41641  |
      | 2025-12-31 | 41641  |
      | 2026-01-01 | 42153  |
      | 2026-06-30 | 42153  |
      | 2026-07-01 | 42629  |
      | 2026-12-31 | 42629  |

  Scenario: Vóór de eerste bekendmaking is er geen bedrag
    Given the calculation date is "2024-12-31"
    When I evaluate "basiskinderbijslagbedrag" of "aanpassing_kinderbijslagbedragen"
    Then the execution fails with "in force"

  Scenario: Voor 2027 is er nog geen bekendmaking
    Given the calculation date is "2027-01-01"
    When I evaluate "basiskinderbijslagbedrag" of "aanpassing_kinderbijslagbedragen"
    Then the execution fails with "in force"
