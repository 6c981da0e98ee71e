extension Casebook {
  /// Who held which office on the article's date.
  static let roles = """
    supported: role-holds
      role: told 2025-04-22; role Zelensky: current President of Ukraine
      | office; on 2019-05-20/..; role Volodymyr Zelenskyy: current Ukraine's President

    supported: role-holds
      role: told 2025-04-22; role Volodymyr Zelenskiy: current President
      | office; on 2019-05-20/..; role Volodymyr Zelensky: current President of Ukraine

    contradicted: role-still-holds
      role: told 2025-04-22; role Donald Trump: former President
      | office; on 2025-01-20/..; role Donald Trump: current President of the United States

    contradicted: role-held role-still-holds
      role: told 2025-04-22; role Donald Trump: former US President
      | office; on 2017-01-20/2021-01-20; role Donald Trump: current President of the United States
      | office; on 2025-01-20/..; role Donald Trump: current President of the United States

    supported: role-no-longer-holds role-holds
      role: told 2025-04-22; role Donald Trump: current US President
      | office; on 2017-01-20/2021-01-20; role Donald Trump: current President of the United States
      | office; on 2025-01-20/..; role Donald Trump: current President of the United States

    supported: role-held
      role: told 2024-04-22; role Donald Trump: former US President
      | office; on 2017-01-20/2021-01-20; role Donald Trump: current President of the United States
      | office; on 2025-01-20/..; role Donald Trump: current President of the United States

    contradicted: role-no-longer-holds
      role: told 2024-04-22; role Donald Trump: current US President
      | office; on 2017-01-20/2021-01-20; role Donald Trump: current President of the United States

    supported: role-will-hold
      role: told 2025-01-10; role Donald Trump: future US President
      | office; on 2025-01-20/..; role Donald Trump: current President of the United States

    contradicted: role-not-yet
      role: told 2025-01-10; role Donald Trump: current US President
      | office; on 2025-01-20/..; role Donald Trump: current President of the United States

    contradicted: role-already-holds
      role: told 2025-02-10; role Donald Trump: future US President
      | office; on 2025-01-20/..; role Donald Trump: current President of the United States

    supported: role-holds
      role: told 2025-01-20; role Donald Trump: current US President
      | office; on 2025-01-20/..; role Donald Trump: current President of the United States

    unverified:
      role: told 2025-01-20; role Donald Trump: future US President
      | office; on 2025-01-20/..; role Donald Trump: current President of the United States

    supported: role-holds
      role: told 2022-10-30; role Michel Aoun: current President of Lebanon
      | office; on 2016-10-31/2022-10-30; role Michel Aoun: current President of Lebanon

    unverified:
      role: told 2022-10-30; role Michel Aoun: former President of Lebanon
      | office; on 2016-10-31/2022-10-30; role Michel Aoun: current President of Lebanon

    supported: role-held
      role: told 2022-10-31; role Michel Aoun: former President of Lebanon
      | office; on 2016-10-31/2022-10-30; role Michel Aoun: current President of Lebanon

    unverified:
      role: told 2025-02-10; role Joseph Aoun: former President of Lebanon
      | office; on 2016-10-31/2022-10-30; role Michel Aoun: current President of Lebanon

    contradicted: role-held-by-another
      role: told 2025-04-22; role Joe Biden: current US President
      | office; on 2025-01-20/..; role Donald Trump: current President of the United States

    unverified:
      role: told 2025-04-22; role Joe Biden: former US President
      | office; on 2025-01-20/..; role Donald Trump: current President of the United States

    unverified:
      role: told 2025-04-22; role Joe Biden: current President
      | office; on 2025-01-20/..; role Donald Trump: current President of the United States

    unverified:
      role: told 2025-04-22; role Dmitry Peskov: current spokesperson of the Kremlin
      | office; on 2012-05-22/..; role Sergey Lavrov: current Foreign Minister of Russia

    unverified:
      role: told 2025-04-22; role Chuck Schumer: current Senator
      | office; on 2009-01-26/..; role Kirsten Gillibrand: current Senator

    contradicted: role-still-holds
      role: told 2023-02-07; role Mevlut Cavusoglu: former foreign minister
      | office; on 2015-11-24/2023-06-03; role Mevlüt Çavuşoğlu: current Foreign Minister of Turkey

    supported: role-holds
      role: told 2022-07-22; role António Guterres: current secretary-general of the United Nations
      | office; on 2017-01-01/..; role Antonio Guterres: current UN Secretary-General

    supported: role-holds
      role: told 2022-07-22; role Sergei Shoigu: current Russian Defense Minister
      | office; on 2012-11-06/2024-05-12; role Sergei Shoigu: current Defence Minister of Russia

    unverified:
      role: told 2022-07-22; role Kamala Harris: current President of the United States
      | office; on 2021-01-20/2025-01-20; role Kamala Harris: current Vice President of the United States

    unverified: role-office-too-coarse
      role: told 2022-07-22; role Emmanuel Macron: current President of France
      | office; on 2017-05-14/..; role Emmanuel Macron: current President

    unverified:
      role: role Emmanuel Macron: current President of France
      | office; on 2017-05-14/..; role Emmanuel Macron: current President of France

    supported: role-holds
      role: told 2020-08-05; role Hassan Diab: current Prime Minister
      | office; on 2020-01-21/2021-09-10; role Hassan Diab: current Prime Minister of Lebanon

    supported: role-holds
      role: told 2020-08-05; role Emmanuel Macron: current French President
      | office; on 2017-05-14/..; role Emmanuel Macron: current President of France
    """

  /// None since, first, last, only.
  static let occurrences = """
    contradicted: occurrence-broken
      occurrence: told 2025-04-22; talks; with Russia, Ukraine; none since 2022-02
      | talks; on 2022-03-29; at Istanbul, Turkey; with Russia, Ukraine

    contradicted: occurrence-perhaps-broken occurrence-broken
      occurrence: told 2025-04-22; talks; with Russia, Ukraine; none since 2022-02
      | talks; on 2022-02-28; at Gomel, Belarus; with Russia, Ukraine
      | summit; on 2022-03-29; at Istanbul, Turkey; with Russia, Ukraine, Turkey

    unverified: occurrence-perhaps-broken
      occurrence: told 2025-04-22; talks; with Russia, Ukraine; none since 2022-02
      | talks; on 2022-02-28; at Gomel, Belarus; with Russia, Ukraine

    unverified: occurrence-perhaps-broken
      occurrence: told 2025-04-22; talks; with Russia, Ukraine; none since 2022-02
      | talks; on 2022; at Istanbul, Turkey; with Russia, Ukraine

    contradicted: occurrence-broken
      occurrence: told 2025-04-22; talks; with Russia, Ukraine; none since 2022-02
      | talks; on 2025-04-22; at Istanbul, Turkey; with Russia, Ukraine

    unverified:
      occurrence: told 2025-04-22; talks; with Russia, Ukraine; none since 2022-02
      | talks; on 2025-05-16; at Istanbul, Turkey; with Russia, Ukraine

    unverified:
      occurrence: told 2025-04-22; talks; with Russia, Ukraine; none since 2022-02
      | talks; on 2021-06-16; at Geneva, Switzerland; with Russia, Ukraine

    unverified:
      occurrence: told 2025-04-22; talks; with Russia, Ukraine; none since 2022-02
      | talks; planned; on 2022-05-29; at Istanbul, Turkey; with Russia, Ukraine

    unverified:
      occurrence: told 2025-04-22; talks; with Russia, Ukraine; none since 2022-02
      | talks; denied; on 2022-05-29; at Istanbul, Turkey; with Russia, Ukraine

    unverified:
      occurrence: told 2025-04-22; talks; with Russia, Ukraine; none since 2022-02
      | talks; on 2022-05-29; at Istanbul, Turkey; with Russia, Turkey

    unverified:
      occurrence: told 2025-04-22; talks; with Russia, Ukraine; none since 2022-02
      | attack; on 2022-05-29; at Kharkiv, Ukraine; with Russia, Ukraine

    unverified:
      occurrence: told 2025-04-22; talks; with Russia, Ukraine; none since 2022-02
      | talks; at Istanbul, Turkey; with Russia, Ukraine

    unverified: occurrence-perhaps-broken
      occurrence: told 2025-04-22; talks; with Russia, Ukraine; first since 2022-02
      | talks; on 2022-03-29; at Istanbul, Turkey; with Russia, Ukraine

    contradicted: occurrence-broken
      occurrence: told 2022-07-22; talks; on 2022-07-13; with Russia, Ukraine; first since 2022-02-24
      | talks; on 2022-03-29; at Istanbul, Turkey; with Russia, Ukraine

    unverified: occurrence-perhaps-broken
      occurrence: told 2022-07-22; talks; on 2022-07-13; with Russia, Ukraine; first since 2022-03
      | talks; on 2022-07-13; at Istanbul, Turkey; with Russia, Ukraine

    contradicted: occurrence-broken
      occurrence: told 2020-08-05; talks; at Beirut, Lebanon; with France, Lebanon; none since 2012-11
      | talks; on 2016-04-16; at Beirut, Lebanon; with France, Lebanon

    unverified:
      occurrence: told 2020-08-05; talks; at Beirut, Lebanon; with France, Lebanon; none since 2012-11
      | talks; on 2020-08-06; at Beirut, Lebanon; with France, Lebanon

    unverified:
      occurrence: told 2020-08-05; talks; at Beirut, Lebanon; with France, Lebanon; none since 2012-11
      | talks; on 2016-04-16; at Paris, France; with France, Lebanon

    contradicted: occurrence-broken
      occurrence: told 2024-01-05; earthquake; at Turkey; none since 1999
      | earthquake; on 2023-02-06; at Elbistan, Turkey

    unverified:
      occurrence: told 2024-01-05; earthquake; at Elbistan, Turkey; none since 1999
      | earthquake; on 2023-02-06; at Turkey

    unverified:
      occurrence: told 2024-01-05; earthquake; at Turkey; none since 1999
      | disaster; on 2023-02-06; at Elbistan, Turkey

    contradicted: occurrence-broken
      occurrence: told 2024-01-05; visit; on 2024-01-04; at Cuba; with France; first
      | visit; on 2015-05-11; at Cuba; with France, Cuba

    contradicted: occurrence-broken
      occurrence: told 2024-01-05; visit; on 2015-05-11; at Cuba; with France; last
      | visit; on 2022-05-11; at Cuba; with France, Cuba

    unverified:
      occurrence: told 2024-01-05; visit; on 2015-05-11; at Cuba; with France; last
      | visit; on 2009-05-11; at Cuba; with France, Cuba

    contradicted: occurrence-broken
      occurrence: told 2024-01-05; visit; on 2015-05-11; at Cuba; with France; only
      | visit; on 2009-05-11; at Cuba; with France, Cuba

    contradicted: occurrence-broken
      occurrence: told 2024-01-05; visit; on 2015-05-11; at Cuba; with France; only
      | visit; on 2022-05-11; at Cuba; with France, Cuba

    unverified:
      occurrence: talks; with Russia, Ukraine; none since 2022-02
      | talks; on 2022-03-29; at Istanbul, Turkey; with Russia, Ukraine

    unverified:
      occurrence: told 2024-01-05; earthquake; at Turkey; record since 1939
      | earthquake; on 2023-02-06; at Elbistan, Turkey
    """

  /// Words in quotation marks.
  static let quotes = """
    supported: quote-confirmed
      quote: told 2025-04-22; says "we will rebuild every bridge"
      | text "We will rebuild every bridge, the mayor told reporters."

    supported: quote-confirmed
      quote: told 2025-04-22; says "We will rebuild every bridge!"
      | text "The mayor said that we will rebuild every bridge."

    unverified:
      quote: told 2025-04-22; says "we will rebuild every bridge"
      | text "We will rebuild each bridge, the mayor told reporters."

    unverified:
      quote: told 2025-04-22; says "to be or not to be"
      | text "To be or not to be, he said."

    unverified:
      quote: told 2025-04-22; says "we will rebuild every bridge"
      | text "Rebuild every bridge, we will."
    """

  /// Grades and origins.
  static let grades = """
    unverified: count-agrees
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; injured 3
      | attack; on 2025-04-22; at Kharkiv, Ukraine; injured 3; graded E5

    unverified: count-agrees
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; injured 3
      | attack; on 2025-04-22; at Kharkiv, Ukraine; injured 3; graded A5

    supported: count-agrees
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; injured 3
      | attack; on 2025-04-22; at Kharkiv, Ukraine; injured 3; graded D4

    contradicted: count-agrees count-settled
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; injured 3
      | attack; on 2025-04-22; at Kharkiv, Ukraine; injured 3; graded D4
      | attack; on 2025-04-22; at Kharkiv, Ukraine; injured 30; graded B2

    supported: count-agrees count-settled
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; injured 3
      | attack; on 2025-04-22; at Kharkiv, Ukraine; injured 3; graded C3
      | attack; on 2025-04-22; at Kharkiv, Ukraine; injured 30; graded C4

    disputed: count-agrees count-settled
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; injured 3
      | attack; on 2025-04-22; at Kharkiv, Ukraine; injured 3; graded A1
      | attack; on 2025-04-22; at Kharkiv, Ukraine; injured 30; graded C3

    disputed: count-agrees count-settled
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; injured 3
      | attack; on 2025-04-22; at Kharkiv, Ukraine; injured 3; graded A1
      | attack; on 2025-04-22; at Kharkiv, Ukraine; injured 30

    disputed: count-agrees count-settled
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; injured 3
      | attack; on 2025-04-22; at Kharkiv, Ukraine; injured 3; graded D3
      | attack; on 2025-04-22; at Kharkiv, Ukraine; injured 30; graded B4

    supported: count-agrees count-settled
      casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; injured 3
      | attack; on 2025-04-22; at Kharkiv, Ukraine; injured 3
      | attack; on 2025-04-22; at Kharkiv, Ukraine; injured 30; graded E1
    """
}
