internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis
internal import TimeExpressions

/// Meetings that go on elsewhere.
extension NominalMeeting {
  /// "Talks opened in Oslo and moved to Lima a month later": the part that a second verb tells; nil
  /// when there is none.
  func movedOn() -> Claim? {
    let index = sentence.clauses.clauseIndex(of: event.head)
    guard let phrase = sentence.clauses.phrase(of: event.head), phrase.head == event.head,
      !isOther(phrase)
    else { return nil }
    for next in sentence.coordinated(with: index) {
      guard let change = MeetingChange(of: event.head, clause: next, in: sentence),
        change.isUnderWay, let place = change.place
      else { continue }
      let attacher = TimeAttacher(sentence: sentence)
      let time = sentence.times.first {
        attacher.attachment(of: $0) == .clause(next) && DateReader.isDate($0, in: sentence)
      }
      var claim = MeetingDraft(
        event: event.type, eventWord: event.word, span: ClaimSpan(change.group.tokens),
        status: MeetingStatus(modality: .happened), place: place,
        time: time.map { BoundTime($0, in: sentence) }, isPast: true, rule: "meeting.moved"
      ).claim(in: sentence)
      claim?.statement.participants = people.participants(in: [phrase.tokens], clause: index)
      return claim
    }
    return nil
  }
}
