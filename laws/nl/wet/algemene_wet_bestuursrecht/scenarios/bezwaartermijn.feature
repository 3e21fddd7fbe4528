Feature: Tot en met welke dag kan iemand bezwaar maken?
  Algemene wet bestuursrecht 6:7 en 6:8, met de Algemene termijnenwet.
  De dag na de bekendmaking is dag 1; zes weken later is dag 42, dezelfde weekdag als de bekendmaking.

  Background:
    Given the calculation date is "2026-01-01"
    Given law "algemene_wet_bestuursrecht" is loaded
    Given law "algemene_termijnenwet" is loaded
    Given law "besluit_gelijkstelling_feestdagen" is loaded

  Scenario: De bezwaartermijn is zes weken
    When I evaluate "bezwaartermijn_weken" of "algemene_wet_bestuursrecht"
    Then output "bezwaartermijn_weken" equals 6

  Scenario: Een besluit moet goed gemotiveerd zijn
    When I evaluate "motivering_vereist" of "algemene_wet_bestuursrecht"
    Then output "motivering_vereist" is true

  Scenario: Bekendgemaakt op maandag: de termijn eindigt op maandag
    Given parameter "bekendmaking_datum" is "2026-01-12"
    When I evaluate outputs "bezwaartermijn_startdatum, bezwaartermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "bezwaartermijn_startdatum" equals "2026-01-13"
    Then output "bezwaartermijn_einddatum" equals "2026-02-23"

  Scenario: Bekendgemaakt op vrijdag: de termijn eindigt op vrijdag
    Given parameter "bekendmaking_datum" is "2026-01-16"
    When I evaluate outputs "bezwaartermijn_startdatum, bezwaartermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "bezwaartermijn_startdatum" equals "2026-01-17"
    Then output "bezwaartermijn_einddatum" equals "2026-02-27"

  Scenario: Bekendgemaakt op zaterdag: het einde schuift naar maandag
    Given parameter "bekendmaking_datum" is "2026-01-17"
    When I evaluate outputs "bezwaartermijn_startdatum, bezwaartermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "bezwaartermijn_startdatum" equals "2026-01-18"
    Then output "bezwaartermijn_einddatum" equals "2026-03-02"

  Scenario: Bekendgemaakt op zondag: het einde schuift naar maandag
    Given parameter "bekendmaking_datum" is "2026-01-18"
    When I evaluate outputs "bezwaartermijn_startdatum, bezwaartermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "bezwaartermijn_startdatum" equals "2026-01-19"
    Then output "bezwaartermijn_einddatum" equals "2026-03-02"

  Scenario: Het einde valt op de donderdag voor Goede Vrijdag en blijft staan
    Given parameter "bekendmaking_datum" is "2026-02-19"
    When I evaluate outputs "bezwaartermijn_startdatum, bezwaartermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "bezwaartermijn_startdatum" equals "2026-02-20"
    Then output "bezwaartermijn_einddatum" equals "2026-04-02"

  Scenario: Het einde valt op Goede Vrijdag en schuift naar de dinsdag na Pasen
    Given parameter "bekendmaking_datum" is "2026-02-20"
    When I evaluate outputs "bezwaartermijn_startdatum, bezwaartermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "bezwaartermijn_startdatum" equals "2026-02-21"
    Then output "bezwaartermijn_einddatum" equals "2026-04-07"

  Scenario: Het einde valt op tweede paasdag en schuift naar dinsdag
    Given parameter "bekendmaking_datum" is "2026-02-23"
    When I evaluate outputs "bezwaartermijn_startdatum, bezwaartermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "bezwaartermijn_startdatum" equals "2026-02-24"
    Then output "bezwaartermijn_einddatum" equals "2026-04-07"

  Scenario: Het einde valt op de dinsdag na Pasen en blijft staan
    Given parameter "bekendmaking_datum" is "2026-02-24"
    When I evaluate outputs "bezwaartermijn_startdatum, bezwaartermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "bezwaartermijn_startdatum" equals "2026-02-25"
    Then output "bezwaartermijn_einddatum" equals "2026-04-07"

  Scenario: Het einde valt op Koningsdag en schuift naar dinsdag
    Given parameter "bekendmaking_datum" is "2026-03-16"
    When I evaluate outputs "bezwaartermijn_startdatum, bezwaartermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "bezwaartermijn_startdatum" equals "2026-03-17"
    Then output "bezwaartermijn_einddatum" equals "2026-04-28"

  Scenario: Het einde valt op Bevrijdingsdag en schuift naar woensdag
    Given parameter "bekendmaking_datum" is "2026-03-24"
    When I evaluate outputs "bezwaartermijn_startdatum, bezwaartermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "bezwaartermijn_startdatum" equals "2026-03-25"
    Then output "bezwaartermijn_einddatum" equals "2026-05-06"

  Scenario: Het einde valt op Hemelvaartsdag en schuift naar maandag
    Given parameter "bekendmaking_datum" is "2026-04-02"
    When I evaluate outputs "bezwaartermijn_startdatum, bezwaartermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "bezwaartermijn_startdatum" equals "2026-04-03"
    Then output "bezwaartermijn_einddatum" equals "2026-05-18"

  Scenario: Het einde valt op de gelijkgestelde vrijdag 15 mei en schuift naar maandag
    Given parameter "bekendmaking_datum" is "2026-04-03"
    When I evaluate outputs "bezwaartermijn_startdatum, bezwaartermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "bezwaartermijn_startdatum" equals "2026-04-04"
    Then output "bezwaartermijn_einddatum" equals "2026-05-18"

  Scenario: Het einde valt op eerste kerstdag en schuift naar 28 december
    Given parameter "bekendmaking_datum" is "2026-11-13"
    When I evaluate outputs "bezwaartermijn_startdatum, bezwaartermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "bezwaartermijn_startdatum" equals "2026-11-14"
    Then output "bezwaartermijn_einddatum" equals "2026-12-28"

  Scenario: Het einde valt op 24 december en blijft staan
    Given parameter "bekendmaking_datum" is "2026-11-12"
    When I evaluate outputs "bezwaartermijn_startdatum, bezwaartermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "bezwaartermijn_startdatum" equals "2026-11-13"
    Then output "bezwaartermijn_einddatum" equals "2026-12-24"

  Scenario: Het einde valt op Nieuwjaarsdag en schuift over 2 januari naar maandag
    Given parameter "bekendmaking_datum" is "2025-11-20"
    When I evaluate outputs "bezwaartermijn_startdatum, bezwaartermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "bezwaartermijn_startdatum" equals "2025-11-21"
    Then output "bezwaartermijn_einddatum" equals "2026-01-05"

  Scenario: In een schrikkeljaar telt 29 februari mee
    Given parameter "bekendmaking_datum" is "2028-01-18"
    When I evaluate outputs "bezwaartermijn_startdatum, bezwaartermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "bezwaartermijn_startdatum" equals "2028-01-19"
    Then output "bezwaartermijn_einddatum" equals "2028-02-29"

  Scenario: Uit de rechtspraak: termijn tot tweede pinksterdag 2024 loopt door tot en met dinsdag 21 mei
    # Gerechtshof Arnhem-Leeuwarden, ECLI:NL:GHARL:2025:2140: begin 9 april 2024, einde 20 mei 2024 is een feestdag
    Given the calculation date is "2024-04-08"
    Given parameter "bekendmaking_datum" is "2024-04-08"
    When I evaluate outputs "bezwaartermijn_startdatum, bezwaartermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then output "bezwaartermijn_startdatum" equals "2024-04-09"
    Then output "bezwaartermijn_einddatum" equals "2024-05-21"

  Scenario: Zonder datum van bekendmaking is er geen einddatum
    When I evaluate "bezwaartermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then the execution fails with "bekendmaking_datum"

  Scenario: Een einde in 2029, waarvoor nog geen dagen gelijkgesteld zijn, gaat naar een mens
    Given parameter "bekendmaking_datum" is "2028-11-20"
    When I evaluate "bezwaartermijn_einddatum" of "algemene_wet_bestuursrecht"
    Then the execution fails with "einddatum_zonder_vastgestelde_dagen"
