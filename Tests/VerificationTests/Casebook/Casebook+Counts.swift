extension Casebook {
  /// Numbers, ranges and bounds of one incident.
  static let counts = """
    supported: count-agrees
      casualty: told 2025-04-22; drone attack; at Mykolaiv, Ukraine; injured 3
      | attack; on 2025-04-22; at Mykolaiv, Ukraine; with Russia; injured 3; graded B2

    supported: count-agrees
      casualty: told 2025-04-22; attack; on 2025-04-21; at Mykolaiv, Ukraine; killed >=3
      | drone attack; on 2025-04-21; at Mykolaiv, Ukraine; killed 5

    supported: count-agrees
      casualty: on 2024-10-29; flood; at Valencia, Spain; killed >=200
      | disaster; on 2024-10-29; at Valencia, Spain; killed 224

    supported: count-agrees
      casualty: on 2024-10-29; flood; at Valencia, Spain; killed <=300
      | flood; on 2024-10-29; at Valencia, Spain; killed 224

    supported: count-agrees
      casualty: on 2024-10-29; flood; at Valencia, Spain; killed ~220
      | flood; on 2024-10-29; at Valencia, Spain; killed 224

    supported: count-agrees
      casualty: on 2024-10-29; flood; at Valencia, Spain; killed 200..250
      | flood; on 2024-10-29; at Valencia, Spain; killed 224

    supported: count-agrees
      casualty: on 2024-10-29; flood; at Valencia, Spain; injured 0
      | flood; on 2024-10-29; at Valencia, Spain; injured 0; negated

    contradicted: count-settled
      casualty: on 2024-10-29; flood; at Valencia, Spain; injured 0; negated
      | flood; on 2024-10-29; at Valencia, Spain; injured 12

    contradicted: count-settled
      casualty: on 2024-10-29; flood; at Valencia, Spain; killed 24
      | flood; on 2024-10-29; at Valencia, Spain; killed 224

    contradicted: count-settled
      casualty: on 2024-10-29; flood; at Valencia, Spain; killed >=300
      | flood; on 2024-10-29; at Valencia, Spain; killed 224

    contradicted: count-settled
      casualty: on 2024-10-29; flood; at Valencia, Spain; killed <=100
      | flood; on 2024-10-29; at Valencia, Spain; killed 224

    contradicted: count-settled
      casualty: on 2024-10-29; flood; at Valencia, Spain; killed ~100
      | flood; on 2024-10-29; at Valencia, Spain; killed 224

    unverified: count-too-coarse
      casualty: on 2024-10-29; flood; at Valencia, Spain; killed 224
      | flood; on 2024-10-29; at Valencia, Spain; killed >=200

    unverified: count-too-coarse
      casualty: on 2024-10-29; flood; at Valencia, Spain; killed 200..230
      | flood; on 2024-10-29; at Valencia, Spain; killed 220..250

    unverified:
      casualty: on 2024-10-29; flood; at Valencia, Spain; killed 224
      | flood; on 2024-10-29; at Valencia, Spain

    unverified:
      casualty: on 2024-10-29; flood; at Valencia, Spain; killed 224
      | flood; denied; on 2024-10-29; at Valencia, Spain; killed 224

    unverified:
      casualty: on 2024-10-29; flood; at Valencia, Spain; killed 224; denied
      | flood; on 2024-10-29; at Valencia, Spain; killed 224

    unverified:
      casualty: on 2024-10-29; flood; at Valencia, Spain; killed 224
      | flood; possible; on 2024-10-29; at Valencia, Spain; killed 300

    supported: count-agrees
      count: prisoner exchange; on 2025-05-24; with Russia, Ukraine; count 307 prisoners
      | prisoner exchange; on 2025-05-24; with Russia, Ukraine; count 307 captives

    unverified: count-plan-differs
      count: prisoner exchange; planned; on 2025-05-24; with Russia, Ukraine; count 1000 prisoner
      | prisoner exchange; on 2025-05-24; with Russia, Ukraine; count 307 prisoners

    supported: count-agrees count-agrees
      count: ceasefire violation; on 2025-05-09; with India, Pakistan; count >=24 violation
      | ceasefire violation; on 2025-05-09; with India, Pakistan; count 35 breaches; graded C3
      | ceasefire violation; on 2025-05-09; with India, Pakistan; count 41 violations; graded D3

    supported: count-agrees
      count: told 2022-07-22; at Ukraine; count 20 [tonne] grain
      | on 2022-07; at Ukraine; count ~20 tonnes of grain

    contradicted: count-settled
      count: told 2022-07-22; at Ukraine; count ~2 [tonne] grain
      | on 2022-07; at Ukraine; count ~20 tonnes of grain

    unverified:
      count: told 2022-07-22; at Ukraine; count 20 [tonne] grain
      | on 2022-07; at Ukraine; count 20 [barrel] grain

    unverified:
      count: told 2022-07-22; at Ukraine; count 20 bridge
      | on 2022-07-20; at Ukraine; count 20 ports

    supported: count-named-loosely
      count: election; on 2024-07-04; at "Rutland"; with England, Wales; count 400 polling stations
      | election; on 2024-07-04; with England, Wales; count 400 stations
    """

  /// Counts that rise from day to day.
  static let tolls = """
    outdated: count-agrees count-revised-later
      casualty: told 2023-02-07; earthquake; on 2023-02-06; at Turkey; killed 3419 of people
      | disaster; on 2023-02-06; at Turkey; killed 3419; injured 20534; as of 2023-02-07; graded B2
      | disaster; on 2023-02-06; at Turkey; killed 50783; as of 2023-04-22; graded B1

    unverified: count-revised-later
      casualty: told 2023-02-07; earthquake; on 2023-02-06; at Turkey; killed 3419
      | disaster; on 2023-02-06; at Turkey; killed 50783; as of 2023-04-22

    contradicted: count-already-higher
      casualty: told 2023-02-07; earthquake; on 2023-02-06; at Turkey; killed 341
      | disaster; on 2023-02-06; at Turkey; killed 3419; as of 2023-02-07

    contradicted: count-already-higher
      casualty: told 2023-02-09; earthquake; on 2023-02-06; at Turkey; killed 341
      | disaster; on 2023-02-06; at Turkey; killed 3419; as of 2023-02-07

    unverified: count-rose-since
      casualty: told 2023-02-09; earthquake; on 2023-02-06; at Turkey; killed 16170
      | disaster; on 2023-02-06; at Turkey; killed 3419; as of 2023-02-07

    supported: count-rose-since count-agrees
      casualty: told 2023-02-09; earthquake; on 2023-02-06; at Turkey; killed 16170
      | disaster; on 2023-02-06; at Turkey; killed 3419; as of 2023-02-07
      | disaster; on 2023-02-06; at Turkey; killed 16170; as of 2023-02-09

    contradicted: count-never-so-high
      casualty: told 2023-02-07; earthquake; on 2023-02-06; at Turkey; killed 90000
      | disaster; on 2023-02-06; at Turkey; killed 50783; as of 2023-04-22

    contradicted: count-never-so-high
      casualty: told 2023-02-07; earthquake; on 2023-02-06; at Turkey; killed 9000
      | disaster; on 2023-02-06; at Turkey; killed 3419; as of 2023-02-07

    contradicted: count-settled
      casualty: told 2023-02-07; earthquake; on 1999-08-17; at Izmit, Turkey; killed 7127
      | earthquake; on 1999-08-17; at Izmit, Turkey; killed 17127; as of 1999-10-19

    contradicted: count-settled
      casualty: told 2023-02-07; earthquake; on 1999-08-17; at Izmit, Turkey; killed 27127
      | earthquake; on 1999-08-17; at Izmit, Turkey; killed 17127; as of 1999-10-19

    supported: count-agrees
      casualty: told 2020-08-05; explosion; at Beirut, Lebanon; displaced 250000..300000
      | disaster; on 2020-08-04; at Beirut, Lebanon; killed 218; displaced 300000; as of 2021-08-03

    outdated: count-agrees count-agrees count-revised-later
      casualty: told 2020-08-05; explosion; at Beirut, Lebanon; killed 135
      | disaster; on 2020-08-04; at Beirut, Lebanon; killed 135; as of 2020-08-05; from Ministry
      | disaster; on 2020-08-04; at Beirut, Lebanon; killed 135; as of 2020-08-05; from Ministry
      | disaster; on 2020-08-04; at Beirut, Lebanon; killed 218; as of 2021-08-03

    supported: count-agrees count-agrees
      casualty: told 2020-08-05; explosion; at Beirut, Lebanon; killed >=130
      | disaster; on 2020-08-04; at Beirut, Lebanon; killed 135; as of 2020-08-05
      | disaster; on 2020-08-04; at Beirut, Lebanon; killed 218; as of 2021-08-03

    disputed: count-agrees count-already-higher
      casualty: told 2025-04-22; attack; at Mykolaiv, Ukraine; injured 3
      | attack; on 2025-04-22; at Mykolaiv, Ukraine; injured 3; as of 2025-04-22
      | attack; on 2025-04-22; at Mykolaiv, Ukraine; injured 8; as of 2025-04-22

    supported: count-agrees count-agrees
      casualty: told 2023-02-08; earthquake; on 2023-02-06; at Turkey; killed >=3000
      | disaster; on 2023-02-06; at Turkey; killed 3419; as of 2023-02-07
      | disaster; on 2023-02-06; at Turkey; killed 50783; as of 2023-04-22
    """

  /// Of whom: parts, wholes and other groups.
  static let groups = """
    unverified:
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; killed 2 of children
      | attack; on 2025-04-22; at Kharkiv, Ukraine; killed 5; as of 2025-04-22

    contradicted: count-part-exceeds
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; killed 9 of children
      | attack; on 2025-04-22; at Kharkiv, Ukraine; killed 5; as of 2025-04-22

    contradicted: count-whole-falls-short
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; killed 5
      | attack; on 2025-04-22; at Kharkiv, Ukraine; killed 9 of children; as of 2025-04-22

    supported: count-agrees
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; killed 2 of children
      | attack; on 2025-04-22; at Kharkiv, Ukraine; killed 5; killed 2 of kids; as of 2025-04-22

    supported: count-agrees
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; killed 5 of people
      | attack; on 2025-04-22; at Kharkiv, Ukraine; killed 5; killed 2 of children

    unverified:
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; killed 5 of soldiers
      | attack; on 2025-04-22; at Kharkiv, Ukraine; killed 5 of children

    unverified:
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; killed 5
      | attack; on 2025-04-22; at Kharkiv, Ukraine; injured 5

    unverified:
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; killed 5
      | attack; on 2025-04-22; at Kharkiv, Ukraine; casualty 12

    contradicted: count-part-exceeds
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; killed 15
      | attack; on 2025-04-22; at Kharkiv, Ukraine; casualty 12; as of 2025-04-22

    contradicted: count-whole-falls-short
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; casualty 4
      | attack; on 2025-04-22; at Kharkiv, Ukraine; killed 5; as of 2025-04-22

    unverified:
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; missing 5
      | attack; on 2025-04-22; at Kharkiv, Ukraine; killed 5

    unverified:
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; captured 5
      | attack; on 2025-04-22; at Kharkiv, Ukraine; rescued 5

    supported: count-agrees
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; killed 5 of troops
      | attack; on 2025-04-22; at Kharkiv, Ukraine; killed 5 of soldiers

    supported: count-named-loosely
      casualty: told 2020-08-05; explosion; at Beirut, Lebanon; injured 21 of Bangladeshi sailors
      | disaster; on 2020-08-04; at Beirut, Lebanon; injured 21 of sailors; as of 2020-08-05

    unverified:
      casualty: told 2020-08-05; explosion; at Beirut, Lebanon; injured 30 of Bangladeshi sailors
      | disaster; on 2020-08-04; at Beirut, Lebanon; injured 21 of sailors; as of 2020-08-05
    """

  /// Similar events that must not be taken for the claim's.
  static let otherEvents = """
    unverified:
      casualty: attack; on 2025-04-22; at Kharkiv, Ukraine; killed 3
      | attack; on 2025-04-20; at Kharkiv, Ukraine; killed 8

    unverified:
      casualty: attack; on 2025-04-22; at Kharkiv, Ukraine; killed 3
      | attack; on 2025-04-22; at Mykolaiv, Ukraine; killed 8

    unverified:
      casualty: attack; told 2025-04-22; at Kharkiv, Ukraine; killed 3
      | attack; on 2024-03-11; at Kharkiv, Ukraine; killed 3

    unverified:
      casualty: attack; on 2025-04-22; at Kharkiv, Ukraine; killed 3
      | earthquake; on 2025-04-22; at Kharkiv, Ukraine; killed 8

    unverified:
      casualty: attack; on 2025-04-22; at Kharkiv, Ukraine; killed 3
      | attack; on 2025-04-22; at Ukraine; killed 8

    unverified:
      casualty: attack; on 2025-04-22; at Ukraine; killed 13
      | attack; on 2025-04-22; at Kharkiv, Ukraine; killed 8

    supported: count-possibly-agrees
      casualty: attack; on 2025-04-22; at Ukraine; killed 13
      | attack; on 2025-04-22; at Kharkiv, Ukraine; killed 13

    unverified:
      casualty: earthquake; told 2023-02-07; on 2023-02-06; at Turkey; killed 3419
      | earthquake; on 2023-02-20; at Hatay, Turkey; killed 6; as of 2023-02-21

    unverified:
      casualty: explosion; told 2020-08-05; at Beirut, Lebanon; killed 135
      | explosion; on 2015-08-12; at Tianjin, China; killed 173; as of 2016-02-05

    unverified:
      casualty: explosion; told 2020-08-05; at Beirut, Lebanon; injured 5000
      | fire; on 2020-09-10; at Beirut, Lebanon; injured 0; as of 2020-09-10

    unverified:
      casualty: attack; on 2025-04-22; killed 3
      | attack; on 2025-04-22; at Kharkiv, Ukraine; killed 3

    unverified:
      casualty: told 2025-04-22; killed >=3
      | attack; on 2025-04-22; at Kharkiv, Ukraine; killed 300

    supported: count-agrees
      casualty: bombing; on 2005-02-14; at Beirut, Lebanon; killed 22; told 2020-08-05
      | attack; on 2005-02-14; at Beirut, Lebanon; killed 22; as of 2020-07-01; graded A1

    unverified:
      casualty: attack; on 2025-04-22; at Kharkiv, Ukraine; killed 3
      | attack; at Mykolaiv, Ukraine; killed 3
    """
}
