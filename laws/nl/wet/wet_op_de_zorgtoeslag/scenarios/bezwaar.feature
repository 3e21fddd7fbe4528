Feature: Bezwaar tegen een beschikking over zorgtoeslag
  De Awb hecht aan elke beschikking een motivering en een bezwaartermijn (Awb 3:46, 6:7 en 6:8). Eindigt de termijn in het
  weekend of op een feestdag, dan schuift hij door (Algemene termijnenwet, artikel 1).

  Background:
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personen" data with key "bsn":
      | bsn       | geboortedatum | partnerschap_type | partner_bsn | polis_status | verdragsinschrijving | detentiestatus | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | winst_uit_onderneming | resultaat_overige_werkzaamheden | eigen_woning | reguliere_voordelen | vervreemdingsvoordelen | buitenlands_inkomen | spaargeld | beleggingen | onroerend_goed | schulden | medebewoners |
      | 999993653 | 1990-05-01    | GEEN              | null        | ACTIEF       | false                | null           | 2000000                   | 0                         | 0                     | 0                               | 0            | 0                   | 0                      | 0                   | 0         | 0           | 0              | 0        | []           |

  Scenario: De beschikking moet gemotiveerd zijn en staat zes weken open voor bezwaar
    When I evaluate "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    Then output "motivering_vereist" is true
    Then output "motivering_vereist" has reactive provenance
    Then output "bezwaartermijn_weken" equals 6

  Scenario: Zes weken na maandag 12 januari 2026 is maandag 23 februari
    Given parameter "bekendmaking_datum" is "2026-01-12"
    When I evaluate "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "bezwaartermijn_startdatum" equals "2026-01-13"
    Then output "bezwaartermijn_einddatum" equals "2026-02-23"
    Then output "bezwaartermijn_einddatum" has reactive provenance

  Scenario: Zes weken na vrijdag 3 april 2026 is 15 mei, gelijkgesteld na Hemelvaart; het wordt maandag 18 mei
    Given parameter "bekendmaking_datum" is "2026-04-03"
    When I evaluate "heeft_recht_op_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "bezwaartermijn_einddatum" equals "2026-05-18"
