internal import ClaimModel

extension TimeReference {
  /// Whether it names no day: `PRESENT_REF`, `PAST_REF` or `FUTURE_REF`.
  var isUndated: Bool {
    // No other value ends in this letter.
    value.utf8.last == UInt8(ascii: "F") && value.hasSuffix("_REF")
  }
}
