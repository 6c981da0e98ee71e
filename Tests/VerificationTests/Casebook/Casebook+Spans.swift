extension Casebook {
  /// One incident against all of a period.
  static let spans = """
    unverified:
      casualty: told 2025-07-01; attack; on 2025-01-01/2025-06-30; at Odesa, Ukraine; killed 40
      | attack; on 2025-04-22; at Odesa, Ukraine; killed 12

    unverified:
      casualty: told 2025-07-01; attack; on 2025-01-01/2025-06-30; at Odesa, Ukraine; killed 12
      | attack; on 2025-04-22; at Odesa, Ukraine; killed 12

    contradicted: count-period-falls-short
      casualty: told 2025-07-01; attack; on 2025-01-01/2025-06-30; at Odesa, Ukraine; killed 9
      | attack; on 2025-04-22; at Odesa, Ukraine; killed 12

    supported: count-agrees
      casualty: told 2025-07-01; attack; on 2025-01-01/2025-06-30; at Odesa, Ukraine; killed 40
      | attack; on 2025-01-01/2025-06-30; at Odesa, Ukraine; killed 40

    contradicted: count-settled
      casualty: told 2025-12-01; attack; on 2025-01-01/2025-06-30; at Odesa, Ukraine; killed 40
      | attack; on 2025-01-01/2025-06-30; at Odesa, Ukraine; killed 31

    unverified:
      casualty: told 2025-04-23; attack; on 2025-04-22; at Odesa, Ukraine; killed 4
      | attack; on 2025-01-01/2025-06-30; at Odesa, Ukraine; killed 31

    contradicted: count-incident-exceeds
      casualty: told 2025-04-23; attack; on 2025-04-22; at Odesa, Ukraine; killed 40
      | attack; on 2025-01-01/2025-06-30; at Odesa, Ukraine; killed 31

    unverified:
      casualty: told 2025-07-01; attack; on 2025-01-01/2025-06-30; at Odesa, Ukraine; killed 40
      | attack; on 2025-03-01/2025-09-30; at Odesa, Ukraine; killed 40

    unverified:
      casualty: told 2025-04-23; attack; at Odesa, Ukraine; on 2025-01-01/2025-04-23; killed 40 (period)
      | attack; on 2025-04-22; at Odesa, Ukraine; killed 3

    contradicted: count-period-falls-short
      casualty: told 2025-04-23; attack; at Odesa, Ukraine; on 2025-01-01/2025-04-23; killed 2 (period)
      | attack; on 2025-04-22; at Odesa, Ukraine; killed 3

    supported: count-agrees
      casualty: told 2025-04-23; attack; at Odesa, Ukraine; on 2025-04-22/2025-04-23; killed 3 (period)
      | attack; on 2025-04-22; at Odesa, Ukraine; killed 3

    supported: count-agrees
      casualty: told 2024-08-17; flood; on 2024-08-08/..; at Valencia, Spain; killed 223 (period)
      | flood; on 2024-08-08; at Valencia, Spain; killed 223; as of 2024-08-17

    outdated: count-agrees count-revised-later
      casualty: told 2024-08-17; flood; on 2024-08-08/..; at Valencia, Spain; killed 223 (period)
      | flood; on 2024-08-08; at Valencia, Spain; killed 223; as of 2024-08-17
      | flood; on 2024-08-08; at Valencia, Spain; killed 260; as of 2024-08-28

    unverified:
      casualty: told 2024-08-17; flood; on 2024-01-01/..; at Valencia, Spain; killed 400 (period)
      | flood; on 2024-08-08; at Valencia, Spain; killed 223; as of 2024-08-17

    supported: count-possibly-agrees
      casualty: told 2023-02-01; epidemic; at Uganda; killed 55
      | epidemic; on 2022-09-20/2023-01-11; at Uganda; killed 55; as of 2023-01-11

    supported: count-agrees
      casualty: told 2016-11-25; conflict; on 1958/2012; with Colombia; at Colombia; killed 220000
      | conflict; on 1958/2012; at Colombia; killed 220000; as of 2013-07-24

    supported: count-agrees
      casualty: told 2025-04-23; collapse; on 2025-04-22; at Genoa, Italy; killed 39 (total)
      | disaster; on 2025-04-22; at Genoa, Italy; killed 39; as of 2025-04-23

    outdated: count-agrees count-revised-later
      casualty: told 2025-04-23; disaster; on 2025-04-22; at Genoa, Italy; killed 39 (total)
      | disaster; on 2025-04-22; at Genoa, Italy; killed 39; as of 2025-04-23
      | disaster; on 2025-04-22; at Genoa, Italy; killed 43; as of 2025-04-28

    supported: count-agrees count-rose-since
      casualty: told 2025-04-28; disaster; on 2025-04-22; at Genoa, Italy; killed 43 (total)
      | disaster; on 2025-04-22; at Genoa, Italy; killed 43; as of 2025-04-28
      | disaster; on 2025-04-22; at Genoa, Italy; killed 39; as of 2025-04-23
    """

  /// Who took part, and how firmly that ties two texts together.
  static let ties = """
    unverified:
      date: told 2025-04-23; attack; on 2025-04-22; with Turkey
      | attack; on 2025-04-22; with Turkey

    supported: date-possibly-agrees
      date: told 2025-04-23; election; on 2025-04-22; with Turkey
      | election; on 2025-04-22; with Turkey

    unverified:
      date: told 2025-04-23; storm; on 2025-04-22; with Turkey
      | legislation; on 2025-04-22; with Turkey

    supported: date-agrees
      date: told 2025-04-23; agreement; on 2025-04-22; with Norway, Chile
      | agreement; on 2025-04-22; with Norway, Chile

    supported: date-agrees
      date: told 2025-04-23; agreement; on 2025-04-22; with org African Union
      | agreement; on 2025-04-22; with org African Union, Sudan

    unverified:
      date: told 2025-04-23; agreement; on 2025-04-22; with Norway, Chile
      | agreement; on 2025-04-22; with Norway, Peru

    supported: date-possibly-agrees
      date: told 2025-04-23; agreement; on 2025-04-22; with Norway, Chile, Peru
      | agreement; on 2025-04-22; with Norway, Chile, Brazil

    unverified:
      date: told 2025-04-23; talks; on 2025-04-22; at Oslo, Norway; with Norway
      | agreement; on 2025-04-22; at Oslo, Norway; with Norway, Chile

    supported: count-possibly-agrees
      casualty: told 2025-04-23; attack; on 2025-04-22; with Russia; killed 13
      | attack; on 2025-04-22; with Russia, Ukraine; killed 13

    unverified:
      casualty: told 2025-04-23; attack; on 2025-04-22; with Russia; killed 13
      | attack; on 2025-04-22; with Russia, Ukraine; killed 15

    contradicted: count-settled
      casualty: told 2025-04-23; attack; on 2025-04-22; with Russia, Ukraine; killed 13
      | attack; on 2025-04-22; with Russia, Ukraine; killed 15

    unverified:
      meeting: talks; on 2025-04-22; at Oslo, Norway; with Norway
      | talks; on 2025-04-22; at Rome, Italy; with Norway, Italy

    contradicted: talks-elsewhere
      meeting: talks; on 2025-04-22; at Oslo, Norway; with Jens Holm of Norway, Italy
      | talks; on 2025-04-22; at Rome, Italy; with Jens Holm of Norway, Italy

    unverified:
      meeting: talks; on 2025-04-22; at Oslo, Norway; with Norway
      | statement; on 2025-04-22; at Oslo, Norway; with Norway

    supported: talks-possibly-agree
      meeting: talks; on 2025-04-22; at Oslo, Norway; with Norway, Chile
      | agreement; on 2025-04-22; at Oslo, Norway; with Norway, Chile

    unverified:
      meeting: call; on 2025-04-22; with Norway, Chile
      | visit; on 2025-04-22; at Oslo, Norway; with Norway, Chile
    """

  /// First, last, deadliest.
  static let records = """
    contradicted: occurrence-outranked
      occurrence: told 2025-04-22; attack; on 2025-04-20; at Ukraine; killed 12; record since 2022-01
      | attack; on 2023-01-14; at Dnipro, Ukraine; killed 46

    unverified:
      occurrence: told 2025-04-22; attack; on 2025-04-20; at Ukraine; killed 12; record since 2022-01
      | attack; on 2023-01-14; at Dnipro, Ukraine; killed 6

    unverified:
      occurrence: told 2025-04-22; attack; on 2025-04-20; at Ukraine; killed 12; record since 2024-01
      | attack; on 2023-01-14; at Dnipro, Ukraine; killed 46

    unverified:
      occurrence: told 2025-04-22; attack; on 2025-04-20; at Ukraine; killed 12; record since 2022-01
      | attack; on 2023-01-14; at Dnipro, Ukraine; injured 46

    unverified:
      occurrence: told 2025-04-22; attack; on 2025-04-20; at Ukraine; killed 12; record since 2022-01
      | attack; on 2025-04-20; at Ukraine; killed 14

    supported: occurrence-said-by-another
      occurrence: told 2025-04-22; earthquake; on 2025-04-21; at Chile; record since 2010-02
      | earthquake; on 2025-04-21; at Chile; record since 2010

    unverified:
      occurrence: told 2025-04-22; earthquake; on 2025-04-21; at Chile; record since 2010
      | earthquake; on 2025-04-21; at Chile; record since 2015

    supported: occurrence-said-by-another
      occurrence: told 2024-01-05; visit; on 2024-01-04; at Cuba; with France; first since 1998
      | visit; on 2024-01-04; at Cuba; with France; first since 1998

    contradicted: occurrence-said-by-another occurrence-broken
      occurrence: told 2024-01-05; visit; on 2024-01-04; at Cuba; with France; first since 1998
      | visit; on 2024-01-04; at Cuba; with France; first since 1998
      | visit; on 2015-05-11; at Cuba; with France, Cuba

    unverified:
      casualty: told 2018-08-21; on 2018-08-21; flood; at Kerala, India; killed 6 (additional)
      | flood; on 2018-08-08/2018-08-20; at Kerala, India; killed 223; as of 2018-08-20; graded A2

    unverified:
      casualty: told 2024-11-02; on 2024-11-02; flood; at Valencia, Spain; killed 211
      | flood; on 2024-11-02; at Valencia, Spain; killed 4 (additional); graded A1

    supported: count-agrees
      casualty: told 2018-08-21; on 2018-08-21; flood; at Kerala, India; killed 6 (additional)
      | flood; on 2018-08-21; at Kerala, India; killed 6; graded B2

    unverified:
      casualty: told 2018-08-21; on 2018-08-16; at Nenmara, Kerala, India; killed 10
      | flood; on 2018-08; at Kerala, India; killed 433; as of 2018-10-26; graded A1
    """
}
