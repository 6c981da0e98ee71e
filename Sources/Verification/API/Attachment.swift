package import ClaimModel

/// A record that a person tied to a claim; it outranks what the rules say.
package struct Attachment: Hashable, Sendable {
  /// Identifier of the record.
  package var evidence: String
  package var stance: Stance
  package var note: String?

  /// Makes an attachment.
  package init(evidence: String, stance: Stance, note: String? = nil) {
    self.evidence = evidence
    self.stance = stance
    self.note = note
  }
}
