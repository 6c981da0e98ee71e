extension Casebook {
  /// Claims that name neither place nor kind of event, told in the words of a record.
  static let words = """
    supported: date-agrees
      date: on 2021-05-09; at Riga, Latvia; says "The sluice of the Dauga dam was raised on 9 May"
      | word raise; on 2021-05-09; at Riga, Latvia; text "A sluice at the Dauga dam was raised"

    unverified: date-too-coarse
      date: on 2021-05-09; at Riga, Latvia; says "The sluice of the Dauga dam was raised on 9 May"
      | word raise; on 2021-05; at Riga, Latvia; text "A sluice at the Dauga dam was raised in May"

    unverified:
      date: on 2021-05-09; at Riga, Latvia; says "The sluice of the dam was raised on 9 May"
      | word raise; on 1992-10; at Riga, Latvia; text "The sluice of the dam was raised in October"

    unverified:
      date: on 2021-05-09; at Riga, Latvia; says "The sluice of the Dauga dam was raised on 9 May"
      | on 2021-05-09; at Riga, Latvia; text "A museum of tin toys was opened in Riga"

    supported: date-possibly-agrees
      date: on 2021-05-09; at Latvia; says "The sluice of the Dauga dam was raised on 9 May"
      | word raise; on 2021-05-09; at Riga, Latvia; text "A sluice at the Dauga dam was raised"

    unverified:
      date: on 2021-05-08; at Latvia; says "The sluice of the Dauga dam was raised on 8 May"
      | word raise; on 2021-05-09; at Riga, Latvia; text "A sluice at the Dauga dam was raised"

    supported: date-possibly-agrees
      date: on 2021-05-09; set in Latvia; says "The senate had approved the visa fee on 9 May"
      | vote; on 2021-05-09; at Riga, Latvia; text "The senate approved the visa fee"

    unverified:
      date: on 2021-05-08; set in Latvia; says "The senate had approved the visa fee on 8 May"
      | vote; on 2021-05-09; at Riga, Latvia; text "The senate approved the visa fee"

    unverified:
      date: on 2021-05-09; set in Estonia; says "The senate had approved the visa fee on 9 May"
      | vote; on 2021-05-09; at Riga, Latvia; text "The senate approved the visa fee"

    unverified:
      date: on 2021-05-09; says "The senate had approved the visa fee on 9 May"
      | vote; on 2021-05-09; at Riga, Latvia; text "The senate approved the visa fee"

    unverified:
      date: on 2021-05; set in Latvia; says "The senate approved a visa fee in May"
      | vote; on 2021-05-09; at Riga, Latvia; text "The senate approved the visa fee"

    unverified:
      date: on 2021-05-09; at Estonia; set in Latvia;
      says "The senate approved the visa fee on 9 May"
      | vote; on 2021-05-09; at Riga, Latvia; text "The senate approved the visa fee"

    unverified:
      date: on 2021-05-09; set in Latvia; with Norway; says "Norway scrapped the visa fee on 9 May"
      | on 2021-05-09; at Riga, Latvia; with Chile; text "Chile scrapped the visa fee"

    supported: date-possibly-agrees
      date: on 2021-05-09; with Latvia; says "Latvia scrapped its visa fee on 9 May"
      | on 2021-05-09; with Latvia; text "The visa fee was scrapped by Latvia"

    supported: count-agrees
      casualty: told 2021-05-11; at Riga, Latvia; displaced <=400;
      says "400 were living in tents at the yard"
      | flood; on 2021-05-09; at Riga, Latvia; displaced 390; text "In tents beside the yard 390 were living"

    contradicted: count-settled
      casualty: told 2021-05-11; at Riga, Latvia; displaced 600;
      says "600 were living in tents at the yard"
      | flood; on 2021-05-09; at Riga, Latvia; displaced 390; text "In tents beside the yard 390 were living"

    unverified:
      casualty: attack; on 2021-05-11; at Riga, Latvia; killed 3;
      says "A drone killed three at the tram depot"
      | attack; on 2021-05-09; at Riga, Latvia; killed 5; text "A drone killed five at the tram depot"

    supported: count-possibly-agrees
      count: told 2021-05-11; set in Latvia; count 12 tents; says "12 tents stood beside the yard"
      | flood; on 2021-05-09; at Riga, Latvia; count 12 tents; text "They put 12 tents beside the yard"

    unverified:
      count: told 2021-05-11; set in Latvia; count 12 tents; says "12 tents stood beside the yard"
      | flood; on 2021-05-09; at Riga, Latvia; count 15 tents; text "They put 15 tents beside the yard"

    unverified:
      count: told 2021-09-11; set in Latvia; count 12 tents; says "12 tents stood beside the yard"
      | flood; on 2021-05-09; at Riga, Latvia; count 12 tents; text "They put 12 tents beside the yard"

    unverified:
      count: told 2021-05-11; set in Estonia; count 12 tents; says "12 tents stood beside the yard"
      | flood; on 2021-05-09; at Riga, Latvia; count 12 tents; text "They put 12 tents beside the yard"

    unverified:
      count: told 2021-05-11; set in Latvia; count 12 tents; says "12 tents were sold at the fair"
      | flood; on 2021-05-09; at Riga, Latvia; count 12 tents; text "They put 12 tents beside the yard"

    unverified:
      count: told 2021-05-11; set in Latvia; count 12 tents; says "12 tents stood beside the yard"
      | flood; on 2021-05-09; at Riga, Latvia; count 12 boats; text "They put 12 boats beside the yard"

    unverified:
      casualty: told 2021-05-11; set in Latvia; killed 2;
      says "Two were killed in a crash near a school"
      | attack; on 2021-05-09; at Riga, Latvia; killed 2; text "Two were killed in a knife attack"

    supported: count-possibly-agrees
      casualty: told 2021-05-11; set in Latvia; killed 2;
      says "Two climbers were killed by falling ice"
      | accident; on 2021-05-09; at Riga, Latvia; killed 2; text "Falling ice killed two climbers"

    unverified:
      casualty: attack; told 2021-05-11; set in Latvia; killed 3; says "A drone killed three at a depot"
      | attack; on 2021-05-09; at Riga, Latvia; killed 3; text "A drone killed three at a depot"

    supported: count-possibly-agrees
      casualty: attack; told 2021-05-11; set in Latvia; killed 3; says "A drone hit the old Dauga depot, 3 died"
      | attack; on 2021-05-09; at Riga, Latvia; killed 3; text "A drone killed three at the Dauga depot"

    supported: date-possibly-agrees
      date: on 2021-05-09; set in Latvia; with person Anna Berg;
      says "President Anna Berg declared a state of siege on 9 May"
      | on 2021-05-09; at Riga, Latvia; with Latvia; text "The president declared a state of siege"

    unverified:
      date: on 2021-05-09; set in Latvia; with Anna Berg of Norway;
      says "President Anna Berg declared a siege on 9 May"
      | on 2021-05-09; at Riga, Latvia; with Latvia; text "The president declared a siege"
    """

  /// Events that sound like one another: strikes of one week, rounds of talks, totals and incidents.
  static let lookalikes = """
    unverified:
      casualty: attack; told 2025-04-22; at Odesa, Ukraine; killed 3
      | attack; on 2025-04-18; at Odesa, Ukraine; killed 5; as of 2025-04-18

    contradicted: count-already-higher
      casualty: attack; told 2025-04-22; at Odesa, Ukraine; killed 3
      | attack; on 2025-04-21; at Odesa, Ukraine; killed 5; as of 2025-04-22

    supported: count-agrees
      casualty: flood; told 2025-04-22; at Valencia, Spain; killed 5
      | flood; on 2025-04-17; at Valencia, Spain; killed 5; as of 2025-04-18

    unverified:
      casualty: attack; on 2025-04-18; at Odesa, Ukraine; killed 3
      | attack; on 2025-04-21; at Odesa, Ukraine; killed 5; as of 2025-04-22

    supported: count-agrees
      casualty: attack; on 2025-04-21; at Odesa, Ukraine; killed 5
      | attack; on 2025-04-18; at Odesa, Ukraine; killed 3; as of 2025-04-19
      | attack; on 2025-04-21; at Odesa, Ukraine; killed 5; as of 2025-04-22

    unverified:
      meeting: talks; on 2025-06-02; at Istanbul, Turkey; with Russia, Ukraine
      | talks; on 2025-05-16; at Istanbul, Turkey; with Russia, Ukraine

    supported: talks-agree talks-another-day
      meeting: talks; on 2025-06-02; at Istanbul, Turkey; with Russia, Ukraine
      | talks; on 2025-06-02; at Istanbul, Turkey; with Russia, Ukraine
      | talks; on 2025-06-03; at Istanbul, Turkey; with Russia, Ukraine

    unverified:
      casualty: attack; told 2025-07-01; on 2025-01-01/2025-06-30; at Odesa, Ukraine; killed 90 (period)
      | attack; on 2025-04-21; at Odesa, Ukraine; killed 5; as of 2025-04-22

    contradicted: count-period-falls-short
      casualty: attack; told 2025-07-01; on 2025-01-01/2025-06-30; at Odesa, Ukraine; killed 4 (period)
      | attack; on 2025-04-21; at Odesa, Ukraine; killed 5; as of 2025-04-22

    outdated: count-agrees count-revised-later
      casualty: flood; told 2018-08-21; on 2018-08-08/..; at Kerala, India; killed 223 (period)
      | flood; on 2018-08-08/2018-08-20; at Kerala, India; killed 223; as of 2018-08-20
      | flood; on 2018-08; at Kerala, India; killed 433; as of 2018-10-26

    unverified:
      casualty: flood; told 2018-08-21; on 2018-08-08/..; at Kerala, India; killed 223 (period)
      | flood; on 2019-08; at Kerala, India; killed 121; as of 2019-08-19

    unverified: count-too-coarse
      casualty: attack; on 2025-04-21; at Odesa, Ukraine; killed 20
      | attack; on 2025-04-21; at Odesa, Ukraine; killed >=21; as of 2025-04-22

    unverified:
      casualty: attack; on 2025-04-21; at Odesa, Ukraine; killed 2
      | attack; on 2025-04-21; at Odesa, Ukraine; injured 2; as of 2025-04-22

    unverified:
      casualty: attack; on 2025-04-21; at Odesa, Ukraine; killed 2
      | attack; on 2025-04-21; at Odesa, Ukraine; killed 2 of children; as of 2025-04-22

    contradicted: count-already-higher
      casualty: attack; told 2025-04-22; on 2025-04-21; at Odesa, Ukraine; killed 2
      | attack; on 2025-04-21; at Odesa, Ukraine; killed 34; killed 2 of children; as of 2025-04-22

    unverified:
      date: attack; on 2025-04-21; at Odesa, Ukraine; with Russia
      | attack; denied; on 2025-04-21; at Odesa, Ukraine; with Russia

    unverified: talks-only-planned
      meeting: talks; on 2025-05-05; at Doha, Qatar; with Chile, Peru
      | talks; planned; on 2025-05-05; at Doha, Qatar; with Chile, Peru

    contradicted: talks-did-not-happen
      meeting: talks; on 2025-05-05; at Doha, Qatar; with Chile, Peru
      | talks; cancelled; on 2025-05-05; at Doha, Qatar; with Chile, Peru

    supported: count-agrees count-agrees
      casualty: attack; on 2025-04-21; at Odesa, Ukraine; killed 5
      | attack; on 2025-04-21; at Odesa, Ukraine; killed 5; from Ministry; graded A1
      | attack; on 2025-04-21; at Odesa, Ukraine; killed 5; from Ministry; graded B2

    disputed: count-agrees count-settled
      casualty: attack; on 2025-04-21; at Odesa, Ukraine; killed 5
      | attack; on 2025-04-21; at Odesa, Ukraine; killed 5; from Ministry; graded A1
      | attack; on 2025-04-21; at Odesa, Ukraine; killed 9; from Agency; graded B2
    """

  /// How numbers may be worded on either side; the day, place and event are one.
  static let modalities =
    [
      "supported:count-agrees 20 | 20", "unverified:count-too-coarse 20 | >=21",
      "unverified:count-too-coarse 20 | >=20", "supported:count-agrees 20 | ~20",
      "unverified:count-too-coarse 20 | <=20", "unverified:count-too-coarse 20 | <=40",
      "contradicted:count-settled 20 | >=24", "contradicted:count-settled 20 | >=22",
      "contradicted:count-settled 20 | 21", "contradicted:count-settled 20 | 19",
      "unverified:count-too-coarse 20 | 15..25", "contradicted:count-settled 20 | 21..25",
      "unverified:count-too-coarse 21 | ~20", "contradicted:count-settled 30 | ~20",
      "unverified:count-too-coarse >=21 | 20", "supported:count-agrees >=21 | 21",
      "supported:count-agrees >=21 | 35", "supported:count-agrees >=21 | >=21",
      "unverified:count-too-coarse >=21 | >=20", "supported:count-agrees >=21 | >=24",
      "unverified:count-too-coarse >=21 | ~20", "contradicted:count-settled >=21 | 19",
      "supported:count-agrees >=20 | 20", "supported:count-agrees >=20 | >=21",
      "unverified:count-too-coarse >=20 | ~20", "contradicted:count-settled >=20 | 19",
      "contradicted:count-settled >=3 | 2", "contradicted:count-settled >=20 | <=12",
      "supported:count-agrees ~20 | 20", "supported:count-agrees ~20 | 21",
      "supported:count-agrees ~20 | 19", "contradicted:count-settled ~20 | 25",
      "unverified:count-too-coarse ~20 | >=21", "contradicted:count-settled ~20 | >=24",
      "supported:count-agrees <=20 | 20", "supported:count-agrees <=20 | 4",
      "contradicted:count-settled <=20 | 21", "contradicted:count-settled <=20 | >=21",
      "unverified:count-too-coarse <=20 | >=18", "supported:count-agrees >=24 | 36",
      "contradicted:count-settled >=24 | 3", "supported:count-agrees 15..20 | 18",
      "unverified:count-too-coarse 18 | 15..20", "contradicted:count-settled 15..20 | 22",
      "unverified:count-too-coarse 15..20 | 18..25", "supported:count-agrees >=200 | 310",
      "contradicted:count-settled >=200 | 90", "contradicted:count-settled 0 | 1",
      "contradicted:count-settled 1 | 0", "supported:count-agrees 0 | 0",
    ].map { line in
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      let head = parts[0].split(separator: ":").joined(separator: ": ")
      let sides = parts[1].split(separator: "|").map { $0.filter { $0 != " " } }
      return """
        \(head)
          casualty: flood; on 2021-05-09; at Riga, Latvia; killed \(sides[0])
          | flood; on 2021-05-09; at Riga, Latvia; killed \(sides[1])
        """
    }.joined(separator: "\n\n")
}
