internal import ClaimModel
internal import Quantities
internal import TextAnalysis
internal import TimeExpressions

/// Tells whether a count of casualties is of one incident, of a stretch of time, a running total, or what
/// came on top of others.
struct ScopeReader {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// What the count of a finding spans; nil for one incident.
  func scope(of finding: CasualtyFinding) -> CasualtyScope? {
    var isTotal = finding.rule.hasSuffix("toll")
    let start = sentence.tokens.lowerBound
    let near =
      max(
        start, finding.tokens.lowerBound - 25)..<min(
        sentence.tokens.upperBound, finding.tokens.upperBound + 25)
    let opening = start..<min(start + 2, near.lowerBound)
    for token in [opening, near].joined() where sentence.isKey(token, Words.openers) {
      guard reaches(token, finding) else { continue }
      if isPeriod(token) { return isTotal ? .total : .period }
      if isRunningTotal(token) { isTotal = true }
    }
    return isTotal ? .total : isAddition(finding) ? .additional : nil
  }

  /// "Six more", "another 12", "a further three"; not "three were killed and 12 more injured", where
  /// the twelve are all that were injured.
  private func isAddition(_ finding: CasualtyFinding) -> Bool {
    let group = finding.group.tokens
    let isMore = (group.lowerBound - 1..<group.upperBound + 1).contains { token in
      sentence.isKey(token, Words.more) && !sentence.isKey(token + 1, Words.than)
        && !sentence.isKey(token - 1, Words.or)
    }
    guard isMore else { return false }
    return !(sentence.tokens.lowerBound..<group.lowerBound).contains { token in
      sentence.harm(token).contains {
        $0.effect != finding.effect && ($0.form == .past || $0.form == .gerund)
      }
    }
  }

  /// Whether a word speaks of this count: it opens the sentence or stands in the same clause, with no
  /// other harm in between.
  private func reaches(_ token: Int, _ finding: CasualtyFinding) -> Bool {
    guard !finding.tokens.contains(token) || finding.tokens.count < 12 else { return true }
    let first = min(finding.tokens.lowerBound, finding.harm)
    let last = max(finding.tokens.upperBound, finding.harm + 1)
    if (first..<last).contains(token) { return true }
    let between = token < first ? token..<first : last..<token
    guard between.count < 25, !between.contains(where: { sentence.isMark($0, ";") }) else {
      return false
    }
    if token < first {
      return isOpening(token)
        || !between.contains { next in sentence.harm(next).contains { $0.isVerb } }
    }
    return sentence.reading.clauses.clauseIndex(of: token)
      == sentence.reading.clauses.clauseIndex(of: finding.harm)
      || between.isEmpty && sentence.isKey(token, Words.since)
  }

  /// "In the past 24 hours, …" holds for the whole sentence.
  private func isOpening(_ token: Int) -> Bool {
    token <= sentence.tokens.lowerBound + 1
  }

  // MARK: Stretches of time

  private func isPeriod(_ token: Int) -> Bool {
    if sentence.isKey(token, Words.since) { return followedByStart(token) }
    if sentence.isKey(token, Words.so), sentence.isKey(token + 1, Words.far) {
      return sentence.isTime(token + 2) || sentence.isKey(token + 2, Words.inside)
    }
    if sentence.isKey(token, Words.rates) { return true }
    guard sentence.isKey(token, Words.inside), sentence.isTime(token + 1) else { return false }
    return isLength(at: token + 1)
  }

  /// "Since October", "since the war began"; not "since" for "because".
  private func followedByStart(_ since: Int) -> Bool {
    if sentence.isTime(since + 1) { return true }
    return (since + 1..<since + 9).contains { sentence.isKey($0, Words.beginning) }
  }

  /// "In the past 24 hours", "over the last year", "during 10 years".
  private func isLength(at token: Int) -> Bool {
    sentence.reading.times.contains { time in
      guard time.tokens.contains(token) else { return false }
      let isPast = time.tokens.contains { sentence.isKey($0, Words.past) }
      let isLong = time.tokens.contains { sentence.isKey($0, Words.units) }
      return isPast && isLong || time.reference.kind == .duration
    }
  }

  // MARK: Totals

  private func isRunningTotal(_ token: Int) -> Bool {
    if sentence.isKey(token, Words.so) { return sentence.isKey(token + 1, Words.far) }
    if sentence.isKey(token, Words.altogether) { return true }
    guard sentence.isKey(token, Words.all), sentence.isKey(token - 1, Words.inside) else {
      return sentence.isKey(token, Words.date) && sentence.has(token - 1, .to)
    }
    let next = token + 1
    return !sentence.isWord(next)
      || !sentence.reading.quantities.contains { $0.tokens.lowerBound == next }
  }

  private enum Words {
    /// Every word that the tests begin with.
    static let openers = WordSet(words: [
      "since", "so", "in", "over", "during", "within", "annually", "yearly", "altogether",
      "overall", "all", "total", "date",
    ])
    static let since = WordSet(words: ["since"])
    static let so = WordSet(words: ["so"])
    static let far = WordSet(words: ["far"])
    static let inside = WordSet(words: ["in", "over", "during", "within"])
    static let past = WordSet(words: ["past", "last", "previous", "preceding", "recent"])
    static let units = WordSet(words: [
      "hours", "days", "weeks", "months", "years", "decades", "decade", "24", "48", "72",
    ])
    static let rates = WordSet(words: ["annually", "yearly"])
    static let beginning = WordSet(words: [
      "began", "begin", "started", "start", "beginning", "outbreak", "broke", "erupted", "launched",
      "invasion", "coup", "onset", "dawn",
    ])
    static let altogether = WordSet(words: ["altogether", "overall"])
    static let all = WordSet(words: ["all", "total"])
    static let more = WordSet(words: ["more", "another", "further", "additional"])
    static let than = WordSet(words: ["than"])
    static let or = WordSet(words: ["or", "no", "any", "once", "the"])
    static let date = WordSet(words: ["date"])
  }
}
