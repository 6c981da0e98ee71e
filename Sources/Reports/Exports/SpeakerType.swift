internal import ClaimModel

/// Whether who says a claim is a person or a body, as schema.org tells authors apart.
enum SpeakerType: String, Hashable, Sendable {
  case person = "Person"
  case organization = "Organization"

  /// Tells from what the claim knows of the name, else from the name itself.
  init(of name: String, in statement: Statement) {
    if statement.role?.person == name {
      self = .person
    } else if let participant = statement.participants.first(where: { $0.name == name }) {
      self = participant.kind == .person ? .person : .organization
    } else {
      let words = name.split(whereSeparator: \.isWhitespace)
      let isBody =
        !words.contains { $0.first?.isUppercase == true }
        || words.contains { SpeakerType.bodies.contains($0.lowercased()) }
        || (words.count == 1 && name.count > 1 && name == name.uppercased())
      self = isBody ? .organization : .person
    }
  }

  /// Nouns that name a body rather than a person.
  private static let bodies: Set<String> = [
    "administration", "agency", "army", "association", "authorities", "authority", "bank", "board",
    "brigade", "bureau", "centre", "center", "commission", "committee", "company", "council",
    "court",
    "department", "embassy", "federation", "forces", "foundation", "government", "group",
    "hospital",
    "institute", "media", "ministry", "nations", "navy", "network", "office", "officials",
    "organisation", "organization", "parliament", "party", "police", "service", "services",
    "society",
    "union", "university",
  ]
}
