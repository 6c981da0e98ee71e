package import ClaimModel

/// A record of evidence as the store keeps it.
package struct StoredEvidence: Hashable, Sendable {
  package var record: EvidenceRecord
  /// From 1; a changed record with the same id is a new version.
  package var version: Int
  package var recordedAt: String
  /// When and why it was retracted; nil while it counts.
  package var retraction: Retraction?
}

/// Why a record of evidence no longer counts.
package struct Retraction: Hashable, Sendable {
  package var at: String
  package var why: String
}

/// What saving a record of evidence changed.
package enum SavedEvidence: String, Hashable, Sendable {
  case added
  /// The record was there with other content: a new version.
  case changed
  case unchanged
  /// The same content was retracted before, and stays so.
  case retracted
}
