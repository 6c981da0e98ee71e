internal import ClaimModel

/// Whether a clause speaks of a fact, a plan or a possibility, and whether it says no.
struct ModalityReading: Hashable, Sendable {
  var modality: Modality
  /// Whether the clause denies its own content ("nobody was hurt").
  var isNegated: Bool
  /// Index of the token that decided; nil when nothing marks the clause.
  var cue: Int?

  /// What an unmarked clause says.
  static let fact = ModalityReading(modality: .happened, isNegated: false)
}
