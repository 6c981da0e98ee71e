internal import ClaimModel

/// What the relative expressions of a text count from.
enum Anchor: Sendable {
  case day(Day)
  /// A dateline without a year where no date of publication is given.
  case yearless(month: Int, day: Int)
  case none
}
