Feature: Wie toeslagpartner is van wie niet getrouwd is (artikel 3, eerste tot en met vijfde lid)

  Background:
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "relationship_data" data with key "bsn":
      | bsn       | partnerschap_type | partner_bsn |
      | 999993653 | GEEN              | null        |
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | 1985-03-14    |

  # Zonder volwassene op het adres die partner kan zijn, is niets anders nodig. Artikel 3, vijfde lid, onderdeel a: ouder
  # en kind niet.
  Scenario Outline: Zeker geen toeslagpartner, zonder verdere vragen
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners   |
      | 999993653 | <medebewoners> |
    When I evaluate outputs "heeft_toeslagpartner, toeslagpartner_bsn" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution succeeds
    Then output "heeft_toeslagpartner" is false
    Then output "toeslagpartner_bsn" is null

    Examples:
      | medebewoners |
      | []           |
      | [{"bsn": "999993665", "geboortedatum": "1955-06-01", "relatie": "OUDER"}] |
      | [{"bsn": "999993665", "geboortedatum": "2005-06-01", "relatie": "KIND"}] |
      | [{"bsn": "999993665", "geboortedatum": "2008-03-02", "relatie": "ONBEKEND"}] |

  # Met een volwassen huisgenoot is "niet getrouwd" geen antwoord: dan zijn de andere gronden nodig.
  Scenario: Met een volwassen huisgenoot wordt gevraagd wat het register niet weet
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [{"bsn": "999993665", "geboortedatum": "2008-03-01", "relatie": "ONBEKEND"}] |
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen |
      | 999993653 | []       |
      | 999993665 | []       |
    When I evaluate "heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution fails with "mede_eigenaar_bsn, pensioenpartner_bsn, samenlevingscontract_bsn, toeslagpartner_vorig_jaar_bsn"

  Scenario: Zonder gegevens over huisgenoten wordt daarnaar gevraagd
    When I evaluate "heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution fails with "medebewoners"

  # Eerste lid, en tweede lid, onderdelen c, d en f. Wie ergens anders woont, telt niet.
  Scenario Outline: Elke grond is genoeg
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [{"bsn": "999993665", "geboortedatum": "1986-06-01", "relatie": "ONBEKEND"}] |
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen |
      | 999993653 | []       |
      | 999993665 | []       |
    Given the following "toeslagpartnerschap" data with key "bsn":
      | bsn       | samenlevingscontract_bsn | pensioenpartner_bsn | mede_eigenaar_bsn | toeslagpartner_vorig_jaar_bsn |
      | 999993653 | <contract>               | <pensioen>          | <woning>          | <vorig_jaar>                  |
    When I evaluate outputs "heeft_toeslagpartner, toeslagpartner_bsn" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution succeeds
    Then output "heeft_toeslagpartner" is <toeslagpartner>
    Then output "toeslagpartner_bsn" equals "<partner>"

    Examples:
      | contract  | pensioen  | woning    | vorig_jaar | toeslagpartner | partner   |
      | 999993665 | null      | null      | null       | true           | 999993665 |
      | null      | 999993665 | null      | null       | true           | 999993665 |
      | null      | null      | 999993665 | null       | true           | 999993665 |
      | null      | null      | null      | 999993665  | true           | 999993665 |

  Scenario Outline: Geen grond met de huisgenoot
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [{"bsn": "999993665", "geboortedatum": "1986-06-01", "relatie": "ONBEKEND"}] |
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen |
      | 999993653 | []       |
      | 999993665 | []       |
    Given the following "toeslagpartnerschap" data with key "bsn":
      | bsn       | samenlevingscontract_bsn | pensioenpartner_bsn | mede_eigenaar_bsn | toeslagpartner_vorig_jaar_bsn |
      | 999993653 | <contract>               | null                | null              | null                          |
    When I evaluate "heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution succeeds
    Then output "heeft_toeslagpartner" is false

    Examples:
      | contract  |
      | null      |
      | 999990160 |

  # Tweede lid, onderdelen a en b: een kind van beiden, hoe oud ook; wie een kind erkent, staat als ouder in het register.
  Scenario: Een kind van beiden
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [{"bsn": "999993665", "geboortedatum": "1986-06-01", "relatie": "ONBEKEND"}] |
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2005-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": false}] |
      | 999993665 | [{"bsn": "999990007", "geboortedatum": "2005-06-01", "overlijdensdatum": null, "woont_bij_aanvrager": false}] |
    When I evaluate outputs "heeft_toeslagpartner, toeslagpartner_bsn" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution succeeds
    Then output "heeft_toeslagpartner" is true
    Then output "toeslagpartner_bsn" equals "999993665"

  # Tweede lid, onderdeel e: een minderjarig kind van een van beiden op het adres, tenzij een van beiden zakelijk huurt.
  Scenario Outline: Samengesteld gezin
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [{"bsn": "999993665", "geboortedatum": "1986-06-01", "relatie": "ONBEKEND"}] |
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen  |
      | 999993653 | <eigen>   |
      | 999993665 | <andere>  |
    Given the following "toeslagpartnerschap" data with key "bsn":
      | bsn       | samenlevingscontract_bsn | pensioenpartner_bsn | mede_eigenaar_bsn | toeslagpartner_vorig_jaar_bsn | huurt_op_zakelijke_gronden |
      | 999993653 | null                     | null                | null              | null                          | <huurt>                    |
    When I evaluate "heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution succeeds
    Then output "heeft_toeslagpartner" is <toeslagpartner>

    Examples:
      | eigen | andere | huurt | toeslagpartner |
      | [{"bsn": "999990007", "geboortedatum": "2008-03-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] | [] | false | true |
      | [] | [{"bsn": "999990007", "geboortedatum": "2008-03-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] | false | true |
      | [{"bsn": "999990007", "geboortedatum": "2008-03-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] | [] | true | false |
      | [{"bsn": "999990007", "geboortedatum": "2008-03-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}] | [] | false | false |
      | [{"bsn": "999990007", "geboortedatum": "2008-03-02", "overlijdensdatum": null, "woont_bij_aanvrager": false}] | [] | false | false |
      | [{"bsn": "999990007", "geboortedatum": "2008-03-02", "overlijdensdatum": "2020-01-01", "woont_bij_aanvrager": true}] | [] | false | false |

  Scenario: In een samengesteld gezin wordt ook gevraagd of een van beiden zakelijk huurt
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [{"bsn": "999993665", "geboortedatum": "1986-06-01", "relatie": "ONBEKEND"}] |
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen |
      | 999993653 | [{"bsn": "999990007", "geboortedatum": "2015-03-02", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
      | 999993665 | []       |
    When I evaluate "heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution fails with "huurt_op_zakelijke_gronden"

  # Vijfde lid, onderdeel a: tot en met 2024 kon een ouder of kind wel partner zijn als beiden bij het begin van het
  # jaar 27 jaar of ouder waren.
  Scenario Outline: Ouder als partner, tot en met 2024 vanaf 27 jaar
    Given the calculation date is "<datum>"
    Given the following "personalia" data with key "bsn":
      | bsn       | geboortedatum |
      | 999993653 | <geboren>     |
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [{"bsn": "999993665", "geboortedatum": "1960-06-01", "relatie": "OUDER"}] |
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen |
      | 999993653 | []       |
      | 999993665 | []       |
    Given the following "toeslagpartnerschap" data with key "bsn":
      | bsn       | samenlevingscontract_bsn | pensioenpartner_bsn | mede_eigenaar_bsn | toeslagpartner_vorig_jaar_bsn |
      | 999993653 | null                     | null                | 999993665         | null                          |
    When I evaluate "heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution succeeds
    Then output "heeft_toeslagpartner" is <toeslagpartner>

    Examples:
      | datum      | geboren    | toeslagpartner |
      | 2024-12-31 | 1997-01-01 | true           |
      | 2024-12-31 | 1997-01-02 | false          |
      | 2025-01-01 | 1985-03-14 | false          |

  # Vierde lid: van meer huisgenoten kan er maar een partner zijn; wie, beoordeelt een mens. Zonder enige band is er geen.
  Scenario: Meer volwassen huisgenoten zonder enige band
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [{"bsn": "999993665", "geboortedatum": "1986-06-01", "relatie": "ONBEKEND"}, {"bsn": "999990160", "geboortedatum": "1988-06-01", "relatie": "BROER_OF_ZUS"}] |
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen |
      | 999993653 | []       |
    Given the following "toeslagpartnerschap" data with key "bsn":
      | bsn       | samenlevingscontract_bsn | pensioenpartner_bsn | mede_eigenaar_bsn | toeslagpartner_vorig_jaar_bsn |
      | 999993653 | null                     | null                | null              | null                          |
    When I evaluate "heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution succeeds
    Then output "heeft_toeslagpartner" is false

  Scenario: Meer volwassen huisgenoten en een band met een van hen: een mens
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [{"bsn": "999993665", "geboortedatum": "1986-06-01", "relatie": "ONBEKEND"}, {"bsn": "999990160", "geboortedatum": "1988-06-01", "relatie": "ONBEKEND"}] |
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen |
      | 999993653 | []       |
    Given the following "toeslagpartnerschap" data with key "bsn":
      | bsn       | samenlevingscontract_bsn | pensioenpartner_bsn | mede_eigenaar_bsn | toeslagpartner_vorig_jaar_bsn |
      | 999993653 | 999993665                | null                | null              | null                          |
    When I evaluate "heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution fails with "partner_onder_meer_huisgenoten"

  # Een huisgenoot van wie het register geen burgerservicenummer kent: een mens (artikelen 3 en 3c).
  Scenario: Huisgenoot zonder burgerservicenummer
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [{"bsn": null, "geboortedatum": "1986-06-01", "relatie": "ONBEKEND"}] |
    When I evaluate "heeft_toeslagpartner" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution fails with "partner_zonder_bsn"

  # Artikel 7: het inkomen van een toeslagpartner met wie iemand niet getrouwd is, telt mee.
  Scenario: Het inkomen van wie een samenlevingscontract heeft wordt gevraagd
    Given the following "huishouden" data with key "bsn":
      | bsn       | medebewoners |
      | 999993653 | [{"bsn": "999993665", "geboortedatum": "1986-06-01", "relatie": "ONBEKEND"}] |
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen |
      | 999993653 | []       |
      | 999993665 | []       |
    Given the following "toeslagpartnerschap" data with key "bsn":
      | bsn       | samenlevingscontract_bsn | pensioenpartner_bsn | mede_eigenaar_bsn | toeslagpartner_vorig_jaar_bsn |
      | 999993653 | 999993665                | null                | null              | null                          |
    Given the following "inkomen" data with key "bsn":
      | bsn       | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | winst_uit_onderneming | resultaat_overige_werkzaamheden | eigen_woning | reguliere_voordelen | vervreemdingsvoordelen | buitenlands_inkomen | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 2000000                   | 0                         | 0                     | 0                               | 0            | 0                   | 0                      | 0                   | 0         | 0           | 0              | 0        |
      | 999993665 | 3000000                   | 0                         | 0                     | 0                               | 0            | 0                   | 0                      | 0                   | 0         | 0           | 0              | 0        |
    When I evaluate "gezamenlijk_toetsingsinkomen" of "algemene_wet_inkomensafhankelijke_regelingen"
    Then the execution succeeds
    Then output "gezamenlijk_toetsingsinkomen" equals 5000000
