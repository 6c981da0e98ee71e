internal import ClaimModel

/// Takes from the words of a statement what its record does not say.
enum StatementFilling {
  /// The given slots, and those of `read` for what is not given.
  static func fill(_ given: RecordSlots, from read: Statement) -> Statement {
    var statement = read
    if let event = given.event { statement.event = event }
    if let time = given.time { statement.time = time }
    statement.place = given.place ?? place(of: given, read)
    if let counts = given.counts { statement.counts = counts }
    if let modality = given.modality { statement.modality = modality }
    if let isNegated = given.isNegated { statement.isNegated = isNegated }
    if let participants = given.participants {
      statement.participants = participants.map { refined($0, by: read.participants) }
    }
    if let role = given.role {
      statement.role = Role(
        person: role.person, office: role.office,
        tenure: role.tenure ?? tenure(of: role, given, read),
        countryCode: role.countryCode ?? read.role?.countryCode)
    }
    return statement
  }

  /// The place that the words tell, unless it is a country that the record gives as a participant.
  ///
  /// "Norway's minister said" names an actor and no place.
  private static func place(of given: RecordSlots, _ read: Statement) -> PlaceReference? {
    guard let place = read.place, place.name == place.countryName,
      let participants = given.participants
    else { return read.place }
    let isActor = participants.contains { participant in
      participant.kind == .country && participant.countryCode == place.countryCode
    }
    return isActor ? nil : place
  }

  /// A participant whose kind the name alone does not tell is of the kind that the words show.
  private static func refined(_ given: Participant, by read: [Participant]) -> Participant {
    guard given.kind == .group, let known = read.first(where: { $0.name == given.name }) else {
      return given
    }
    return known
  }

  /// With a date of its own, a record says who held the office then.
  private static func tenure(
    of role: RecordSlots.Role, _ given: RecordSlots, _ read: Statement
  ) -> Tenure {
    guard given.time == nil, let words = read.role, words.person == role.person else {
      return .current
    }
    return words.tenure
  }
}
