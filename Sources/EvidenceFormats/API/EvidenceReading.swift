package import ClaimModel

/// What was read from a file of evidence.
package struct EvidenceReading: Hashable, Sendable {
  /// The usable records, in file order.
  package var records: [EvidenceRecord]
  /// The files that they name as copies of their sources, in file order.
  package var sources: [NamedSource] = []
  /// Everything that was wrong, in file order.
  package var problems: [EvidenceProblem]

  /// Makes a reading.
  package init(records: [EvidenceRecord] = [], problems: [EvidenceProblem] = []) {
    self.records = records
    self.problems = problems
  }

  /// Whether every record of the file could be used.
  package var isComplete: Bool {
    !problems.contains { $0.severity == .error }
  }
}
