Feature: Bekendgemaakte AOW-bedragen
  Bron: SVB-bedragen in rekenbuddy.nl/nieuws/aow-bedragen, tabellen per half jaar.

  Scenario: Bedragen per 2025-01-01
    Given the calculation date is "2025-01-01"
    When I evaluate outputs "bruto_ouderdomspensioen_ongehuwde, bruto_ouderdomspensioen_gehuwde, bruto_vakantie_uitkering_ongehuwde, bruto_vakantie_uitkering_gehuwde" of "bekendmaking_bedragen_aow"
    Then the execution succeeds
    Then output "bruto_ouderdomspensioen_ongehuwde" equals 158092
    Then output "bruto_ouderdomspensioen_gehuwde" equals 108150
    Then output "bruto_vakantie_uitkering_ongehuwde" equals 10246
    Then output "bruto_vakantie_uitkering_gehuwde" equals 7318

  Scenario: Bedragen per 2025-07-01
    Given the calculation date is "2025-07-01"
    When I evaluate outputs "bruto_ouderdomspensioen_ongehuwde, bruto_ouderdomspensioen_gehuwde, bruto_vakantie_uitkering_ongehuwde, bruto_vakantie_uitkering_gehuwde" of "bekendmaking_bedragen_aow"
    Then the execution succeeds
    Then output "bruto_ouderdomspensioen_ongehuwde" equals 161244
    Then output "bruto_ouderdomspensioen_gehuwde" equals 110397
    Then output "bruto_vakantie_uitkering_ongehuwde" equals 10039
    Then output "bruto_vakantie_uitkering_gehuwde" equals 7171

  Scenario: Bedragen per 2026-01-01
    Given the calculation date is "2026-01-01"
    When I evaluate outputs "bruto_ouderdomspensioen_ongehuwde, bruto_ouderdomspensioen_gehuwde, bruto_vakantie_uitkering_ongehuwde, bruto_vakantie_uitkering_gehuwde" of "bekendmaking_bedragen_aow"
    Then the execution succeeds
    Then output "bruto_ouderdomspensioen_ongehuwde" equals 163757
    Then output "bruto_ouderdomspensioen_gehuwde" equals 112212
    Then output "bruto_vakantie_uitkering_ongehuwde" equals 10655
    Then output "bruto_vakantie_uitkering_gehuwde" equals 7610
