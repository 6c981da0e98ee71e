internal import ClaimModel
internal import TextAnalysis

/// Dates periods that name an event alone ("since the war began") by what the article says of that
/// event elsewhere.
struct PeriodResolver {
  let article: ArticleReading

  /// Fills the start of such periods from the dated events of the article, the nearest first.
  func resolve(_ found: inout [FoundClaim]) {
    guard found.indices.contains(where: { isOpen(found[$0].claim.statement.occurrence) }) else {
      return
    }
    let dated = found.filter { $0.claim.kind == .date }
    guard !dated.isEmpty else { return }
    for index in found.indices {
      guard let occurrence = found[index].claim.statement.occurrence, occurrence.since == nil,
        let event = event(of: found[index].claim, sentence: found[index].sentence),
        let match = dated.filter({ says($0.claim, event) })
          .min(by: { distance($0, found[index]) < distance($1, found[index]) }),
        let time = match.claim.statement.time, let interval = time.interval
      else { continue }
      var since = time
      since.interval = DayInterval(earliest: interval.earliest, latest: nil)
      found[index].claim.statement.occurrence?.since = since
      found[index].claim.slotSpans.since = match.claim.slotSpans.time
    }
  }

  private func isOpen(_ occurrence: Occurrence?) -> Bool {
    occurrence != nil && occurrence?.since == nil
  }

  private func event(of claim: Claim, sentence index: Int) -> EventMention? {
    let sentence = SentenceReading(article, index)
    return SinceReader(sentence: sentence).since(in: sentence.tokens(of: claim.span))?.event
  }

  private func says(_ date: Claim, _ event: EventMention) -> Bool {
    guard let type = date.statement.event else { return false }
    return type.isKind(of: event.type) || event.type.isKind(of: type)
  }

  private func distance(_ left: FoundClaim, _ right: FoundClaim) -> Int {
    abs(left.sentence - right.sentence)
  }
}
