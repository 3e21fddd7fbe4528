Feature: Algemene Ouderdomswet
  Opbouw: 2% minder per heel gemist jaar (artikel 13 en de Regeling herleiding: jaren van 360 dagen, de rest telt niet).
  Geboren op 14 maart 1959: opbouw van 14 maart 1976 tot 14 maart 2026.

  Scenario: Vijftig jaar verzekerd is volledige AOW
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1959-03-14    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1976-03-14", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 163757
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 10655

  Scenario: Negenenveertig jaar verzekerd kost 2%
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1959-03-14    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1977-03-14", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 98
    Then output "bruto_aow_per_maand" equals 160482
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 10442

  Scenario: Een dag korter dan een gemist jaar kost niets
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1959-03-14    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1977-03-13", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 163757
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 10655

  Scenario: Een jaar en 359 dagen gemist kost één jaar
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1959-03-14    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1978-03-13", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 98
    Then output "bruto_aow_per_maand" equals 160482
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 10442

  Scenario: Twee keer een half jaar weg wordt samengeteld tot een jaar
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1959-03-14    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1959-03-14", "tot": "1990-01-01"}, {"van": "1990-07-01", "tot": "2000-02-15"}, {"van": "2000-08-15", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 98
    Then output "bruto_aow_per_maand" equals 160482
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 10442

  Scenario: Twee keer een half jaar weg, een dag eerder terug, kost niets
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1959-03-14    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1959-03-14", "tot": "1990-01-01"}, {"van": "1990-07-01", "tot": "2000-02-15"}, {"van": "2000-08-14", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 163757
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 10655

  Scenario: Tien jaar in het buitenland kost 20%
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1959-03-14    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1959-03-14", "tot": "1990-01-01"}, {"van": "2000-01-01", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 80
    Then output "bruto_aow_per_maand" equals 131006
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 8524

  Scenario: Vertrek na de AOW-leeftijd verandert niets
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1959-03-14    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1959-03-14", "tot": "2026-03-14"}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 163757
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 10655

  Scenario: Wonen voor de aanvangsleeftijd telt niet mee
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1959-03-14    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1959-03-14", "tot": "1976-03-14"}, {"van": "2016-03-14", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 20
    Then output "bruto_aow_per_maand" equals 32751
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 2131

  Scenario: Precies één jaar verzekerd geeft 2%
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1959-03-14    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "2025-03-14", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 2
    Then output "bruto_aow_per_maand" equals 3275
    Then output "bruto_vakantie_uitkering_aow_per_maand" equals 213

  # Beleidsregel SVB SB1298: een verdrag of Verordening (EG) 883/2004 kan toch tot een pensioen dwingen.
  Scenario: Korter dan een jaar verzekerd: een mens beoordeelt of een verdrag recht geeft
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1959-03-14    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "2025-03-15", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate "heeft_recht_op_aow" of "algemene_ouderdomswet"
    Then the execution fails with "recht_op_grond_van_verdrag"

  Scenario: Nooit verzekerd in het opbouwtijdvak: geen recht
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1959-03-14    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "2026-03-14", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate outputs "heeft_recht_op_aow, bruto_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is false
    Then output "bruto_aow_per_maand" equals 0

  Scenario: Zonder woonperioden wordt daarnaar gevraagd
    Given the calculation date is "2026-03-14"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1959-03-14    |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate "heeft_recht_op_aow" of "algemene_ouderdomswet"
    Then the execution fails with "verblijfsperioden"

  Scenario: Gemiste jaren vanaf 1955: of jaren voor 1957 toch meetellen, beoordeelt een mens
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1940-01-01    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1960-01-01", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate "bruto_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution fails with "gelijkgestelde_kalenderjaren_voor_1957"

  Scenario: Geen gemiste jaren: artikel 55 speelt niet, ook niet voor wie voor 1957 vijftien werd
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1940-01-01    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1940-01-01", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate outputs "heeft_recht_op_aow, opbouwpercentage_aow, bruto_aow_per_maand, bruto_vakantie_uitkering_aow_per_maand" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "heeft_recht_op_aow" is true
    Then output "opbouwpercentage_aow" equals 100
    Then output "bruto_aow_per_maand" equals 163757

  Scenario: Voor de AOW-leeftijd is er nog geen opbouwpercentage
    Given the calculation date is "2026-03-13"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1959-03-14    |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn       | verblijfsperioden |
      | 999993653 | [{"van": "1935-01-01", "tot": null}] |
    Given the following "partnerschap" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [] |
    Given the following "detentie" data with key "bsn":
      | bsn       | detentiestatus |
      | 999993653 | null |
    When I evaluate "opbouwpercentage_aow" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "opbouwpercentage_aow" is null

  Scenario: Opbouw die precies op 1 januari 1957 begint valt niet onder artikel 55
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1942-01-01 |
    Given the following "verblijfshistorie" data with key "bsn":
      | bsn | verblijfsperioden |
      | 999993653 | [{"van": "1967-01-01", "tot": null}] |
    When I evaluate "opbouwpercentage_aow" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "opbouwpercentage_aow" equals 80

  Scenario: Voor wie nog geen AOW-leeftijd heeft, zijn er geen jaren van voor 1957
    Given the calculation date is "2026-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1990-05-05 |
    When I evaluate "gelijkgestelde_kalenderjaren" of "algemene_ouderdomswet"
    Then the execution succeeds
    Then output "gelijkgestelde_kalenderjaren" equals 0
