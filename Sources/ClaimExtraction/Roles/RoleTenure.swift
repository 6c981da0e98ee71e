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
    return isHistory(mention) || isOver(mention) ? .former : .current
  }

  /// "Ann Hale, the mayor, resigned last month", "led it until she died", "she stayed from 1971 to
  /// 1984": what the sentence goes on to say of the person.
  private func isOver(_ mention: RoleMention) -> Bool {
    let own = sentence.clauses.clauses
    for index in own.indices {
      guard let group = own[index].verbGroup, let subject = own[index].subject,
        group.tokens.lowerBound > mention.person.tokens.lowerBound,
        group.tense == .past, group.modal == nil, group.negation == nil
      else { continue }
      let isPerson = subject.contains(mention.person.tokens.lowerBound)
      let isPronoun =
        subject.count == 1 && RoleTenure.pronouns.contains(text.tokens[subject.lowerBound])
      let verb = text.tokens[group.head]
      if isPronoun, own[index].marker != nil, RoleTenure.dying.contains(verb) { return true }
      guard
        isPerson && RoleTenure.leaving.contains(verb)
          || isPronoun && RoleTenure.serving.contains(verb)
      else { continue }
      let times = sentence.times.filter {
        $0.reference.interval?.latest != nil
          && sentence.clauses.clauseIndex(of: $0.tokens.lowerBound) == index
      }
      if !times.isEmpty, times.allSatisfy({ isBehind($0.reference) }) { return true }
    }
    return false
  }

  /// Whether a time lies a week behind, or is a week or longer and over.
  private func isBehind(_ time: TimeReference) -> Bool {
    isPast(time, by: 7) || isPast(time, by: 0) && (time.interval?.dayCount ?? 0) >= 7
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
    var clause = sentence.clauses.clauseIndex(of: mention.person.tokens.lowerBound)
    var clauses = [clause]
    // "In 2000 the envoy left, but President Hale stayed": one time for both.
    while sentence.clauses.clauses[clause].kind == .coordinate,
      let parent = sentence.clauses.clauses[clause].parent
    {
      clause = parent
      clauses.append(clause)
    }
    let attacher = TimeAttacher(sentence: sentence)
    let times = sentence.times.filter {
      guard $0.reference.interval != nil else { return false }
      // "Spoke of the war of 1982" was not then.
      if case .clause(let clause) = attacher.attachment(of: $0) { return clauses.contains(clause) }
      return false
    }
    return !times.isEmpty && times.allSatisfy { isPast($0.reference, by: RoleTenure.longTime) }
  }

  /// Rules by which a verb tells the tenure.
  private static let told: Set = ["role.predicate", "role.predecessor"]
  /// Days after which an office entered on a stated day is taken to be over: six years.
  private static let longTerm = 2192
  /// Days after which a title given with a date is taken to belong to that date: three years.
  private static let longTime = 1096
  private static let pronouns = WordSet(words: ["he", "she"])
  private static let dying = WordSet(words: ["died", "resigned", "retired"])
  private static let leaving = WordSet(words: [
    "resigned", "quit", "retired", "stepped", "stood", "left", "departed", "died",
  ])
  private static let serving = WordSet(words: [
    "served", "stayed", "held", "ruled", "governed", "reigned", "led", "remained", "presided",
  ])
  private static let term = WordSet(words: ["for", "in", "during", "between", "from"])
  private static let until = WordKey.of("until")
  private static let till = WordKey.of("till")
  private static let from = WordKey.of("from")
  private static let since = WordKey.of("since")
  private static let to = WordKey.of("to")
}
