internal import ClaimModel
internal import PartsOfSpeech
internal import Quantities
internal import TextAnalysis
internal import TimeExpressions

/// Reads the two sides of a vote without their noun: "voted 130 to 0", "passed 61-39".
struct VoteScore {
  private let sentence: SentenceReading

  init(_ sentence: SentenceReading) {
    self.sentence = sentence
  }

  /// The votes of the side told first, with the words for both.
  func counts() -> [(count: Count, tokens: Range<Int>)] {
    let tokens = sentence.text.tokens
    var found: [(count: Count, tokens: Range<Int>)] = []
    for token in sentence.tokens where tokens[token].kind == .number {
      guard let second = other(behind: token), isVote(token), let left = number(token),
        number(second) != nil
      else { continue }
      found.append((Count(measure: "vote", range: CountRange(left)), token..<second + 1))
    }
    return found
  }

  /// Whether a verb of voting stands near before a number.
  private func isVote(_ token: Int) -> Bool {
    isRuling(token + 3)
      || (max(sentence.tokens.lowerBound, token - 8)..<token).contains {
        VoteScore.verbs.contains(sentence.text.tokens[$0])
      }
  }

  /// The second number of a score: behind "to" or a dash that touches both.
  private func other(behind first: Int) -> Int? {
    let tokens = sentence.text.tokens
    let (joint, second) = (first + 1, first + 2)
    guard sentence.tokens.contains(second), tokens[second].kind == .number else { return nil }
    if VoteScore.from.contains(tokens[max(sentence.tokens.lowerBound, first - 1)]) { return nil }
    let isDash = tokens[joint].kind == .dash && tokens[joint].gap == .none
    guard isDash || VoteScore.to.contains(tokens[joint]) else { return nil }
    let next = second + 1
    guard sentence.tokens.contains(next) else { return second }
    // "Voted 5 to 10 times", "raised 20 to 30 percent".
    let tag = sentence.tag(of: next)
    // "Voted 5-0 Monday", "a 9-0 vote".
    if isRuling(next) || sentence.times.contains(where: { $0.tokens.lowerBound == next }) {
      return second
    }
    return tag.isNoun || tokens[next].kind == .symbol || tokens[next].kind == .dash ? nil : second
  }

  private func isRuling(_ token: Int) -> Bool {
    sentence.tokens.contains(token) && VoteScore.rulings.contains(sentence.text.tokens[token])
  }

  private static let rulings = WordSet(words: ["vote", "ruling", "decision", "verdict", "tally"])

  private func number(_ token: Int) -> Double? {
    let entry = sentence.text.tokens[token]
    guard entry.count < 4 else { return nil }
    var value = 0.0
    for byte in Int(entry.start)..<Int(entry.end) {
      let digit = sentence.text.source.bytes[byte] &- 48
      guard digit < 10 else { return nil }
      value = value * 10 + Double(digit)
    }
    return value
  }

  private static let from = WordSet(words: ["from", "between"])
  private static let to = WordSet(words: ["to"])
  private static let verbs = WordSet(words: [
    "voted", "votes", "vote", "passed", "passes", "approved", "approves", "rejected", "rejects",
    "carried", "adopted", "adopts", "ratified", "confirmed", "endorsed", "backed",
  ])
}
