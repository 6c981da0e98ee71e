package import ClaimModel

/// What all evidence together says of a claim.
///
/// A person's review is not part of it: reports show the review beside the computed verdict.
package struct Verdict: Hashable, Sendable {
  package var label: VerdictLabel
  /// The label in a sentence: which evidence decided, or why none could.
  package var because: String
  /// Every link, the deciding ones first, then by identifier of the record.
  package var links: [Link]
  /// Identifiers of the records that the label rests on, in the order of `links`.
  package var deciding: [String]

  /// Makes a verdict.
  package init(label: VerdictLabel, because: String, links: [Link], deciding: [String] = []) {
    self.label = label
    self.because = because
    self.links = links
    self.deciding = deciding
  }
}
