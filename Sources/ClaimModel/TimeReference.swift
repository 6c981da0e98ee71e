/// When something is said to be: a TIMEX3 value and the days that verification compares.
package struct TimeReference: Hashable, Sendable {
  /// TIMEX3 `type`.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// TIMEX3 `mod`.
  package enum Modifier: String, Hashable, Sendable, CaseIterable {
    case before = "BEFORE"
    case after = "AFTER"
    case onOrBefore = "ON_OR_BEFORE"
    case onOrAfter = "ON_OR_AFTER"
    case lessThan = "LESS_THAN"
    case moreThan = "MORE_THAN"
    case equalOrLess = "EQUAL_OR_LESS"
    case equalOrMore = "EQUAL_OR_MORE"
    case start = "START"
    case mid = "MID"
    case end = "END"
    case approximate = "APPROX"
  }

  package var kind: Kind
  /// TIMEX3 `value`, such as `2022-02`, `2025-W17`, `P3D` or `PRESENT_REF`.
  package var value: String
  package var modifier: Modifier?
  /// The days meant; nil when the text does not anchor the expression.
  package var interval: DayInterval?

  /// Makes a reference.
  package init(
    kind: Kind, value: String, modifier: Modifier? = nil, interval: DayInterval? = nil
  ) {
    self.kind = kind
    self.value = value
    self.modifier = modifier
    self.interval = interval
  }
}
