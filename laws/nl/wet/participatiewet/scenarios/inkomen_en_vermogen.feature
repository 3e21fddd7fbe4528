Feature: Individuele inkomenstoeslag (artikel 36 Participatiewet)
  Inkomens- en vermogensgrens. De normen van artikel 21 en de grenzen van artikel 34 zijn echt; de 110% over een heel jaar
  komt uit de fictieve verordening van de gemeente Voorbeeld.

  Scenario: Bijstandsnorm per 2025-01-01
    Given the calculation date is "2025-01-01"
    When I evaluate outputs "bijstandsnorm_alleenstaande, bijstandsnorm_gehuwden" of "participatiewet"
    Then the execution succeeds
    Then output "bijstandsnorm_alleenstaande" equals 134545
    Then output "bijstandsnorm_gehuwden" equals 192207

  Scenario: Bijstandsnorm per 2025-07-01
    Given the calculation date is "2025-07-01"
    When I evaluate outputs "bijstandsnorm_alleenstaande, bijstandsnorm_gehuwden" of "participatiewet"
    Then the execution succeeds
    Then output "bijstandsnorm_alleenstaande" equals 136906
    Then output "bijstandsnorm_gehuwden" equals 195580

  Scenario: Bijstandsnorm per 2026-01-01
    Given the calculation date is "2026-01-01"
    When I evaluate outputs "bijstandsnorm_alleenstaande, bijstandsnorm_gehuwden" of "participatiewet"
    Then the execution succeeds
    Then output "bijstandsnorm_alleenstaande" equals 140150
    Then output "bijstandsnorm_gehuwden" equals 200213

  Scenario: Bijstandsnorm per 2026-07-01
    Given the calculation date is "2026-07-01"
    When I evaluate outputs "bijstandsnorm_alleenstaande, bijstandsnorm_gehuwden" of "participatiewet"
    Then the execution succeeds
    Then output "bijstandsnorm_alleenstaande" equals 141946
    Then output "bijstandsnorm_gehuwden" equals 202779

  Scenario: Bijstandsnorm op 31 december 2026, de laatste dag van de bekendmaking
    Given the calculation date is "2026-12-31"
    When I evaluate outputs "bijstandsnorm_alleenstaande, bijstandsnorm_gehuwden" of "participatiewet"
    Then the execution succeeds
    Then output "bijstandsnorm_alleenstaande" equals 141946
    Then output "bijstandsnorm_gehuwden" equals 202779

  Scenario: Na 31 december 2026 is er nog geen bekende norm
    Given the calculation date is "2027-01-01"
    When I evaluate "bijstandsnorm_alleenstaande" of "participatiewet"
    Then the execution fails with "bijstandsnorm_alleenstaande"

  # 2026: 12 × € 1.401,50 × 110% = € 18.499,80.
  Scenario: Alleenstaande met precies 110% van de norm over het jaar: open norm
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
      | 999993653 | 1000000 | 849980 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 100000 | 0 | 0 | 0 |
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "geen_uitzicht_op_inkomensverbetering"

  Scenario: Alleenstaande met een cent meer: geen recht
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
      | 999993653 | 1000000 | 849981 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 100000 | 0 | 0 | 0 |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution succeeds
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    Then output "hoogte_individuele_inkomenstoeslag" equals 0

  # 2026: 12 × € 2.002,13 × 110% = € 26.428,116; wie € 26.428,11 heeft zit eronder.
  Scenario: Gehuwden samen net onder de grens: open norm
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
      | 999993653 | 1500000 | 0 | 0 | 0 |
      | 999993665 | 0 | 1142811 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 0 | 0 | 0 | 0 |
      | 999993665 | 0 | 0 | 0 | 0 |
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "geen_uitzicht_op_inkomensverbetering"

  Scenario: Gehuwden samen een cent meer: geen recht
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
      | 999993653 | 1500000 | 0 | 0 | 0 |
      | 999993665 | 0 | 1142812 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 0 | 0 | 0 | 0 |
      | 999993665 | 0 | 0 | 0 | 0 |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution succeeds
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    Then output "hoogte_individuele_inkomenstoeslag" equals 0

  Scenario: Zonder inkomen van de partner wordt daarnaar gevraagd
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
      | 999993653 | 1500000 | 0 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 0 | 0 | 0 | 0 |
      | 999993665 | 0 | 0 | 0 | 0 |
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "loon_uit_dienstbetrekking"

  Scenario: Een verlies uit onderneming telt als nul
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
      | 999993653 | 0 | 0 | -500000 | 0 |
      | 999993665 | 2600000 | 0 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 0 | 0 | 0 | 0 |
      | 999993665 | 0 | 0 | 0 | 0 |
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "geen_uitzicht_op_inkomensverbetering"

  Scenario: Met een volwassen huisgenoot beoordeelt een mens of er een gezamenlijke huishouding is
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
      | 999993653 | [{"bsn": "999993677", "geboortedatum": "1990-01-01", "relatie": "ONBEKEND"}] |
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
    Then the execution fails with "gezamenlijke_huishouding"

  Scenario: Een inkomen boven de grens voor gehuwden beslist, ook met een volwassen huisgenoot
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
      | 999993653 | [{"bsn": "999993677", "geboortedatum": "1990-01-01", "relatie": "ONBEKEND"}] |
    Given the following "kinderen" data with key "bsn":
      | bsn | kinderen |
      | 999993653 | [] |
    Given the following "inkomen" data with key "bsn":
      | bsn | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | winst_uit_onderneming | resultaat_overige_werkzaamheden |
      | 999993653 | 2642812 | 0 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 100000 | 0 | 0 | 0 |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution succeeds
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    Then output "hoogte_individuele_inkomenstoeslag" equals 0

  Scenario: Gehuwd op twee adressen: een mens beoordeelt of zij duurzaam gescheiden leven
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
    Then the execution fails with "duurzaam_gescheiden_levend"

  Scenario: Alleenstaande met precies € 7.770 vermogen in 2025: open norm
    Given the calculation date is "2025-03-01"
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
      | 999993653 | 677000 | 100000 | 0 | 0 |
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "geen_uitzicht_op_inkomensverbetering"

  Scenario: Alleenstaande met een cent meer dan € 7.770 vermogen in 2025: geen recht
    Given the calculation date is "2025-03-01"
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
      | 999993653 | 677000 | 100001 | 0 | 0 |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution succeeds
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    Then output "hoogte_individuele_inkomenstoeslag" equals 0

  Scenario: Alleenstaande ouder in 2025: de grens is twee keer zo hoog
    Given the calculation date is "2025-03-01"
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
      | 999993653 | 1554000 | 0 | 0 | 0 |
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "geen_uitzicht_op_inkomensverbetering"

  Scenario: Alleenstaande ouder in 2025 met een cent meer: geen recht
    Given the calculation date is "2025-03-01"
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
      | 999993653 | 1554001 | 0 | 0 | 0 |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution succeeds
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    Then output "hoogte_individuele_inkomenstoeslag" equals 0

  Scenario: Alleenstaande met precies € 8.000 vermogen in 2026: open norm
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
      | 999993653 | 700000 | 100000 | 0 | 0 |
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "geen_uitzicht_op_inkomensverbetering"

  Scenario: Alleenstaande met een cent meer dan € 8.000 vermogen in 2026: geen recht
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
      | 999993653 | 700000 | 100001 | 0 | 0 |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution succeeds
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    Then output "hoogte_individuele_inkomenstoeslag" equals 0

  Scenario: Alleenstaande ouder in 2026: de grens is twee keer zo hoog
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
      | 999993653 | 1600000 | 0 | 0 | 0 |
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "geen_uitzicht_op_inkomensverbetering"

  Scenario: Alleenstaande ouder in 2026 met een cent meer: geen recht
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
      | 999993653 | 1600001 | 0 | 0 | 0 |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution succeeds
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    Then output "hoogte_individuele_inkomenstoeslag" equals 0

  Scenario: Een kind dat elders woont maakt niemand alleenstaande ouder
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
      | bsn       | kinderen                                                                                                    |
      | 999993653 | [{"bsn": "999993677", "geboortedatum": "2015-01-01", "overlijdensdatum": null, "woont_bij_aanvrager": false}] |
    Given the following "inkomen" data with key "bsn":
      | bsn | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | winst_uit_onderneming | resultaat_overige_werkzaamheden |
      | 999993653 | 0 | 1700000 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 800001 | 0 | 0 | 0 |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution succeeds
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    Then output "hoogte_individuele_inkomenstoeslag" equals 0

  Scenario: Een kind dat vandaag 18 wordt telt niet meer
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
      | bsn       | kinderen                                                                                                   |
      | 999993653 | [{"bsn": "999993677", "geboortedatum": "2008-03-01", "overlijdensdatum": null, "woont_bij_aanvrager": true}] |
    Given the following "inkomen" data with key "bsn":
      | bsn | loon_uit_dienstbetrekking | uitkeringen_en_pensioenen | winst_uit_onderneming | resultaat_overige_werkzaamheden |
      | 999993653 | 0 | 1700000 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 800001 | 0 | 0 | 0 |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution succeeds
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    Then output "hoogte_individuele_inkomenstoeslag" equals 0

  Scenario: Schulden gaan van het vermogen af
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
      | 999993653 | 2000000 | 0 | 0 | 1200000 |
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "geen_uitzicht_op_inkomensverbetering"

  Scenario: Gehuwden met precies € 16.000 samen: open norm
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
      | 999993653 | 0 | 1000000 | 0 | 0 |
      | 999993665 | 0 | 0 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 900000 | 0 | 0 | 0 |
      | 999993665 | 0 | 0 | 700000 | 0 |
    When I evaluate "heeft_recht_op_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution fails with "geen_uitzicht_op_inkomensverbetering"

  Scenario: Gehuwden met een cent meer dan € 16.000 samen: geen recht
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
      | 999993653 | 0 | 1000000 | 0 | 0 |
      | 999993665 | 0 | 0 | 0 | 0 |
    Given the following "vermogen" data with key "bsn":
      | bsn | spaargeld | beleggingen | onroerend_goed | schulden |
      | 999993653 | 900000 | 0 | 0 | 0 |
      | 999993665 | 1 | 0 | 700000 | 0 |
    When I evaluate outputs "heeft_recht_op_individuele_inkomenstoeslag, hoogte_individuele_inkomenstoeslag" of "participatiewet"
    Then the execution succeeds
    Then output "heeft_recht_op_individuele_inkomenstoeslag" is false
    Then output "hoogte_individuele_inkomenstoeslag" equals 0

  Scenario: Een huisgenoot van 17 voert geen gezamenlijke huishouding
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "partnerschap" data with key "bsn":
      | bsn | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn | medebewoners |
      | 999993653 | [{"bsn": "999993677", "geboortedatum": "2008-03-02", "relatie": "ONBEKEND"}] |
    When I evaluate "is_gehuwd_voor_participatiewet" of "participatiewet"
    Then the execution succeeds
    Then output "is_gehuwd_voor_participatiewet" is false

  Scenario: Bij een huisgenoot van 18 beoordeelt een mens de gezamenlijke huishouding
    Given the calculation date is "2026-03-01"
    Given parameter "bsn" is "999993653"
    Given the following "partnerschap" data with key "bsn":
      | bsn | partnerschap_type | partner_bsn |
      | 999993653 | GEEN | null |
    Given the following "huishouden" data with key "bsn":
      | bsn | medebewoners |
      | 999993653 | [{"bsn": "999993677", "geboortedatum": "2008-03-01", "relatie": "ONBEKEND"}] |
    When I evaluate "is_gehuwd_voor_participatiewet" of "participatiewet"
    Then the execution fails with "gezamenlijke_huishouding"

  # Artikel 4, eerste lid, onderdeel e: een kind dat overleden is, woont niet meer bij iemand.
  Scenario Outline: Een overleden kind komt niet meer ten laste
    Given the calculation date is "2026-05-15"
    Given parameter "bsn" is "999993653"
    Given the following "kinderen" data with key "bsn":
      | bsn       | kinderen                                                                                                            |
      | 999993653 | [{"bsn": "999993677", "geboortedatum": "2015-01-01", "overlijdensdatum": "<overleden>", "woont_bij_aanvrager": true}] |
    When I evaluate "heeft_ten_laste_komend_kind" of "participatiewet"
    Then the execution succeeds
    Then output "heeft_ten_laste_komend_kind" is <komt>

    Examples:
      | overleden  | komt  |
      | 2026-05-14 | false |
      | 2026-05-15 | false |
      | 2026-05-16 | true  |
