package import ClaimModel

/// How much a record's grades let it weigh, from reliability and credibility together.
///
/// NATO Admiralty system (STANAG 2511): a record weighs as little as the worse of its two grades.
/// E or 5 cannot decide anything. D or 4 is weak: it decides alone, and loses against anything
/// better. A source that nobody graded (F) is `ungraded`: it decides, and stands against good
/// evidence as a dispute.
package enum Grade: Int, Hashable, Sendable, CaseIterable, Comparable {
  case useless
  case weak
  case ungraded
  case good

  /// The grade of a source.
  package init(_ source: Source) {
    switch (source.reliability, source.credibility) {
    case (.unreliable, _), (_, .improbable): self = .useless
    case (.notUsuallyReliable, _), (_, .doubtful): self = .weak
    case (.cannotBeJudged, _): self = .ungraded
    case (.completelyReliable, _), (.usuallyReliable, _), (.fairlyReliable, _): self = .good
    }
  }

  /// Orders from the least weight to the greatest.
  package static func < (left: Grade, right: Grade) -> Bool {
    left.rawValue < right.rawValue
  }
}
