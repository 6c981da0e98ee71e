internal import ClaimModel
internal import TextAnalysis

/// Finds who takes part in the event of a claim.
struct ParticipantSlot {
  let sentence: SentenceReading
  let focus: ClaimFocus

  /// Those named as subject and in the rest of the claim's clause, each once.
  func participants() -> [Participant] {
    let reader = ParticipantReader(sentence: sentence)
    let event = ClauseEvent(sentence: sentence, clause: focus.clause)
    var found: [Participant] = []
    for run in event.participantTokens {
      for participant in reader.participants(in: run) where !found.contains(participant) {
        found.append(participant)
      }
    }
    return found
  }
}
