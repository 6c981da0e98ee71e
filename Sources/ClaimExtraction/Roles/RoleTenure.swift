internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// Tells from the times around a role whether the office is over or still to come.
struct RoleTenure {
  let sentence: SentenceReading

  private var text: AnalysedText { sentence.text }

  /// The tenure of a role that its own words give as current.
  ///
  /// "President until 2010" and "mayor from 1992 to 1999" are over; so is the office of somebody whom
  /// the article names once, in a sentence about a day years before its own.
  func tenure(of mention: RoleMention) -> Tenure {
    guard mention.tenure == .current else { return mention.tenure }
    if endsBehind(mention) { return .former }
    if isFuture(mention) { return .future }
    return isHistory(mention) ? .former : .current
  }

  /// Whether "until", "from … to" or a past time follows before the next comma.
  private func endsBehind(_ mention: RoleMention) -> Bool {
    let start = mention.phrase.tokens.upperBound
    var index = start
    var sawFrom = false
    while index < min(sentence.tokens.upperBound, start + 10), !text.isMark(index, ",") {
      let key = text.tokens[index].key
      if sentence.tag(of: index).isFiniteVerb { return false }
      if key == RoleTenure.until || key == RoleTenure.till || (sawFrom && key == RoleTenure.to) {
        return sentence.times.contains { $0.tokens.contains(index + 1) }
      }
      if key == RoleTenure.from { sawFrom = true }
      if key == RoleTenure.since { return false }
      index += 1
    }
    guard start < index, RoleTenure.term.contains(text.tokens[start]) else { return false }
    return sentence.times.contains {
      (start..<index).contains($0.tokens.lowerBound)
        && isPast($0.reference, by: mention.isEntry ? RoleTenure.longTerm : 0)
    }
  }

  private func isPast(_ time: TimeReference, by days: Int) -> Bool {
    guard let published = sentence.article.context.published, let latest = time.interval?.latest
    else { return false }
    return latest.number + days < published.number
  }

  /// "On 1 December she becomes president".
  private func isFuture(_ mention: RoleMention) -> Bool {
    guard mention.rule == "role.predicate",
      let published = sentence.article.context.published
    else { return false }
    let clause = sentence.clause(of: mention.phrase.head)
    return sentence.times.contains {
      clause.extent.contains($0.tokens.lowerBound)
        && ($0.reference.interval?.earliest.map { $0 > published } ?? false)
    }
  }

  private func isHistory(_ mention: RoleMention) -> Bool {
    guard !RoleTenure.told.contains(mention.rule), mention.meant == nil,
      sentence.article.people.count(of: mention.person) <= 2
    else { return false }
    let clause = sentence.clauses.clauseIndex(of: mention.person.tokens.lowerBound)
    let times = sentence.times.filter {
      $0.reference.interval != nil
        && sentence.clauses.clauseIndex(of: $0.tokens.lowerBound) == clause
    }
    return !times.isEmpty && times.allSatisfy { isPast($0.reference, by: RoleTenure.longTime) }
  }

  /// Rules by which a verb tells the tenure.
  private static let told: Set = ["role.predicate", "role.predecessor"]
  /// Days after which an office entered on a stated day is taken to be over: six years.
  private static let longTerm = 2192
  /// Days after which a title given with a date is taken to belong to that date: three years.
  private static let longTime = 1096
  private static let term = WordSet(words: ["for", "in", "during", "between", "from"])
  private static let until = WordKey.of("until")
  private static let till = WordKey.of("till")
  private static let from = WordKey.of("from")
  private static let since = WordKey.of("since")
  private static let to = WordKey.of("to")
}
