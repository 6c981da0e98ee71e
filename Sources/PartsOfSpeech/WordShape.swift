package import TextAnalysis

/// What kinds of characters a token is made of.
package enum WordShape: UInt8, Sendable {
  /// Letters without capitals.
  case lower
  /// One capital at the start, then letters without capitals.
  case title
  /// Capitals alone, more than one.
  case upper
  /// Capitals elsewhere: iPhone, McCain.
  case mixed
  /// One capital letter alone, with or without a full stop.
  case initial
  /// Digits, with separators.
  case number
  /// Digits and letters.
  case alphanumeric
  /// No letter and no digit.
  case mark

  /// The shape of a token.
  @inline(__always)
  package init(_ token: Token, lastByte: UInt8) {
    switch token.kind {
    case .word:
      switch token.shape {
      case .none, .lower: self = .lower
      case .title:
        let isAlone = token.count == 1 || (token.count == 2 && lastByte == UInt8(ascii: "."))
        self = isAlone ? .initial : .title
      case .upper: self = .upper
      case .mixed: self = .mixed
      }
    case .number: self = .number
    case .alphanumeric: self = .alphanumeric
    default: self = .mark
    }
  }
}
