internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Reads claims of people or states meeting: talks, summits, conferences, calls.
///
/// A meeting counts when the text gives its place, its time or a counterpart, and speaks of one that
/// was held, is planned or was called off; a mere wish for talks is no claim.
struct MeetingReader: ClaimReader {
  func claims(in sentence: SentenceReading) -> [Claim] {
    guard MeetingWords.mayMeet(sentence.tokens, in: sentence.text) else { return [] }
    var found: [Claim] = []
    for event in sentence.events where event.type.isKind(of: .talks) {
      let claim =
        event.isVerb
        ? VerbalMeeting(sentence: sentence, event: event).claim()
        : NominalMeeting(sentence: sentence, event: event).claim()
      guard let claim else { continue }
      if let last = found.last, last.span.overlaps(claim.span), isFuller(last, claim) { continue }
      if let last = found.last, last.span.overlaps(claim.span) { found.removeLast() }
      found.append(claim)
    }
    return found
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
