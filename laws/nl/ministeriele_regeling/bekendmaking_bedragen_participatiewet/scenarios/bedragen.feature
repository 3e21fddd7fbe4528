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
