extension Casebook {
  /// What a rule table gets wrong when it is too simple.
  static let traps = """
    supported: date-agrees
      date: invasion; on 2022-02; with Russia, Ukraine
      | invasion; on 2022-02-24; with Russia, Ukraine

    unverified: date-too-coarse
      date: invasion; on 2022-02-24; with Russia, Ukraine
      | invasion; on 2022-02; with Russia, Ukraine

    supported: count-agrees
      casualty: on 2024-10-29; flood; at Valencia, Spain; injured >=24
      | flood; on 2024-10-29; at Valencia, Spain; injured 31

    contradicted: count-settled
      casualty: on 2024-10-29; flood; at Valencia, Spain; injured >=2000
      | flood; on 2024-10-29; at Valencia, Spain; injured 1999

    supported: count-agrees
      casualty: on 2024-10-29; flood; at Valencia, Spain; injured 5..7
      | flood; on 2024-10-29; at Valencia, Spain; injured 7

    contradicted: count-settled
      casualty: on 2024-10-29; flood; at Valencia, Spain; injured 5..7
      | flood; on 2024-10-29; at Valencia, Spain; injured 8

    unverified:
      casualty: on 2024-10-29; flood; at Valencia, Spain; killed 30
      | flood; on 2024-10-29; at Valencia, Spain; injured 30

    contradicted: talks-elsewhere
      meeting: talks; on 2025-04-23; at London, England; with Ukraine, France
      | talks; on 2025-04-23; at Paris, France; with Ukraine, France

    supported: talks-agree
      meeting: talks; on 2022-03-29; at Turkey; with Russia, Ukraine
      | talks; on 2022-03-29; at Istanbul, Turkey; with Russia, Ukraine

    unverified: talks-place-too-coarse
      meeting: talks; on 2022-03-29; at Istanbul, Turkey; with Russia, Ukraine
      | talks; on 2022-03-29; at Turkey; with Russia, Ukraine

    unverified: occurrence-perhaps-broken
      occurrence: told 2025-04-22; talks; with Russia, Ukraine; none since 2022-02
      | talks; on 2022-02-28; at Gomel, Belarus; with Russia, Ukraine

    contradicted: occurrence-broken
      occurrence: told 2025-04-22; talks; with Russia, Ukraine; none since 2022-02
      | talks; on 2022-03-01; at Gomel, Belarus; with Russia, Ukraine

    unverified:
      occurrence: told 2025-04-22; talks; with Russia, Ukraine; none since 2022-02
      | talks; planned; on 2025-05-15; at Istanbul, Turkey; with Russia, Ukraine

    unverified:
      occurrence: told 2025-04-22; talks; with Russia, Ukraine; none since 2022-02
      | talks; denied; on 2022-03-29; at Istanbul, Turkey; with Russia, Ukraine

    contradicted: role-still-holds
      role: told 2025-04-22; role Ana Duarte: former Mayor of Porto
      | office; on 2021-10-20/..; role Ana Duarte: current Mayor of Porto

    supported: role-held
      role: told 2025-04-22; role Ana Duarte: former Mayor of Porto
      | office; on 2017-10-20/2021-10-19; role Ana Duarte: current Mayor of Porto

    supported: date-agrees
      date: election; planned; on 2024-10-26; at Georgia
      | election; on 2024-10-26; at Georgia

    unverified: date-plan-changed
      date: election; planned; on 2024-10-26; at Georgia
      | election; on 2024-10-28; at Georgia

    supported: date-begins
      date: office; told 2024-07-06; on 2024-07-05; with Keir Starmer of United Kingdom
      | office; on 2024-07-05/..; with Keir Starmer of United Kingdom

    supported: date-ends
      date: office; told 2022-11-05; on 2022-10-30; with Michel Aoun of Lebanon
      | office; on 2016-10-31/2022-10-30; with Michel Aoun of Lebanon

    unverified: date-too-coarse
      date: office; told 2022-11-05; on 2020-10-30; with Michel Aoun of Lebanon
      | office; on 2016-10-31/2022-10-30; with Michel Aoun of Lebanon

    unverified: date-too-coarse
      date: invasion; on 2022-02-01; with Russia, Ukraine
      | invasion; on 2022-02; with Russia, Ukraine

    outdated: count-possibly-agrees count-revised-later-rare
      casualty: told 2018-08-15; at Genoa, Italy; killed 39
      | collapse; on 2018-08-14; at Genoa, Italy; killed 39; as of 2018-08-15
      | collapse; on 2018-08-14; at Genoa, Italy; killed 43; as of 2018-08-19

    supported: count-possibly-agrees
      casualty: told 2018-08-15; at Genoa, Italy; killed 3 of them children
      | collapse; on 2018-08-14; at Genoa, Italy; killed 3 of children; as of 2018-08-15

    unverified:
      date: election; planned; on 2024-10-26; at Georgia
      | earthquake; on 2024-10-26; at Georgia

    unverified:
      date: told 2025-04-23; attack; on 2025-04-22; at Odesa, Ukraine
      | attack; denied; on 2025-04-22; at Odesa, Ukraine

    unverified:
      casualty: told 2025-04-23; attack; on 2025-04-22; at Odesa, Ukraine; killed 3
      | attack; denied; on 2025-04-22; at Odesa, Ukraine; killed 3

    unverified:
      casualty: told 2025-04-23; denied; attack; on 2025-04-22; at Odesa, Ukraine; killed 3
      | attack; on 2025-04-22; at Odesa, Ukraine; killed 3
    """
}
