Feature: Bekendgemaakte bedragen Participatiewet
  Normen van artikel 21 en vermogensgrenzen van artikel 34; de bron staat in elk wetsbestand.

  Scenario: Bedragen per 2025-01-01
    Given the calculation date is "2025-01-01"
    When I evaluate outputs "bijstandsnorm_alleenstaande, bijstandsnorm_gehuwden, vermogensgrens_alleenstaande, vermogensgrens_alleenstaande_ouder, vermogensgrens_gehuwden" of "bekendmaking_bedragen_participatiewet"
    Then the execution succeeds
    Then output "bijstandsnorm_alleenstaande" equals 134545
    Then output "bijstandsnorm_gehuwden" equals 192207
    Then output "vermogensgrens_alleenstaande" equals 777000
    Then output "vermogensgrens_alleenstaande_ouder" equals 1554000
    Then output "vermogensgrens_gehuwden" equals 1554000

  Scenario: Bedragen per 2025-07-01
    Given the calculation date is "2025-07-01"
    When I evaluate outputs "bijstandsnorm_alleenstaande, bijstandsnorm_gehuwden, vermogensgrens_alleenstaande, vermogensgrens_alleenstaande_ouder, vermogensgrens_gehuwden" of "bekendmaking_bedragen_participatiewet"
    Then the execution succeeds
    Then output "bijstandsnorm_alleenstaande" equals 136906
    Then output "bijstandsnorm_gehuwden" equals 195580
    Then output "vermogensgrens_alleenstaande" equals 777000
    Then output "vermogensgrens_alleenstaande_ouder" equals 1554000
    Then output "vermogensgrens_gehuwden" equals 1554000

  Scenario: Bedragen per 2026-01-01
    Given the calculation date is "2026-01-01"
    When I evaluate outputs "bijstandsnorm_alleenstaande, bijstandsnorm_gehuwden, vermogensgrens_alleenstaande, vermogensgrens_alleenstaande_ouder, vermogensgrens_gehuwden" of "bekendmaking_bedragen_participatiewet"
    Then the execution succeeds
    Then output "bijstandsnorm_alleenstaande" equals 140150
    Then output "bijstandsnorm_gehuwden" equals 200213
    Then output "vermogensgrens_alleenstaande" equals 800000
    Then output "vermogensgrens_alleenstaande_ouder" equals 1600000
    Then output "vermogensgrens_gehuwden" equals 1600000

  Scenario: Bedragen per 2026-07-01
    Given the calculation date is "2026-07-01"
    When I evaluate outputs "bijstandsnorm_alleenstaande, bijstandsnorm_gehuwden, vermogensgrens_alleenstaande, vermogensgrens_alleenstaande_ouder, vermogensgrens_gehuwden" of "bekendmaking_bedragen_participatiewet"
    Then the execution succeeds
    Then output "bijstandsnorm_alleenstaande" equals 141946
    Then output "bijstandsnorm_gehuwden" equals 202779
    Then output "vermogensgrens_alleenstaande" equals 800000
    Then output "vermogensgrens_alleenstaande_ouder" equals 1600000
    Then output "vermogensgrens_gehuwden" equals 1600000

  Scenario Outline: Een bedrag geldt tot en met de laatste dag van het halfjaar
    Given the calculation date is "<dag>"
    When I evaluate outputs "bijstandsnorm_alleenstaande, vermogensgrens_alleenstaande" of "bekendmaking_bedragen_participatiewet"
    Then the execution succeeds
    Then output "bijstandsnorm_alleenstaande" equals <norm>
    Then output "vermogensgrens_alleenstaande" equals <grens>

    Examples:
      | dag | norm | grens |
      | 2025-06-30 | 134545 | 777000 |
      | 2025-12-31 | 136906 | 777000 |
      | 2026-06-30 | 140150 | 800000 |
      | 2026-12-31 | 141946 | 800000 |

  Scenario Outline: Buiten de bekendmakingen is er geen bedrag
    Given the calculation date is "<dag>"
    When I evaluate "bijstandsnorm_alleenstaande" of "bekendmaking_bedragen_participatiewet"
    Then the execution fails with "in force"

    Examples:
      | dag |
      | 2024-12-31 |
      | 2027-01-01 |
