/// What was counted, and the range of the count.
package struct Count: Hashable, Sendable {
  /// What became of the people counted; nil when something else is counted.
  package var effect: CasualtyEffect?
  /// The measured noun, singular, with its modifiers ("ceasefire violation"); nil for casualties.
  package var measure: String?
  /// The values that the text allows.
  package var range: CountRange
  /// Of whom: "children", "soldiers", "Americans"; nil when people in general are counted.
  package var of: String?
  /// ISO 4217 code, "percent" or a unit of measurement; nil for plain counts.
  package var unit: String?
  /// What the count of casualties spans; nil for one incident, and for all other counts.
  package var scope: CasualtyScope?

  /// Makes a count.
  package init(
    effect: CasualtyEffect? = nil, measure: String? = nil, range: CountRange,
    of: String? = nil, unit: String? = nil, scope: CasualtyScope? = nil
  ) {
    self.effect = effect
    self.measure = measure
    self.range = range
    self.of = of
    self.unit = unit
    self.scope = scope
  }
}

/// What a count of casualties spans, where that is not all of one incident at one moment.
package enum CasualtyScope: String, Hashable, Sendable, CaseIterable {
  /// All of a stretch of time: "so far this year", "since October", "in the past 24 hours".
  case period
  /// All that are known up to the moment of telling: "the toll rose to 57", "12 in all".
  case total
  /// What comes on top of others told before: "six more bodies", "another 12 were hurt".
  case additional
}

/// What became of the people that a casualty claim counts.
package enum CasualtyEffect: String, Hashable, Sendable, CaseIterable {
  case killed
  case injured
  /// Killed or injured, which of the two is not said ("30 casualties", "killed or wounded").
  case casualty
  case missing
  /// Taken prisoner, hostage or abducted.
  case captured
  case displaced
  case evacuated
  case rescued
  case sickened
  case arrested

  /// What stands behind a number when the count is told to a reader ("30 killed or injured").
  package var words: String { self == .casualty ? "killed or injured" : rawValue }
}
