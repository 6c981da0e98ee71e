internal import ClaimModel

extension Pairing {
  /// The index of the count that counts what `count` does, or comes closest to it.
  static func closestCount(to count: Count?, in counts: [Count]) -> Int? {
    guard let count else { return nil }
    var best: (index: Int, distance: Int)?
    for (index, other) in counts.enumerated() {
      let distance = distance(count.counted(to: other))
      if best.map({ distance < $0.distance }) ?? true { best = (index, distance) }
    }
    return best?.index
  }

  private static func distance(_ relation: CountedRelation) -> Int {
    switch relation {
    case .same: 0
    case .unknown: 1
    case .part, .whole: 2
    case .different: 3
    }
  }

  var recordedCount: Count? { countIndex.map { recorded.counts[$0] } }

  var counted: CountedRelation {
    guard let count = said.counts.first, let other = recordedCount else { return .unknown }
    return count.counted(to: other)
  }

  var count: CountRelation {
    guard let count = said.counts.first, let other = recordedCount else { return .unknown }
    return count.range.relation(to: other.range)
  }
}

extension Role {
  /// Whether the office is named without country or body ("President"): anybody's could be meant.
  var isBodiless: Bool { countryCode == nil && OfficeTitle(office).body.isEmpty }
}
