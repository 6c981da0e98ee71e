/// Something said about an event or a state, in typed slots: what claims and evidence share.
///
/// A slot that is nil or empty is unknown, and unknown decides nothing. A claim's statement has
/// one count at most; a record of evidence may carry several.
package struct Statement: Hashable, Sendable {
  /// Type of the event in the tree of `EventType`.
  package var event: EventType?
  /// Lemma of the word that names the event ("invasion", "arrive"), where a text gives one.
  package var eventWord: String?
  package var time: TimeReference?
  package var place: PlaceReference?
  package var participants: [Participant]
  package var counts: [Count]
  package var role: Role?
  package var occurrence: Occurrence?
  package var modality: Modality
  /// Whether the statement denies what its slots say ("no one was injured").
  package var isNegated: Bool

  /// Makes a statement.
  package init(
    event: EventType? = nil, eventWord: String? = nil, time: TimeReference? = nil,
    place: PlaceReference? = nil, participants: [Participant] = [], counts: [Count] = [],
    role: Role? = nil, occurrence: Occurrence? = nil, modality: Modality = .happened,
    isNegated: Bool = false
  ) {
    self.event = event
    self.eventWord = eventWord
    self.time = time
    self.place = place
    self.participants = participants
    self.counts = counts
    self.role = role
    self.occurrence = occurrence
    self.modality = modality
    self.isNegated = isNegated
  }
}
