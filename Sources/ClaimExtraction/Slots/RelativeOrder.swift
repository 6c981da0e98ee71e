internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// Reads when something happened from what it came before or after: "a day after the talks ended",
/// "following a meeting in Paris".
struct RelativeOrder {
  let sentence: SentenceReading
  let focus: ClaimFocus

  /// The days before or after the other event, or the day a stated length away; nil when no order or
  /// no time of the other is given.
  func time() -> TimeReference? {
    guard let link, let order = RelativeOrder.orders[sentence.text.tokens[link]],
      let other = time(around: link), let interval = other.reference.interval
    else { return nil }
    if let shift = length(before: link) {
      let days = order == .before ? -shift : shift
      return TimeReference(
        kind: .date, value: other.reference.value,
        interval: DayInterval(
          earliest: interval.earliest?.adding(days: days),
          latest: interval.latest?.adding(days: days)))
    }
    let days =
      order == .before
      ? DayInterval(earliest: nil, latest: interval.latest)
      : DayInterval(earliest: interval.earliest, latest: nil)
    return TimeReference(
      kind: .date, value: other.reference.value,
      modifier: order == .before ? .onOrBefore : .onOrAfter, interval: days)
  }

  /// Which side of the other event this one lies on: "after X" puts X before.
  private enum Order { case before, after }

  /// The word that links the claim to what it is ordered against.
  private var link: Int? {
    let clause = sentence.clauses.clauses[focus.clause]
    if let marker = clause.marker, RelativeOrder.orders[sentence.text.tokens[marker]] != nil {
      return marker
    }
    guard let phrase = sentence.clauses.phrase(of: focus.head) ?? firstPhrase else { return nil }
    let before = phrase.tokens.lowerBound - 1
    guard sentence.tokens.contains(before),
      RelativeOrder.orders[sentence.text.tokens[before]] != nil
    else { return firstLink }
    return before
  }

  private var firstPhrase: NounPhrase? {
    sentence.clauses.phrases.first { focus.tokens.contains($0.head) }
  }

  /// "following" may itself be the first word of the claim.
  private var firstLink: Int? {
    let first = focus.tokens.lowerBound
    return RelativeOrder.orders[sentence.text.tokens[first]] == nil ? nil : first
  }

  /// A time of the clause that the linked words hang on.
  private func time(around link: Int) -> BoundTime? {
    var owner = sentence.clauses.clauseIndex(of: link)
    let clause = sentence.clauses.clauses[owner]
    if clause.marker == link || clause.verb == link, let parent = clause.parent { owner = parent }
    let attacher = TimeAttacher(sentence: sentence)
    for clause in sentence.eventChain(from: owner) {
      for time in sentence.times where DateReader.isDate(time, in: sentence) {
        if attacher.attachment(of: time) == .clause(clause) {
          return BoundTime(time, in: sentence)
        }
      }
    }
    return nil
  }

  /// "a day" right before the link, in days.
  private func length(before link: Int) -> Int? {
    guard let duration = sentence.times.first(where: { $0.tokens.upperBound == link }),
      duration.reference.kind == .duration
    else { return nil }
    return SinceReader.days(ofDuration: duration.reference.value)
  }

  private static let orders: WordTable<Order> = WordTable([
    ("after", .before), ("following", .before), ("before", .after), ("ahead", .after),
  ])
}
