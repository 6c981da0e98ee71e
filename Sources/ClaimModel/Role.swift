/// Who holds, held or is about to hold which office.
package struct Role: Hashable, Sendable {
  /// Name as the text gives it, the longest form used for this person.
  package var person: String
  /// Office with its country or organisation where the text tells ("President of Ukraine").
  package var office: String
  package var tenure: Tenure
  /// ISO 3166-1 alpha-2 code of the country that the office belongs to.
  package var countryCode: String?

  /// Makes a role.
  package init(person: String, office: String, tenure: Tenure, countryCode: String? = nil) {
    self.person = person
    self.office = office
    self.tenure = tenure
    self.countryCode = countryCode
  }
}

/// Whether an office is over, held or still to come at the time of the statement.
package enum Tenure: String, Hashable, Sendable, CaseIterable {
  case former
  case current
  case future
}
