internal import ClaimModel
internal import PartsOfSpeech
internal import Quantities
internal import TextAnalysis
internal import TimeExpressions

/// Times that something is only measured against: "up from 350 in 2019", "twice as many as last May".
struct ComparedTime {
  let sentence: SentenceReading

  /// How many tokens before a time its comparison may begin.
  private static let reach = 10

  /// Whether a time belongs to the other side of a comparison and dates no event.
  func isCompared(_ time: BoundTime) -> Bool {
    let first = time.mention.tokens.lowerBound
    let start = max(sentence.tokens.lowerBound, first - ComparedTime.reach)
    if sentence.tokens.contains(first - 1) {
      let before = sentence.text.tokens[first - 1]
      if ComparedTime.than.contains(before) || ComparedTime.versus.contains(before) { return true }
      // "Up 12 percent on a year earlier", "from a year ago".
      if ComparedTime.sides.contains(before), isYearBack(time) { return true }
    }
    for token in (start..<first).reversed() {
      let word = sentence.text.tokens[token]
      if isInTime(token) { continue }
      if ComparedTime.than.contains(word), followsDegree(token) || isNumber(at: token + 1) {
        return true
      }
      if ComparedTime.compared.contains(word) { return true }
      if word.key == ComparedTime.from, isNumber(at: token + 1), isChange(token) { return true }
      if word.kind == .punctuation && !sentence.text.isMark(token, ",")
        || sentence.tag(of: token).isFiniteVerb
      {
        return false
      }
    }
    return false
  }

  /// "More than four decades ago" compares nothing.
  private func isInTime(_ token: Int) -> Bool {
    sentence.times.contains {
      $0.tokens.contains(token)
        || $0.tokens.lowerBound == token + 1
          && ComparedTime.than.contains(sentence.text.tokens[token])
    }
  }

  /// "A year earlier", "twelve months before".
  private func isYearBack(_ time: BoundTime) -> Bool {
    ComparedTime.back.contains(sentence.text.tokens[time.mention.tokens.upperBound - 1])
  }

  /// "As many as in 2021", "more than in May".
  private func followsDegree(_ token: Int) -> Bool {
    (max(sentence.tokens.lowerBound, token - 4)..<token).contains {
      let tag = sentence.tag(of: $0)
      return tag == .jjr || tag == .rbr || ComparedTime.equal.contains(sentence.text.tokens[$0])
    }
  }

  private func isNumber(at token: Int) -> Bool {
    sentence.quantities.contains { $0.tokens.contains(token) || $0.tokens.lowerBound == token + 1 }
  }

  /// "Up from", "rose 4% from", "to 12 from": not "ran from".
  private func isChange(_ from: Int) -> Bool {
    guard sentence.tokens.contains(from - 1) else { return false }
    return ComparedTime.directions.contains(sentence.text.tokens[from - 1])
      || (max(sentence.tokens.lowerBound, from - 10)..<from).contains {
        SubjectMeasure.changes.contains(sentence.text.tokens[$0])
      }
      || sentence.quantities.contains { $0.tokens.upperBound == from }
  }

  private static let than = WordSet(words: ["than", "as"])
  private static let versus = WordSet(words: ["versus", "vs", "against"])
  private static let compared = WordSet(words: ["compared", "comparison", "versus", "vs"])
  private static let sides = WordSet(words: ["on", "from", "over", "than"])
  private static let back = WordSet(words: ["earlier", "before", "ago", "previously"])
  private static let equal = WordSet(words: ["as", "many", "much", "twice", "double"])
  private static let directions = WordSet(words: ["up", "down", "changed"])
  private static let from = WordKey.of("from")
}
