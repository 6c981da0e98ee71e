internal import ClaimModel

/// A place as a key of a dictionary, hashed by what nearly always tells places apart.
struct PlaceKey: Hashable {
  let place: PlaceReference

  func hash(into hasher: inout Hasher) {
    if let id = place.geonameID { hasher.combine(id) } else { hasher.combine(place.name) }
  }
}

/// A list of participants as a key of a dictionary, hashed by its length, first and last name.
struct PartiesKey: Hashable {
  let participants: [Participant]

  func hash(into hasher: inout Hasher) {
    hasher.combine(participants.count)
    if let first = participants.first { hasher.combine(first.name) }
    if let last = participants.last, participants.count > 1 { hasher.combine(last.name) }
  }
}
