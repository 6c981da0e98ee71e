import ClaimModel
import EvidenceFormats
import Testing

/// What people get wrong when they write records by hand.
@Suite struct EvidenceProblemTests {
  @Test(arguments: [
    (
      "date: 2021-02-30",
      "records.yaml:3:9: error: date: \"2021-02-30\", character 9: there is no day 30 in 2021-02; write 01 to 28"
    ),
    (
      "date: 3 May 2021",
      "records.yaml:3:9: error: date: \"3 May 2021\", character 2: expected a year of four digits; write 2021-05-03"
    ),
    (
      "date: 2021-05-04/2021-05-03",
      "records.yaml:3:9: error: date: \"2021-05-04/2021-05-03\", character 12: the interval ends before it starts; exchange its ends"
    ),
    (
      "asOf: 2021-13",
      "records.yaml:3:9: error: asOf: \"2021-13\", character 6: there is no month 13; write 01 to 12, or 21 to 41 for a season, quarter or other part of the year"
    ),
    (
      "event: talk",
      "records.yaml:3:10: error: event: \"talk\" is not known; did you mean \"talks\"?"
    ),
    (
      "dat: 2021-05-03",
      "records.yaml:3:3: warning: dat: unknown field, left out; did you mean \"date\"?"
    ),
    (
      "publisher: B",
      "records.yaml:3:3: warning: publisher: unknown field, left out; \"publisher\" belongs under \"source\""
    ),
    (
      "asof: 2021-05-03",
      "records.yaml:3:3: warning: asof: unknown field, left out; did you mean \"asOf\"?"
    ),
    (
      "counts: [{effect: injured, count: 5..3}]",
      "records.yaml:3:37: error: counts.count: the range ends before it begins; write 3..5"
    ),
    (
      "counts: [{effect: injured, count: -3}]",
      "records.yaml:3:37: error: counts.count: \"-3\" is no count; write 3, 3..5, \">=3\", \"<=20\", \"~20\" or \"dozens\""
    ),
    (
      "counts: [{effect: hurt, count: 3}]",
      "records.yaml:3:21: error: counts.effect: \"hurt\" is not known; known are killed, injured, casualty, missing, captured, displaced, evacuated, rescued, sickened, arrested"
    ),
    (
      "counts: [{effect: injured}]",
      "records.yaml:3:12: error: counts.count: missing; write how many"
    ),
    (
      "counts: [{count: 3}]",
      "records.yaml:3:12: error: a count needs either an effect, such as killed, or a measure, such as cars"
    ),
    (
      "counts: [[3]]",
      "records.yaml:3:12: error: counts: must be groups of fields, such as [{effect: injured, count: 3}]"
    ),
    (
      "role: {person: Ada Example}",
      "records.yaml:3:9: error: role needs both a person and an office, such as {person: Angela Merkel, office: Chancellor of Germany}"
    ),
    (
      "role: captain",
      "records.yaml:3:9: error: role: must be a group of fields, such as {person: Angela Merkel, office: Chancellor of Germany}"
    ),
    (
      "place: [A, B]",
      "records.yaml:3:10: error: place: must be text in quotation marks, not a list"
    ),
    ("negated: maybe", "records.yaml:3:12: error: negated: \"maybe\" is neither true nor false"),
    (
      "id: two words",
      "records.yaml:3:7: error: id: an identifier is at most 200 letters, digits and - _ . : / without spaces"
    ),
  ])
  func aWrongField(line: String, message: String) {
    let text = record(line)
    #expect(problems(text).contains(message))
    #expect(reading(text).records.isEmpty == message.contains("error:"))
  }

  @Test(arguments: [
    (
      "{publisher: B, reliability: G}",
      "1:40: error: source.reliability: \"G\" is no grade; write A (completely reliable) to E (unreliable), or F when it cannot be judged"
    ),
    (
      "{publisher: B, credibility: 7}",
      "1:40: error: source.credibility: \"7\" is no grade; write 1 (confirmed) to 5 (improbable), or 6 when it cannot be judged"
    ),
    (
      "{publisher: B, published: 2021-02-30}",
      "1:38: error: source.published: \"2021-02-30\", character 9: there is no day 30 in 2021-02; write 01 to 28"
    ),
    ("{title: B}", "1:12: error: source.publisher: missing; write who published it"),
    ("{publisher: }", "1:12: error: source.publisher: missing; write who published it"),
    (
      "Reuters", "1:12: error: source: must be a group of fields, such as {publisher: Wire service}"
    ),
    (
      "{publisher: [B]}",
      "1:24: error: source.publisher: must be text in quotation marks, not a list"
    ),
    (
      "{publisher: B, url: 'javascript:alert(1)'}",
      "1:32: warning: source.url: does not begin with https:// or http://, so reports will show it without a link"
    ),
    (
      "{publisher: B, published: 2021-05-03, retrieved: 2021-05-02}",
      "1:61: warning: source.retrieved: lies before \"published\"; one of the two dates must be wrong"
    ),
  ])
  func aWrongSource(source: String, message: String) {
    #expect(problems("- {source: \(source), statement: A}") == ["records.yaml:" + message])
  }

  @Test func aRecordWithoutStatementOrSource() {
    #expect(
      problems("- {id: a}") == [
        "records.yaml:1:3: error: statement: missing; write what the source says, in a sentence",
        "records.yaml:1:3: error: source: missing; write who published it, such as source: {publisher: Wire service}",
      ])
  }

  @Test func anIdentifierThatStandsTwice() {
    let text =
      "- {id: a, statement: A, source: {publisher: B}}\n- {id: a, statement: C, source: {publisher: B}}"
    #expect(
      problems(text) == [
        "records.yaml:2:3: error: id: \"a\" stands already in line 1; this record was left out, give it an id of its own"
      ])
    #expect(reading(text).records.map(\.text) == ["A"])
  }

  @Test func aBadRecordDoesNotStopTheOthers() {
    let text = """
      - {statement: A, source: {publisher: B}}
      - {statement: C, source: {publisher: B}, date: 2021-02-30}
      - five
      - {statement: D, source: {publisher: B}}
      """
    #expect(reading(text).records.map(\.text) == ["A", "D"])
    #expect(
      reading(text).problems.map(\.position) == [
        SourcePosition(line: 2, column: 48), SourcePosition(line: 3, column: 3),
      ])
  }

  @Test func jsonTellsLineAndColumn() {
    let text = """
      [
        {"statement": "Zürich: é", "source": {"publisher": 3}},
        {"statement": "C", "source": {"publisher": "B"}, "date": "2021-02-30"}
      ]
      """
    #expect(
      problems(text, file: "a.json") == [
        "a.json:2:54: error: source.publisher: must be text in quotation marks, not a number",
        "a.json:3:60: error: date: \"2021-02-30\", character 9: there is no day 30 in 2021-02; write 01 to 28",
      ])
  }
}
