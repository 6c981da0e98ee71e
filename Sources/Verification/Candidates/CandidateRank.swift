package import ClaimModel

/// Which of many records are held against a claim first.
///
/// Thousands of records may speak against "no attack was ever reported here". A claim keeps links
/// to `most` of them: first those that repeat what it says of the occurrence, then by weight,
/// useless ones last and weak ones before them, then the nearest in time, which for an occurrence
/// are the latest, and of one day the better graded. What is left then goes by identifier, so that
/// the order in which records came plays no part.
package struct CandidateRank: Comparable, Sendable {
  /// Most records that a claim is linked to by rules.
  package static let most = 100

  private var order: UInt64
  private var id: UInt64

  /// The rank of a record.
  ///
  /// - Parameters:
  ///   - standing: What of the record its rank goes by.
  ///   - record: The days of the record.
  ///   - claim: The gate of the claim.
  package init(_ standing: Standing, _ record: CandidateGate, for claim: CandidateGate) {
    self.init(
      standing, isDated: record.isDated, first: record.first, last: record.last, for: claim)
  }

  init(
    _ standing: Standing, isDated: Bool, first: Int32, last: Int32, for claim: CandidateGate
  ) {
    let isOccurrence = claim.kind == CandidateGate.occurrenceKind
    var distance = Int64(UInt32.max)
    if isDated, claim.isDated {
      let (before, after) = (Int64(claim.last) - Int64(last), Int64(first) - Int64(claim.last))
      distance = isOccurrence ? before : max(Int64(claim.first) - Int64(last), after)
    }
    order = isOccurrence && standing.repeats ? 0 : 1
    let tier: UInt64 =
      switch standing.grade {
      case .good, .ungraded: 0
      case .weak: 1
      case .useless: 2
      }
    order = order << 2 | tier
    order = order << 33 | UInt64(min(max(distance, 0), Int64(UInt32.max)))
    order = order << 2 | UInt64(Grade.good.rawValue - standing.grade.rawValue)
    id = standing.id
  }

  /// Orders from the first to the last.
  package static func < (left: CandidateRank, right: CandidateRank) -> Bool {
    (left.order, left.id) < (right.order, right.id)
  }

  /// What of a record its rank goes by besides its days.
  package struct Standing: Sendable {
    var id: UInt64
    var grade: Grade
    /// Whether it tells of a first, a last or an only one itself.
    var repeats: Bool

    /// The standing of a record by what it goes by.
    package init(id: String, _ source: Source, _ occurrence: Occurrence.Quantifier?) {
      self.id = KeyHash("i", id).value
      grade = Grade(source)
      repeats = CandidateGate.number(occurrence) != 0
    }

    /// The standing of a record.
    package init(_ record: EvidenceRecord) {
      self.init(id: record.id, record.source, record.statement.occurrence?.quantifier)
    }
  }
}

extension CandidateGate {
  /// The claim's gate once it is linked to as many records as it keeps: of an occurrence only
  /// records can take the place of one kept that are as late as the last of them.
  ///
  /// - Parameter last: The record that came last among those kept.
  /// - Returns: The gate.
  package func closed(behind last: EvidenceRecord) -> CandidateGate {
    var gate = self
    guard kind == CandidateGate.occurrenceKind, Grade(last.source) > .weak,
      let days = last.statement.time?.interval
    else { return gate }
    var worst = CandidateGate()
    worst.setDays(days)
    gate.first = max(gate.first, min(worst.last, gate.last))
    return gate
  }
}
