import ClaimModel
import Testing
import Verification

/// Facts of a text whose words are marked: `word/kind`, plain words are nouns.
///
/// `3`, `>=3` and `50%` are numbers; `@2022-02` is a time, `<2010` one before it.
private func facts(_ text: String) -> TextFacts {
  var facts = TextFacts()
  for part in text.split(separator: " ").map(String.init) {
    let index = facts.words.count
    let here = index..<(index + 1)
    let pieces = part.split(separator: "/").map(String.init)
    var word = TextFacts.Word(
      base: pieces[0], kind: pieces.count > 1 ? .init(rawValue: pieces[1]) ?? .other : .noun,
      sentence: 0)
    if part.hasPrefix("@") || part.hasPrefix("<") {
      word.kind = .number
      facts.times.append(time(String(part.dropFirst()), isBefore: part.hasPrefix("<"), here))
    } else if part.first?.isNumber ?? false || part.hasPrefix(">=") {
      word.kind = .number
      let isOpen = part.hasPrefix(">=")
      let value = Double(part.filter { $0.isNumber || $0 == "." }) ?? 0
      facts.quantities.append(
        TextFacts.Quantity(
          range: CountRange(min: value, max: isOpen ? nil : value),
          unit: part.hasSuffix("%") ? "percent" : nil, words: here))
    } else if part == "and" || part == "," {
      word.kind = .other
    }
    facts.words.append(word)
  }
  return facts
}

private func time(_ value: String, isBefore: Bool, _ words: Range<Int>) -> TextFacts.Time {
  let fields = value.split(separator: "-").compactMap { Int($0) }
  var interval = fields.count == 1 ? DayInterval(year: fields[0]) : nil
  if fields.count == 2 { interval = DayInterval(year: fields[0], month: fields[1]) }
  if fields.count == 3 { interval = Day(iso: value).map { DayInterval($0) } }
  if isBefore {
    interval = DayInterval(earliest: nil, latest: interval?.earliest?.adding(days: -1))
  }
  return TextFacts.Time(
    value: value, interval: interval, bound: isBefore ? .before : .none, words: words)
}

@Suite struct ComparisonTests {
  @Test(arguments: [
    ("bridge carry/verb 300 car", "bridge carry/verb 300 car daily/modifier", "numbers-agree"),
    ("ferry carry/verb >=40 passenger", "ferry had/other 52 passenger", "numbers-agree"),
    ("ferry carry/verb >=60 passenger", "ferry had/other 52 passenger", "number-differs"),
    ("ferry sink/verb @1994-09", "ferry sink/verb @1994-09-28", "dates-agree"),
    ("ferry sink/verb @1994-09-28", "ferry sink/verb @1994-09", "nothing-decides"),
    ("ferry sink/verb @1995", "ferry sink/verb @1994-09-28", "date-differs"),
    ("ferry sink/verb <1995", "ferry sink/verb @1994-09-28", "dates-agree"),
    ("ferry sink/verb <1990", "ferry sink/verb @1994-09-28", "date-differs"),
    (
      "ferry carry/verb 52 passenger @1993", "ferry carry/verb 40 passenger @1994",
      "nothing-decides"
    ),
    (
      "ferry carry/verb 52 passenger @1994", "ferry carry/verb 40 passenger @1994", "number-differs"
    ),
    ("52 passenger and 9 sailor", "52 passenger and 9 sailor", "numbers-agree"),
    ("52 passenger and 8 sailor", "52 passenger and 9 sailor", "number-differs"),
    ("52 passenger and 9 sailor", "52 passenger", "nothing-decides"),
    ("turnout was/other 50%", "turnout reach/verb 50%", "numbers-agree"),
    ("turnout was/other 50%", "turnout reach/verb 48%", "number-differs"),
    ("ferry carry/verb 52 passenger", "tower has/other 40 floor", "nothing-decides"),
    ("ferry", "ferry", "nothing-decides"),
    (
      "base/verb on/other 30 review , film score/verb 50%", "30 review score/verb 50% film",
      "numbers-agree"
    ),
    (
      "base/verb on/other 31 review , score was/other 50%", "30 review , score was/other 55%",
      "nothing-decides"
    ),
    ("village has/other 40 inhabitant", "village population reach/verb 40", "numbers-agree"),
  ])
  func decides(_ claim: String, _ evidence: String, _ rule: String) {
    #expect(Comparison.compare(facts(claim), facts(evidence)).rule == rule)
  }

  @Test func fallsBackToTheRuleTable() throws {
    let parsed = try CaseNotation(
      """
      meeting: talks; on 2025-05-16; at Ankara, Turkey; with Ukraine, Russia \
      | talks; on 2025-05-16; at Istanbul, Turkey; with Ukraine, Russia
      """)
    let result = Comparison.compare(
      ([parsed.claim], TextFacts()), (parsed.evidence, TextFacts()), parsed.context)
    #expect(result.label == .contradicted)
    #expect(result.rule == "talks-elsewhere")
  }
}

@Suite struct AttachmentTests {
  static let text = """
    casualty: told 2025-04-22; attack; at Kharkiv, Ukraine; injured 3 \
    | attack; on 2025-04-22; at Kharkiv, Ukraine; injured 30; as of 2025-04-22
    """

  @Test(arguments: [
    (Stance.supports, VerdictLabel.supported), (.contradicts, .contradicted),
    (.context, .unverified),
  ])
  func outranksTheRules(_ stance: Stance, _ label: VerdictLabel) throws {
    let parsed = try CaseNotation(AttachmentTests.text)
    let judge = Judge()
    let links = parsed.evidence.compactMap { judge.link(parsed.claim, $0, parsed.context) }
    let verdict = judge.verdict(
      for: parsed.claim, links: links,
      attachments: [Attachment(evidence: "record-1", stance: stance)])
    #expect(verdict.label == label)
    #expect(verdict.links.map(\.rule) == [Link.attachedRule])
  }

  @Test func ofBothStancesIsADispute() throws {
    let parsed = try CaseNotation(AttachmentTests.text)
    let verdict = Judge().verdict(
      for: parsed.claim, links: [],
      attachments: [
        Attachment(evidence: "a", stance: .supports),
        Attachment(evidence: "b", stance: .contradicts),
      ])
    #expect(verdict.label == .disputed)
    #expect(verdict.deciding == ["a", "b"])
  }
}
