package import ClaimModel

extension Count {
  /// Whether this count counts the same thing as another.
  ///
  /// Killed and injured are parts of casualties; children are a part of people. A noun that only
  /// one side describes more closely leaves the relation unknown.
  package func counted(to other: Count) -> CountedRelation {
    if effect != nil || other.effect != nil {
      guard let effect, let otherEffect = other.effect else { return .different }
      return Count.joined(effect.relation(to: otherEffect), group(to: other))
    }
    guard let measure, let otherMeasure = other.measure else { return .unknown }
    let noun = CountedNoun(measure)
    let otherNoun = CountedNoun(otherMeasure)
    let unit = unit.map(CountedNoun.canonical) ?? noun.unit
    let otherUnit = other.unit.map(CountedNoun.canonical) ?? otherNoun.unit
    if !unit.isEmpty, !otherUnit.isEmpty, unit != otherUnit { return .different }
    // "Five million dollars": of what is not told.
    if noun.namesUnit || otherNoun.namesUnit { return .unknown }
    return Count.joined(noun.relation(to: otherNoun), group(to: other))
  }

  /// How the groups of people relate: nobody in particular holds everybody.
  private func group(to other: Count) -> CountedRelation {
    if of == other.of { return .same }
    let noun = CountedNoun(of ?? "")
    let otherNoun = CountedNoun(other.of ?? "")
    switch (noun.isAnybody, otherNoun.isAnybody) {
    case (true, true): return .same
    case (false, true): return .part
    case (true, false): return .whole
    case (false, false): return noun.relation(to: otherNoun)
    }
  }

  private static func joined(_ left: CountedRelation, _ right: CountedRelation) -> CountedRelation {
    if left == .different || right == .different { return .different }
    if left == .unknown || right == .unknown { return .unknown }
    if left == .same { return right }
    if right == .same || left == right { return left }
    return .unknown
  }
}

extension CasualtyEffect {
  /// How two effects on people relate.
  package func relation(to other: CasualtyEffect) -> CountedRelation {
    if self == other { return .same }
    switch (self, other) {
    case (.killed, .casualty), (.injured, .casualty): return .part
    case (.casualty, .killed), (.casualty, .injured): return .whole
    case (.displaced, .evacuated), (.evacuated, .displaced), (.captured, .arrested),
      (.arrested, .captured):
      return .unknown
    default: return .different
    }
  }
}
