Feature: Bekendgemaakte AOW-bedragen
  Bron: SVB-bedragen in rekenbuddy.nl/nieuws/aow-bedragen, tabellen per half jaar; vanaf juli 2026 svb.nl/nl/aow/nieuws.

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

  # Proef op de som (AOW artikel 9, vijfde lid, en artikel 29): zie de aantekening in de versie van 1 juli 2026.
  Scenario: Bedragen per 2026-07-01
    Given the calculation date is "2026-07-01"
    When I evaluate outputs "bruto_ouderdomspensioen_ongehuwde, bruto_ouderdomspensioen_gehuwde, bruto_vakantie_uitkering_ongehuwde, bruto_vakantie_uitkering_gehuwde" of "bekendmaking_bedragen_aow"
    Then the execution succeeds
    Then output "bruto_ouderdomspensioen_ongehuwde" equals 166216
    Then output "bruto_ouderdomspensioen_gehuwde" equals 113939
    Then output "bruto_vakantie_uitkering_ongehuwde" equals 10478
    Then output "bruto_vakantie_uitkering_gehuwde" equals 7485

  Scenario: Het oude bedrag geldt tot en met de laatste dag van het halfjaar
    Given the calculation date is "2026-06-30"
    When I evaluate "bruto_ouderdomspensioen_ongehuwde" of "bekendmaking_bedragen_aow"
    Then output "bruto_ouderdomspensioen_ongehuwde" equals 163757

  Scenario: Het bedrag geldt tot en met 31 december 2026
    Given the calculation date is "2026-12-31"
    When I evaluate "bruto_ouderdomspensioen_ongehuwde" of "bekendmaking_bedragen_aow"
    Then output "bruto_ouderdomspensioen_ongehuwde" equals 166216

  Scenario: Voor 2027 is er nog geen bekendmaking
    Given the calculation date is "2027-01-01"
    When I evaluate "bruto_ouderdomspensioen_ongehuwde" of "bekendmaking_bedragen_aow"
    Then the execution fails with "in force"
