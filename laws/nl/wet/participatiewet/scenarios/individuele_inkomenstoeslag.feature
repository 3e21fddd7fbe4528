Feature: Individuele inkomenstoeslag (artikel 36 Participatiewet)
  Wat vaststaat beslist: leeftijd, inkomen, vermogen, al ontvangen. Wie overblijft, komt bij de open norm: geen uitzicht
  op inkomensverbetering, te beoordelen op krachten, bekwaamheden en inspanningen.

  Scenario: Wie aan alle feiten voldoet, komt bij een mens voor de open norm
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
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "geen_uitzicht_op_inkomensverbetering"

  Scenario: Ook de hoogte wacht op dat oordeel
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
    When I evaluate "hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "geen_uitzicht_op_inkomensverbetering"

  Scenario: De toeslag die bij het huishouden hoort is wel te noemen
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given parameter "gemeente_code" is "GM9999"
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
    When I evaluate "toeslagbedrag_volgens_verordening" of "participatiewet"
    Then the execution succeeds
    Then output "toeslagbedrag_volgens_verordening" equals 45000

  Scenario: Een dag voor de 21e verjaardag: geen recht
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 2005-03-02 |
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
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    Then output "hoogte_individuele_inkomenstoeslag" equals 0

  Scenario: Op de 21e verjaardag: open norm
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 2005-03-01 |
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
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "geen_uitzicht_op_inkomensverbetering"

  Scenario: Een dag voor de AOW-leeftijd: nog recht, volgens artikel 4 van de (fictieve) verordening
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1959-03-02 |
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
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution succeeds
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is true

  Scenario: Op de dag van de AOW-leeftijd: geen recht
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1959-03-01 |
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
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    Then output "hoogte_individuele_inkomenstoeslag" equals 0

  Scenario: In de afgelopen twaalf maanden al gekregen: geen recht
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
      | 999993653 | true |
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
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    Then output "hoogte_individuele_inkomenstoeslag" equals 0

  Scenario: Zonder rechtmatig verblijf: geen recht
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1985-04-10 |
    Given the following "verblijfplaats" data with key "bsn":
      | bsn | gemeente_code | verblijfsrecht |
      | 999993653 | GM9999 | false |
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
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    Then output "hoogte_individuele_inkomenstoeslag" equals 0

  Scenario: Gedetineerd: geen recht
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
      | 999993653 | GEDETINEERD |
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
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    Then output "hoogte_individuele_inkomenstoeslag" equals 0

  Scenario: In een gemeente zonder verordening in dit corpus beoordeelt een mens wat langdurig laag inkomen is
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1985-04-10 |
    Given the following "verblijfplaats" data with key "bsn":
      | bsn | gemeente_code | verblijfsrecht |
      | 999993653 | GM9998 | true |
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
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "heeft_langdurig_laag_inkomen"

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
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "loon_uit_dienstbetrekking"

  Scenario: Zonder gegevens over detentie wordt daarnaar gevraagd
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1985-04-10 |
    Given the following "verblijfplaats" data with key "bsn":
      | bsn | gemeente_code | verblijfsrecht |
      | 999993653 | GM9999 | true |
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
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "detentiestatus"

  Scenario: Zonder gegevens over het verblijf wordt daarnaar gevraagd
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1985-04-10 |
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
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "verblijfsrecht"

  Scenario: Is onbekend of de toeslag al is ontvangen, dan wordt daarnaar gevraagd
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
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "ontvangt_individuele_inkomenstoeslag"

  Scenario: Zonder gegevens over vermogen wordt daarnaar gevraagd
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
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "spaargeld"

  Scenario: Zonder gegevens over huisgenoten wordt daarnaar gevraagd
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
    Given the following "kinderen" data with key "bsn":
      | bsn | kinderen |
      | 999993653 | [] |
    Given the following "inkomen" data with key "bsn":
      | bsn | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | winst_uit_onderneming | resultaat_overige_werkzaamheden |
      | 999993653 | 0 | 1700000 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 100000 | 0 | 0 | 0 |
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "medebewoners"

  Scenario: Wie te oud is, hoeft geen inkomen of vermogen te laten zien
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 1955-03-01 |
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
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution succeeds
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    Then output "hoogte_individuele_inkomenstoeslag" equals 0

  Scenario: Zonder geboortedatum wordt daarnaar gevraagd
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
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
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "geboortedatum"

  Scenario: Een te hoog inkomen beslist ook als onbekend is of de toeslag al is ontvangen
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
      | 999993653 | 9000000 | 0 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 100000 | 0 | 0 | 0 |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution succeeds
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    Then output "hoogte_individuele_inkomenstoeslag" equals 0

  Scenario: Op 31 december 2026 geldt deze tekst nog: te jong, dus geen recht
    Given the calculation date is "2026-12-31"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 2006-01-01 |
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
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    Then output "hoogte_individuele_inkomenstoeslag" equals 0

  Scenario: Vanaf 1 januari 2027 geldt een gewijzigd artikel 36: een mens, ook als de oude tekst nee zou zeggen
    Given the calculation date is "2027-01-01"
    Given parameter "bsn" is "999993653"
    Given the following "personalia" data with key "bsn":
      | bsn | geboortedatum |
      | 999993653 | 2006-01-02 |
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
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "recht_volgens_artikel_36_vanaf_2027"

  # Artikelen 11 en 40: het recht bestaat tegenover het college van de woonplaats; in het buitenland is die er niet.
  Scenario: Wie in het buitenland woont, heeft geen recht en hoeft niets te laten zien
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "verblijfplaats" data with key "bsn":
      | bsn       | gemeente_code |
      | 999993653 | null          |
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution succeeds
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
