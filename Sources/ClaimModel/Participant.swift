/// A country, organisation or person that takes part in an event.
package struct Participant: Hashable, Sendable {
  /// What kind of actor it is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case country
    case organisation
    case person
    /// An armed or other group, or one that could not be told.
    case group
  }

  /// Canonical name: aliases, demonyms and seats of government are already resolved.
  package var name: String
  package var kind: Kind
  /// ISO 3166-1 alpha-2 code of the country that it is or acts for.
  package var countryCode: String?

  /// Makes a participant.
  package init(name: String, kind: Kind, countryCode: String? = nil) {
    self.name = name
    self.kind = kind
    self.countryCode = countryCode
  }
}
