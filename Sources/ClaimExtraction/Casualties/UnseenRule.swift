internal import ClaimModel
internal import Quantities
internal import TextAnalysis

/// Reads people who went missing without the word: "ten sailors have not been seen since".
struct UnseenRule {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// Whether a sentence with a number may say that people were not seen again: a test of words alone.
  static func mayTell(_ reading: SentenceReading) -> Bool {
    guard !reading.quantities.isEmpty else { return false }
    let tokens = reading.text.tokens
    return reading.tokens.contains { token in
      finding.contains(tokens[token]) && since(behind: token, in: reading) != nil
    }
  }

  /// The "since" that ends the statement: nothing that it could count from follows.
  private static func since(behind token: Int, in reading: SentenceReading) -> Int? {
    let tokens = reading.text.tokens
    for next in token + 1..<max(token + 1, min(token + 4, reading.tokens.upperBound))
    where sinceWords.contains(tokens[next]) {
      let isLast = next + 1 >= reading.tokens.upperBound || tokens[next + 1].kind == .punctuation
      return isLast ? next : nil
    }
    return nil
  }

  /// The missing of the sentence.
  func findings() -> [CasualtyFinding] {
    sentence.tokens.flatMap { token -> [CasualtyFinding] in
      guard sentence.isKey(token, UnseenRule.finding),
        let since = UnseenRule.since(behind: token, in: sentence.reading)
      else { return [] }
      var start = token
      var isDenied = false
      while sentence.has(start - 1, [.be, .have, .negation]) || sentence.isAdverb(start - 1) {
        start -= 1
        if sentence.has(start, .negation) || sentence.isKey(start, UnseenRule.never) {
          isDenied = true
        }
      }
      guard isDenied else { return [] }
      return SubjectFinder(sentence).subjects(before: start, allowsSingle: false).compactMap {
        guard $0.personhood == .people, !$0.isNobody else { return nil }
        return CasualtyFinding(
          .missing, $0, harm: token, spanning: $0.tokens.lowerBound..<since + 1,
          rule: "missing unseen")
      }
    }
  }

  private static let finding = WordSet(words: ["seen", "heard", "found", "located", "traced"])
  private static let sinceWords = WordSet(words: ["since"])
  private static let never = WordSet(words: ["never"])
}
