Feature: Verordening individuele inkomenstoeslag van de fictieve gemeente Voorbeeld
  Alle bedragen van de toeslag zijn verzonnen.

  Scenario: Alleenstaande
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1985-04-10 |
    Given the following "verblijfplaats" data with key "bsn":
      | bsn | gemeente_code | verblijfsrecht |
      | 999993653 | GM9999 | true |
    Given the following "detentie" data with key "bsn":
      | bsn | detentiestatus |
      | 999993653 | null |
    Given the following "lopende_voorzieningen" data with key "bsn":
      | bsn | ontvangt_individuele_inkomenstoeslag |
      | 999993653 | false |
    Given the following "partnerschap" data with key "bsn":
      | bsn | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn | medebewoners |
      | 999993653 | [] |
    Given the following "kinderen" data with key "bsn":
      | bsn | kinderen |
      | 999993653 | [] |
    Given the following "inkomen" data with key "bsn":
      | bsn | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | winst_uit_onderneming | resultaat_overige_werkzaamheden |
      | 999993653 | 0 | 1700000 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 100000 | 0 | 0 | 0 |
    When I evaluate "toeslagbedrag_volgens_verordening" of "verordening_individuele_inkomenstoeslag_voorbeeld"
    Then the execution succeeds
    Then output "toeslagbedrag_volgens_verordening" equals 45000

  Scenario: Alleenstaande ouder
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1985-04-10 |
    Given the following "verblijfplaats" data with key "bsn":
      | bsn | gemeente_code | verblijfsrecht |
      | 999993653 | GM9999 | true |
    Given the following "detentie" data with key "bsn":
      | bsn | detentiestatus |
      | 999993653 | null |
    Given the following "lopende_voorzieningen" data with key "bsn":
      | bsn | ontvangt_individuele_inkomenstoeslag |
      | 999993653 | false |
    Given the following "partnerschap" data with key "bsn":
      | bsn | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn | medebewoners |
      | 999993653 | [{"bsn": "999993677", "geboortedatum": "2015-01-01", "relatie": "KIND"}] |
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                   |
      | 999993653 | [{"bsn": "999993677", "geboortedatum": "2015-01-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "inkomen" data with key "bsn":
      | bsn | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | winst_uit_onderneming | resultaat_overige_werkzaamheden |
      | 999993653 | 0 | 1700000 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 100000 | 0 | 0 | 0 |
    When I evaluate "toeslagbedrag_volgens_verordening" of "verordening_individuele_inkomenstoeslag_voorbeeld"
    Then the execution succeeds
    Then output "toeslagbedrag_volgens_verordening" equals 57500

  Scenario: Gehuwden
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1985-04-10 |
    Given the following "verblijfplaats" data with key "bsn":
      | bsn | gemeente_code | verblijfsrecht |
      | 999993653 | GM9999 | true |
    Given the following "detentie" data with key "bsn":
      | bsn | detentiestatus |
      | 999993653 | null |
    Given the following "lopende_voorzieningen" data with key "bsn":
      | bsn | ontvangt_individuele_inkomenstoeslag |
      | 999993653 | false |
    Given the following "partnerschap" data with key "bsn":
      | bsn | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK | 999993665 |
    Given the following "huishouden" data with key "bsn":
      | bsn | medebewoners |
      | 999993653 | [{"bsn": "999993665", "geboortedatum": "1986-01-01", "relatie": "ECHTGENOOT"}] |
    Given the following "kinderen" data with key "bsn":
      | bsn | kinderen |
      | 999993653 | [] |
    Given the following "inkomen" data with key "bsn":
      | bsn | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | winst_uit_onderneming | resultaat_overige_werkzaamheden |
      | 999993653 | 0 | 1700000 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 100000 | 0 | 0 | 0 |
    When I evaluate "toeslagbedrag_volgens_verordening" of "verordening_individuele_inkomenstoeslag_voorbeeld"
    Then the execution succeeds
    Then output "toeslagbedrag_volgens_verordening" equals 65000

  Scenario: Grenzen voor het jaarinkomen in het eerste half jaar van 2026
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1985-04-10 |
    Given the following "verblijfplaats" data with key "bsn":
      | bsn | gemeente_code | verblijfsrecht |
      | 999993653 | GM9999 | true |
    Given the following "detentie" data with key "bsn":
      | bsn | detentiestatus |
      | 999993653 | null |
    Given the following "lopende_voorzieningen" data with key "bsn":
      | bsn | ontvangt_individuele_inkomenstoeslag |
      | 999993653 | false |
    Given the following "partnerschap" data with key "bsn":
      | bsn | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn | medebewoners |
      | 999993653 | [] |
    Given the following "kinderen" data with key "bsn":
      | bsn | kinderen |
      | 999993653 | [] |
    Given the following "inkomen" data with key "bsn":
      | bsn | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | winst_uit_onderneming | resultaat_overige_werkzaamheden |
      | 999993653 | 0 | 1700000 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 100000 | 0 | 0 | 0 |
    When I evaluate outputs "inkomensgrens_alleenstaande, inkomensgrens_gehuwden" of "verordening_individuele_inkomenstoeslag_voorbeeld"
    Then the execution succeeds
    Then output "inkomensgrens_alleenstaande" equals 1849980
    Then output "inkomensgrens_gehuwden" equals 2642811.6

  Scenario: Een laag inkomen
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1985-04-10 |
    Given the following "verblijfplaats" data with key "bsn":
      | bsn | gemeente_code | verblijfsrecht |
      | 999993653 | GM9999 | true |
    Given the following "detentie" data with key "bsn":
      | bsn | detentiestatus |
      | 999993653 | null |
    Given the following "lopende_voorzieningen" data with key "bsn":
      | bsn | ontvangt_individuele_inkomenstoeslag |
      | 999993653 | false |
    Given the following "partnerschap" data with key "bsn":
      | bsn | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn | medebewoners |
      | 999993653 | [] |
    Given the following "kinderen" data with key "bsn":
      | bsn | kinderen |
      | 999993653 | [] |
    Given the following "inkomen" data with key "bsn":
      | bsn | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | winst_uit_onderneming | resultaat_overige_werkzaamheden |
      | 999993653 | 0 | 1700000 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 100000 | 0 | 0 | 0 |
    When I evaluate "heeft_langdurig_laag_inkomen" of "verordening_individuele_inkomenstoeslag_voorbeeld"
    Then the execution succeeds
    Then output "heeft_langdurig_laag_inkomen" is true

  Scenario: Zonder inkomensgegevens wordt daarnaar gevraagd
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1985-04-10 |
    Given the following "verblijfplaats" data with key "bsn":
      | bsn | gemeente_code | verblijfsrecht |
      | 999993653 | GM9999 | true |
    Given the following "detentie" data with key "bsn":
      | bsn | detentiestatus |
      | 999993653 | null |
    Given the following "lopende_voorzieningen" data with key "bsn":
      | bsn | ontvangt_individuele_inkomenstoeslag |
      | 999993653 | false |
    Given the following "partnerschap" data with key "bsn":
      | bsn | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn | medebewoners |
      | 999993653 | [] |
    Given the following "kinderen" data with key "bsn":
      | bsn | kinderen |
      | 999993653 | [] |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 100000 | 0 | 0 | 0 |
    When I evaluate "heeft_langdurig_laag_inkomen" of "verordening_individuele_inkomenstoeslag_voorbeeld"
    Then the execution fails with "loon_uit_dienstbetrekking"

  Scenario: Een hoog inkomen
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1985-04-10 |
    Given the following "verblijfplaats" data with key "bsn":
      | bsn | gemeente_code | verblijfsrecht |
      | 999993653 | GM9999 | true |
    Given the following "detentie" data with key "bsn":
      | bsn | detentiestatus |
      | 999993653 | null |
    Given the following "lopende_voorzieningen" data with key "bsn":
      | bsn | ontvangt_individuele_inkomenstoeslag |
      | 999993653 | false |
    Given the following "partnerschap" data with key "bsn":
      | bsn | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn | medebewoners |
      | 999993653 | [] |
    Given the following "kinderen" data with key "bsn":
      | bsn | kinderen |
      | 999993653 | [] |
    Given the following "inkomen" data with key "bsn":
      | bsn | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | winst_uit_onderneming | resultaat_overige_werkzaamheden |
      | 999993653 | 4000000 | 0 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 100000 | 0 | 0 | 0 |
    When I evaluate "heeft_langdurig_laag_inkomen" of "verordening_individuele_inkomenstoeslag_voorbeeld"
    Then the execution succeeds
    Then output "heeft_langdurig_laag_inkomen" is false

  Scenario: Een verlies telt als nul inkomen
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "inkomen" data with key "bsn":
      | bsn | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | winst_uit_onderneming | resultaat_overige_werkzaamheden |
      | 999993653 | 100000 | 0 | -500000 | 0 |
    When I evaluate "jaarinkomen_verordening" of "verordening_individuele_inkomenstoeslag_voorbeeld"
    Then the execution succeeds
    Then output "jaarinkomen_verordening" equals 0

  # Tweede half jaar van 2025: 12 × € 1.955,80 × 110% = € 25.816,56.
  Scenario: Gehuwden met precies de grens hebben een laag inkomen
    Given the calculation date is "2025-07-01"
    Given parameter "bsn" is "999993653"
    Given the following "partnerschap" data with key "bsn":
      | bsn | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK | 999993665 |
    Given the following "huishouden" data with key "bsn":
      | bsn | medebewoners |
      | 999993653 | [{"bsn": "999993665", "geboortedatum": "1986-01-01", "relatie": "ECHTGENOOT"}] |
    Given the following "inkomen" data with key "bsn":
      | bsn | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | winst_uit_onderneming | resultaat_overige_werkzaamheden |
      | 999993653 | 2581656 | 0 | 0 | 0 |
      | 999993665 | 0 | 0 | 0 | 0 |
    When I evaluate "heeft_langdurig_laag_inkomen" of "verordening_individuele_inkomenstoeslag_voorbeeld"
    Then the execution succeeds
    Then output "heeft_langdurig_laag_inkomen" is true

  Scenario: Gehuwden met een cent meer hebben geen laag inkomen
    Given the calculation date is "2025-07-01"
    Given parameter "bsn" is "999993653"
    Given the following "partnerschap" data with key "bsn":
      | bsn | partnerschap_type | partner_bsn |
      | 999993653 | HUWELIJK | 999993665 |
    Given the following "huishouden" data with key "bsn":
      | bsn | medebewoners |
      | 999993653 | [{"bsn": "999993665", "geboortedatum": "1986-01-01", "relatie": "ECHTGENOOT"}] |
    Given the following "inkomen" data with key "bsn":
      | bsn | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | winst_uit_onderneming | resultaat_overige_werkzaamheden |
      | 999993653 | 2581657 | 0 | 0 | 0 |
      | 999993665 | 0 | 0 | 0 | 0 |
    When I evaluate "heeft_langdurig_laag_inkomen" of "verordening_individuele_inkomenstoeslag_voorbeeld"
    Then the execution succeeds
    Then output "heeft_langdurig_laag_inkomen" is false

  Scenario: Wie op de dag zelf 55 is en geen inkomen uit werk heeft, krijgt de toeslag zonder beoordeling (artikel 4, eerste lid)
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1971-03-01 |
    Given the following "verblijfplaats" data with key "bsn":
      | bsn | gemeente_code | verblijfsrecht |
      | 999993653 | GM9999 | true |
    Given the following "detentie" data with key "bsn":
      | bsn | detentiestatus |
      | 999993653 | null |
    Given the following "lopende_voorzieningen" data with key "bsn":
      | bsn | ontvangt_individuele_inkomenstoeslag |
      | 999993653 | false |
    Given the following "partnerschap" data with key "bsn":
      | bsn | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn | medebewoners |
      | 999993653 | [] |
    Given the following "kinderen" data with key "bsn":
      | bsn | kinderen |
      | 999993653 | [] |
    Given the following "inkomen" data with key "bsn":
      | bsn | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | winst_uit_onderneming | resultaat_overige_werkzaamheden |
      | 999993653 | 0 | 1700000 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 100000 | 0 | 0 | 0 |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution succeeds
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is true
    Then output "hoogte_individuele_inkomenstoeslag" equals 45000

  Scenario: Wie een dag later 55 wordt, wordt beoordeeld (artikel 4, tweede lid)
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1971-03-02 |
    Given the following "verblijfplaats" data with key "bsn":
      | bsn | gemeente_code | verblijfsrecht |
      | 999993653 | GM9999 | true |
    Given the following "detentie" data with key "bsn":
      | bsn | detentiestatus |
      | 999993653 | null |
    Given the following "lopende_voorzieningen" data with key "bsn":
      | bsn | ontvangt_individuele_inkomenstoeslag |
      | 999993653 | false |
    Given the following "partnerschap" data with key "bsn":
      | bsn | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn | medebewoners |
      | 999993653 | [] |
    Given the following "kinderen" data with key "bsn":
      | bsn | kinderen |
      | 999993653 | [] |
    Given the following "inkomen" data with key "bsn":
      | bsn | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | winst_uit_onderneming | resultaat_overige_werkzaamheden |
      | 999993653 | 0 | 1700000 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 100000 | 0 | 0 | 0 |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "geen_uitzicht_op_inkomensverbetering"

  Scenario: Wie met 55 nog loon heeft, wordt beoordeeld (artikel 4, tweede lid)
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1971-03-01 |
    Given the following "verblijfplaats" data with key "bsn":
      | bsn | gemeente_code | verblijfsrecht |
      | 999993653 | GM9999 | true |
    Given the following "detentie" data with key "bsn":
      | bsn | detentiestatus |
      | 999993653 | null |
    Given the following "lopende_voorzieningen" data with key "bsn":
      | bsn | ontvangt_individuele_inkomenstoeslag |
      | 999993653 | false |
    Given the following "partnerschap" data with key "bsn":
      | bsn | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn | medebewoners |
      | 999993653 | [] |
    Given the following "kinderen" data with key "bsn":
      | bsn | kinderen |
      | 999993653 | [] |
    Given the following "inkomen" data with key "bsn":
      | bsn | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | winst_uit_onderneming | resultaat_overige_werkzaamheden |
      | 999993653 | 100 | 1600000 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 100000 | 0 | 0 | 0 |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "geen_uitzicht_op_inkomensverbetering"
