Feature: Uiterlijk wanneer moet het bestuursorgaan beslissen?
  Algemene wet bestuursrecht 4:13 (aanvraag) en 7:10 (bezwaar), met de Algemene termijnenwet.

  Background:
    Given the calculation date is "2026-01-01"
    Given law "algemene_wet_bestuursrecht" is loaded
    Given law "algemene_termijnenwet" is loaded
    Given law "besluit_gelijkstelling_feestdagen" is loaded

  Scenario: Zonder eigen termijn in de wet: uiterlijk acht weken
    When I evaluate "beslistermijn_weken" of "algemene_wet_bestuursrecht"
    Then output "beslistermijn_weken" equals 8

  Scenario: Aanvraag op woensdag: acht weken later op woensdag
    Given parameter "aanvraag_datum" is "2026-01-14"
    When I evaluate "beslistermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "beslistermijn_einddatum" equals "2026-03-11"

  Scenario: Aanvraag op zaterdag: het einde schuift naar maandag
    Given parameter "aanvraag_datum" is "2026-01-17"
    When I evaluate "beslistermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "beslistermijn_einddatum" equals "2026-03-16"

  Scenario: Het einde valt op tweede paasdag en schuift naar dinsdag
    Given parameter "aanvraag_datum" is "2026-02-09"
    When I evaluate "beslistermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "beslistermijn_einddatum" equals "2026-04-07"

  Scenario: Het einde valt op de dinsdag na Pasen en blijft staan
    Given parameter "aanvraag_datum" is "2026-02-10"
    When I evaluate "beslistermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "beslistermijn_einddatum" equals "2026-04-07"

  Scenario: Het einde valt op tweede pinksterdag en schuift naar dinsdag
    Given parameter "aanvraag_datum" is "2026-03-30"
    When I evaluate "beslistermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "beslistermijn_einddatum" equals "2026-05-26"

  Scenario: Zonder aanvraagdatum is er geen einddatum
    When I evaluate "beslistermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then the execution fails with "aanvraag_datum"

  Scenario: Bezwaar zonder commissie: zes weken na de bezwaartermijn
    # bezwaartermijn tot en met ma 23 februari; zes weken later is tweede paasdag
    Given parameter "bekendmaking_datum" is "2026-01-12"
    Given parameter "adviescommissie_ingesteld" is "false"
    When I evaluate "beslistermijn_bezwaar_weken" of "algemene_wet_bestuursrecht"
    Then output "beslistermijn_bezwaar_weken" equals 6
    When I evaluate "beslistermijn_bezwaar_einddatum" of "algemene_wet_bestuursrecht"
    Then output "beslistermijn_bezwaar_einddatum" equals "2026-04-07"

  Scenario: Bezwaar zonder commissie, gewone weekdag
    # bezwaartermijn tot en met di 24 februari
    Given parameter "bekendmaking_datum" is "2026-01-13"
    Given parameter "adviescommissie_ingesteld" is "false"
    When I evaluate "beslistermijn_bezwaar_weken" of "algemene_wet_bestuursrecht"
    Then output "beslistermijn_bezwaar_weken" equals 6
    When I evaluate "beslistermijn_bezwaar_einddatum" of "algemene_wet_bestuursrecht"
    Then output "beslistermijn_bezwaar_einddatum" equals "2026-04-07"

  Scenario: Bezwaar met commissie: twaalf weken na de bezwaartermijn
    Given parameter "bekendmaking_datum" is "2026-01-13"
    Given parameter "adviescommissie_ingesteld" is "true"
    When I evaluate "beslistermijn_bezwaar_weken" of "algemene_wet_bestuursrecht"
    Then output "beslistermijn_bezwaar_weken" equals 12
    When I evaluate "beslistermijn_bezwaar_einddatum" of "algemene_wet_bestuursrecht"
    Then output "beslistermijn_bezwaar_einddatum" equals "2026-05-19"

  Scenario: Bezwaar met commissie, einde op tweede pinksterdag
    # bezwaartermijn tot en met ma 2 maart; twaalf weken later is tweede pinksterdag
    Given parameter "bekendmaking_datum" is "2026-01-19"
    Given parameter "adviescommissie_ingesteld" is "true"
    When I evaluate "beslistermijn_bezwaar_weken" of "algemene_wet_bestuursrecht"
    Then output "beslistermijn_bezwaar_weken" equals 12
    When I evaluate "beslistermijn_bezwaar_einddatum" of "algemene_wet_bestuursrecht"
    Then output "beslistermijn_bezwaar_einddatum" equals "2026-05-26"

  Scenario: Een verschoven bezwaartermijn telt door in de beslistermijn
    # einde bezwaartermijn Goede Vrijdag 3 april, verschoven naar di 7 april; zes weken later is di 19 mei
    Given parameter "bekendmaking_datum" is "2026-02-20"
    Given parameter "adviescommissie_ingesteld" is "false"
    When I evaluate "beslistermijn_bezwaar_weken" of "algemene_wet_bestuursrecht"
    Then output "beslistermijn_bezwaar_weken" equals 6
    When I evaluate "beslistermijn_bezwaar_einddatum" of "algemene_wet_bestuursrecht"
    Then output "beslistermijn_bezwaar_einddatum" equals "2026-05-19"

  Scenario: Onbekend of er een commissie is: geen einddatum
    Given parameter "bekendmaking_datum" is "2026-01-13"
    When I evaluate "beslistermijn_bezwaar_einddatum" of "algemene_wet_bestuursrecht"
    Then the execution fails with "adviescommissie_ingesteld"
