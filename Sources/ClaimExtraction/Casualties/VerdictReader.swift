internal import TextAnalysis

/// Finds verdicts on what a sentence only reports: "reports that 12 were killed are false", "it is not
/// true that", "claims of 40 deaths were denied".
struct VerdictReader {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// Nouns for what somebody says, true or not.
  static let reports = WordSet(words: [
    "report", "reports", "claim", "claims", "allegation", "allegations", "rumour", "rumours",
    "rumor", "rumors", "assertion", "assertions", "suggestion", "suggestions", "accusation",
    "accusations", "story", "stories", "statement", "statements", "post", "posts", "news", "word",
    "message", "messages", "charge", "charges", "speculation", "video", "videos", "idea", "notion",
  ])

  /// Whether the sentence says of a finding that it is not so.
  func denies(_ finding: CasualtyFinding) -> Bool {
    let start = finding.tokens.lowerBound
    for token in (max(sentence.tokens.lowerBound, start - 20)..<start).reversed() {
      if sentence.isMark(token, ";") { return false }
      if sentence.isKey(token, Words.that), isVerdict(before: token) { return true }
      if sentence.isKey(token, VerdictReader.reports), introduces(token) {
        return verdictFollows(finding, report: token)
      }
    }
    return false
  }

  /// "Reports that", "claims of", "a story in the Herald saying".
  private func introduces(_ report: Int) -> Bool {
    (report + 1..<report + 5).contains { sentence.isKey($0, Words.introducing) }
  }

  /// "It is false that", "it is not true that", "there is no truth in claims that".
  private func isVerdict(before that: Int) -> Bool {
    let near = that - 6..<that
    let isDenied = near.contains { sentence.has($0, .negation) || sentence.isKey($0, Words.no) }
    if sentence.isKey(that - 1, Words.false) { return !isDenied && hasLink(before: that - 1) }
    guard isDenied else { return false }
    return sentence.isKey(that - 1, Words.true) || near.contains { sentence.isKey($0, Words.truth) }
  }

  /// "… are false", "… were denied by the army", "… proved unfounded"; "called reports … false".
  private func verdictFollows(_ finding: CasualtyFinding, report: Int) -> Bool {
    let isCalled = (report - 4..<report).contains { sentence.isKey($0, Words.calling) }
    let end = max(finding.tokens.upperBound, finding.harm + 1)
    for token in end..<min(end + 25, sentence.tokens.upperBound) {
      if sentence.isMark(token, ";") { return false }
      let isVerdict =
        sentence.isKey(token, Words.false) || sentence.isKey(token, Words.rejected)
      guard isVerdict, isCalled || hasLink(before: token) else { continue }
      return !(token - 4..<token).contains { sentence.has($0, [.negation, .modal]) }
    }
    return false
  }

  private func hasLink(before token: Int) -> Bool {
    (token - 4..<token).contains {
      sentence.has($0, .be) || sentence.isKey($0, Words.proving)
    }
  }

  private enum Words {
    static let that = WordSet(words: ["that"])
    static let no = WordSet(words: ["no"])
    static let introducing = WordSet(words: [
      "that", "of", "about", "saying", "claiming", "alleging", "suggesting", "stating", "showing",
    ])
    static let `true` = WordSet(words: ["true", "correct", "accurate", "case", "so"])
    static let truth = WordSet(words: ["truth"])
    static let `false` = WordSet(words: [
      "false", "untrue", "fake", "fabricated", "incorrect", "inaccurate", "wrong", "baseless",
      "unfounded", "groundless", "nonsense", "lie", "lies", "invented", "disinformation",
      "misinformation", "fiction", "hoax", "misleading",
    ])
    static let rejected = WordSet(words: [
      "denied", "dismissed", "rejected", "refuted", "debunked", "retracted", "withdrawn",
      "discredited", "disproved", "disproven",
    ])
    static let proving = WordSet(words: ["proved", "proven", "turned"])
    static let calling = WordSet(words: [
      "called", "calls", "calling", "branded", "described", "labelled", "labeled", "dismissed",
      "denounced", "deemed",
    ])
  }
}
