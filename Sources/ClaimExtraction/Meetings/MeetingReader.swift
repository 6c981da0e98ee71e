internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Reads claims of people or states meeting: talks, summits, conferences, receptions, calls.
///
/// A meeting counts when the text gives its place, its time or a counterpart, and speaks of one that
/// was held, is planned, proposed or was called off; a mere wish for talks is no claim. What is said
/// not to have taken place counts when place or time tell which meeting is meant.
struct MeetingReader: ClaimReader {
  func claims(in sentence: SentenceReading) -> [Claim] {
    let hints = MeetingHints.of(sentence)
    guard !hints.isEmpty else { return [] }
    var found: [Claim] = []
    if !hints.isDisjoint(with: [.event, .line]) {
      for event in events(of: sentence, mayCall: hints.contains(.line)) {
        let claim =
          event.isVerb
          ? VerbalMeeting(sentence: sentence, event: event).claim()
          : NominalMeeting(sentence: sentence, event: event).claim()
        if let claim { add(claim, to: &found) }
        if !event.isVerb, let next = NominalMeeting(sentence: sentence, event: event).movedOn() {
          found.append(next)
        }
      }
    }
    if hints.contains(.reception) {
      for claim in Reception(sentence: sentence).claims() { add(claim, to: &found) }
    }
    for claim in found { found += MeetingSeries(sentence: sentence).following(claim) }
    return found
  }

  /// The words that name meetings, with verbs of speaking over a line.
  private func events(of sentence: SentenceReading, mayCall: Bool) -> [EventMention] {
    let named = sentence.events.filter { $0.type.isKind(of: .talks) }
    guard mayCall else { return named }
    return (named + PhoneTalk(sentence: sentence).events())
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Adds a claim; of two about the same words the fuller stays.
  private func add(_ claim: Claim, to found: inout [Claim]) {
    if let index = found.lastIndex(where: { $0.span.overlaps(claim.span) }) {
      if isFuller(found[index], claim) { return }
      found.remove(at: index)
    }
    found.append(claim)
  }

  /// Whether the first of two claims about the same words says at least as much.
  private func isFuller(_ left: Claim, _ right: Claim) -> Bool {
    func score(_ claim: Claim) -> Int {
      (claim.statement.place == nil ? 0 : 2) + (claim.statement.time == nil ? 0 : 2)
        + min(claim.statement.participants.count, 2)
    }
    return score(left) >= score(right)
  }
}
