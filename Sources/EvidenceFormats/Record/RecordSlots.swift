internal import ClaimModel

/// The slots that a record gives; nil where its statement must tell.
struct RecordSlots: Hashable, Sendable {
  /// A person in an office.
  struct Role: Hashable, Sendable {
    var person: String
    var office: String
    var tenure: Tenure?
    var countryCode: String?
  }

  var event: EventType?
  var time: TimeReference?
  var place: PlaceReference?
  var participants: [Participant]?
  var counts: [Count]?
  var role: Role?
  var modality: Modality?
  var isNegated: Bool?
}
