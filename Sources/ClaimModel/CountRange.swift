/// A count as the range of values that the words allow, both ends included; either may be open.
///
/// "3" is 3 ... 3, "at least 3" is 3 ... , "up to 20" is ... 20, "dozens" is 24 ... . Values are
/// whole for people and things; percentages and sums of money may have decimals.
package struct CountRange: Hashable, Sendable {
  /// Least value; nil when open below.
  package var min: Double?
  /// Greatest value; nil when open above.
  package var max: Double?
  /// Whether the text marks the value as approximate ("about 20").
  package var isApproximate: Bool

  /// Makes a range.
  ///
  /// Ends in the wrong order are exchanged.
  package init(min: Double?, max: Double?, isApproximate: Bool = false) {
    if let min, let max, max < min {
      (self.min, self.max) = (max, min)
    } else {
      (self.min, self.max) = (min, max)
    }
    self.isApproximate = isApproximate
  }

  /// A single value.
  package init(_ value: Double, isApproximate: Bool = false) {
    self.init(min: value, max: value, isApproximate: isApproximate)
  }

  /// The one value that the range allows; nil when it allows several.
  package var exact: Double? {
    min == max ? min : nil
  }
}
