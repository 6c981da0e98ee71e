internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// The country or city that hosts a meeting: its place where the text gives no other.
struct MeetingHost {
  let sentence: SentenceReading
  /// The token that names the meeting.
  let head: Int
  let clause: Int

  private var text: AnalysedText { sentence.text }

  /// Who hosts: "hosted by Türkiye", "Peru hosted the summit".
  func place() -> PlaceMention? {
    for (index, candidate) in sentence.clauses.clauses.enumerated() {
      guard let group = candidate.verbGroup,
        MeetingHost.hosting.contains(text.tokens[group.head])
          || isPlayingHost(group),
        index == clause || candidate.subject?.contains(head) ?? false || candidate.parent == clause
      else { continue }
      if let place = speaker(ofPronoun: candidate, index: index, group) { return place }
      let agent = sentence.places.first {
        let before = $0.tokens.lowerBound - 1
        return clauseOf($0.tokens.lowerBound) == index && $0.reference.kind != .demonym
          && before >= group.tokens.upperBound && text.tokens[before].key == MeetingHost.byKey
      }
      if let agent { return agent }
      guard index == clause, !candidate.isPassive, let subject = candidate.subject,
        subject.upperBound <= group.tokens.lowerBound, head > group.head
      else { continue }
      return sentence.places.first {
        subject.contains($0.tokens.lowerBound) && $0.tokens.upperBound == subject.upperBound
          && $0.reference.kind != .demonym
      }
    }
    return nil
  }

  /// "Jordan said it would host": the country that the pronoun means.
  private func speaker(ofPronoun clause: Clause, index: Int, _ group: VerbGroup) -> PlaceMention? {
    guard index == self.clause, !clause.isPassive, head > group.head, let parent = clause.parent,
      let subject = clause.subject, subject.count == 1,
      text.tokens[subject.lowerBound].key == MeetingHost.itKey,
      let above = sentence.clauses.clauses[parent].subject
    else { return nil }
    return sentence.places.first {
      above.contains($0.tokens.lowerBound) && $0.tokens.upperBound == above.upperBound
        && $0.reference.kind != .demonym
    }
  }

  /// "played host to".
  private func isPlayingHost(_ group: VerbGroup) -> Bool {
    sentence.tokens.contains(group.tokens.upperBound)
      && text.tokens[group.tokens.upperBound].key == MeetingHost.hostKey
  }

  private func clauseOf(_ token: Int) -> Int { sentence.clauses.clauseIndex(of: token) }

  private static let itKey = WordKey.of("it")
  private static let byKey = WordKey.of("by")
  private static let hostKey = WordKey.of("host")
  private static let hosting = WordSet(words: [
    "host", "hosts", "hosted", "hosting", "organised", "organized", "convened",
  ])
}
