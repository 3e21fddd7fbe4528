# Bron: wetten.overheid.nl, BWBR0022751, teksten van 1 januari 2025 en 1 juli 2026; Dienst Toeslagen, TG 081.
Feature: Bedragen van de Wet op het kindgebonden budget per jaar

  Scenario: Bedragen op 2025-01-01
    Given the calculation date is "2025-01-01"
    When I evaluate outputs "vermogensgrens_zonder_partner, vermogensgrens_met_partner, bedrag_per_kind, verhoging_vanaf_12_jaar, verhoging_vanaf_16_jaar, alleenstaande_ouderkop, verhoging_drempel_met_partner" of "bekendmaking_bedragen_kindgebonden_budget"
    Then the execution succeeds
    Then output "vermogensgrens_zonder_partner" equals 14189600
    Then output "vermogensgrens_met_partner" equals 17942900
    Then output "bedrag_per_kind" equals 251100
    Then output "verhoging_vanaf_12_jaar" equals 70300
    Then output "verhoging_vanaf_16_jaar" equals 93600
    Then output "alleenstaande_ouderkop" equals 338900
    Then output "verhoging_drempel_met_partner" equals 913900

  Scenario: Bedragen op 2025-12-31
    Given the calculation date is "2025-12-31"
    When I evaluate outputs "vermogensgrens_zonder_partner, vermogensgrens_met_partner, bedrag_per_kind, verhoging_vanaf_12_jaar, verhoging_vanaf_16_jaar, alleenstaande_ouderkop, verhoging_drempel_met_partner" of "bekendmaking_bedragen_kindgebonden_budget"
    Then the execution succeeds
    Then output "vermogensgrens_zonder_partner" equals 14189600
    Then output "vermogensgrens_met_partner" equals 17942900
    Then output "bedrag_per_kind" equals 251100
    Then output "verhoging_vanaf_12_jaar" equals 70300
    Then output "verhoging_vanaf_16_jaar" equals 93600
    Then output "alleenstaande_ouderkop" equals 338900
    Then output "verhoging_drempel_met_partner" equals 913900

  Scenario: Bedragen op 2026-01-01
    Given the calculation date is "2026-01-01"
    When I evaluate outputs "vermogensgrens_zonder_partner, vermogensgrens_met_partner, bedrag_per_kind, verhoging_vanaf_12_jaar, verhoging_vanaf_16_jaar, alleenstaande_ouderkop, verhoging_drempel_met_partner" of "bekendmaking_bedragen_kindgebonden_budget"
    Then the execution succeeds
    Then output "vermogensgrens_zonder_partner" equals 14601100
    Then output "vermogensgrens_met_partner" equals 18463300
    Then output "bedrag_per_kind" equals 258000
    Then output "verhoging_vanaf_12_jaar" equals 72400
    Then output "verhoging_vanaf_16_jaar" equals 96400
    Then output "alleenstaande_ouderkop" equals 341600
    Then output "verhoging_drempel_met_partner" equals 940500

  Scenario: Bedragen op 2026-12-31
    Given the calculation date is "2026-12-31"
    When I evaluate outputs "vermogensgrens_zonder_partner, vermogensgrens_met_partner, bedrag_per_kind, verhoging_vanaf_12_jaar, verhoging_vanaf_16_jaar, alleenstaande_ouderkop, verhoging_drempel_met_partner" of "bekendmaking_bedragen_kindgebonden_budget"
    Then the execution succeeds
    Then output "vermogensgrens_zonder_partner" equals 14601100
    Then output "vermogensgrens_met_partner" equals 18463300
    Then output "bedrag_per_kind" equals 258000
    Then output "verhoging_vanaf_12_jaar" equals 72400
    Then output "verhoging_vanaf_16_jaar" equals 96400
    Then output "alleenstaande_ouderkop" equals 341600
    Then output "verhoging_drempel_met_partner" equals 940500

  Scenario Outline: Buiten de jaren van een regeling is er geen bedrag
    Given the calculation date is "<datum>"
    When I evaluate "bedrag_per_kind" of "bekendmaking_bedragen_kindgebonden_budget"
    Then the execution fails with "in force"

    Examples:
      | datum      |
      | 2024-12-31 |
      | 2027-01-01 |
