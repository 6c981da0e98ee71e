internal import ClaimModel
internal import Quantities
internal import TextAnalysis

/// Reads the value of a count: `3`, `3..5`, `20..`, `>=3`, `<20`, `~20`, or words such as "dozens"
/// and "at least 20".
enum CountValue {
  /// Why a text is no count.
  struct Unreadable: Error, Hashable, Sendable {
    var message: String
  }

  /// The range that a text stands for.
  ///
  /// `>3` starts at 4 where the number is whole, as in claims.
  static func range(of text: String) throws(Unreadable) -> CountRange {
    let bytes = text.utf8.filter { ![32, 9, 10, 13].contains($0) }
    var sign = bytes[...]
    for (mark, bound) in bounds where sign.starts(with: mark.utf8) {
      sign = sign.dropFirst(mark.utf8.count)
      guard let value = number(sign) else { break }
      return bound.range(value)
    }
    if let dots = firstDots(in: bytes) { return try interval(bytes, dots) }
    if let value = number(bytes[...]) { return CountRange(value) }
    if let range = words(text) { return range }
    throw Unreadable(
      message: "\"\(text)\" is no count; write 3, 3..5, \">=3\", \"<=20\", \"~20\" or \"dozens\"")
  }

  /// What stands before a number.
  private enum Bound {
    case atLeast, moreThan, atMost, lessThan, about

    func range(_ value: Double) -> CountRange {
      let step: Double = value == value.rounded() ? 1 : 0
      return switch self {
      case .atLeast: CountRange(min: value, max: nil)
      case .moreThan: CountRange(min: value + step, max: nil)
      case .atMost: CountRange(min: nil, max: value)
      case .lessThan: CountRange(min: nil, max: value - step)
      case .about: CountRange(value, isApproximate: true)
      }
    }
  }

  private static let bounds: [(String, Bound)] = [
    (">=", .atLeast), ("≥", .atLeast), (">", .moreThan), ("<=", .atMost), ("≤", .atMost),
    ("<", .lessThan), ("~", .about), ("≈", .about),
  ]

  private static func firstDots(in bytes: [UInt8]) -> Int? {
    bytes.indices.dropLast().first { bytes[$0] == 46 && bytes[$0 + 1] == 46 }
  }

  private static func interval(_ bytes: [UInt8], _ dots: Int) throws(Unreadable) -> CountRange {
    let (left, right) = (bytes[..<dots], bytes[(dots + 2)...])
    let (min, max) = (number(left), number(right))
    guard min != nil || left.isEmpty, max != nil || right.isEmpty, min != nil || max != nil else {
      throw Unreadable(message: "a range is two numbers divided by two dots, such as 3..5 or 20..")
    }
    if let min, let max, min > max {
      throw Unreadable(
        message: "the range ends before it begins; write "
          + String(decoding: right + [46, 46] + left, as: UTF8.self))
    }
    return CountRange(min: min, max: max)
  }

  /// A number without sign or exponent; commas and underscores may divide groups of three digits.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Double? {
    let parts = bytes.split(separator: 46, omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, bytes.count <= 30 else { return nil }
    let groups = whole.split(omittingEmptySubsequences: false) { $0 == 44 || $0 == 95 }
    let isGrouped =
      groups.count == 1
      || (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    let digits = groups.joined()
    let decimals = parts.count == 2 ? parts[1] : []
    guard isGrouped, !digits.isEmpty, parts.count == 1 || !decimals.isEmpty,
      (Array(digits) + decimals).allSatisfy({ $0 &- 48 < 10 })
    else { return nil }
    return Double(String(decoding: Array(digits) + [46] + Array(decimals) + [48], as: UTF8.self))
  }

  /// What claim extraction reads in the words, if that is all they say.
  private static func words(_ text: String) -> CountRange? {
    // A noun after it keeps "2000" from being a year and lets "dozens" count something.
    let analysed = AnalysedText("\(text) people")
    let mentions = QuantityReader().mentions(in: analysed, excluding: [])
    guard mentions.count == 1, let mention = mentions.first,
      mention.tokens.lowerBound == 0, mention.tokens.upperBound == analysed.tokens.count - 1,
      mention.unit == nil
    else { return nil }
    return mention.range
  }
}
