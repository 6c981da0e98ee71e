/// How often something happened: none since, first, only, last, or a record.
package struct Occurrence: Hashable, Sendable {
  /// The claim that the words make.
  package enum Quantifier: String, Hashable, Sendable, CaseIterable {
    case none
    case first
    case last
    case only
    case record
  }

  package var quantifier: Quantifier
  /// Since when; nil when the text gives no start.
  package var since: TimeReference?

  /// Makes an occurrence.
  package init(quantifier: Quantifier, since: TimeReference? = nil) {
    self.quantifier = quantifier
    self.since = since
  }
}
