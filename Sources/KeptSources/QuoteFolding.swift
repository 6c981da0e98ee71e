internal import Foundation

/// Folds text so that what a reader takes for the same words becomes the same bytes.
///
/// Letters lose their case and are composed (Unicode Standard Annex 15, form C); runs of white space
/// become one space; quotation marks of every kind become one, dashes lose the spaces beside them;
/// what is not seen is left out.
struct QuoteFolding {
  private(set) var bytes: [UInt8] = []
  private let source: [UInt8]
  private var position = 0
  private var hasSpace = false
  private var followsDash = false

  /// Folds a whole text.
  static func fold(_ source: [UInt8]) -> [UInt8] {
    var folding = QuoteFolding(source: source)
    folding.bytes.reserveCapacity(source.count)
    while folding.foldNext() != nil {}
    return folding.bytes
  }

  /// Where in the source the folded bytes `range` come from.
  static func origin(of range: Range<Int>, in source: [UInt8]) -> Range<Int> {
    var folding = QuoteFolding(source: source)
    var start: Int?
    while let piece = folding.foldNext() {
      if start == nil, folding.bytes.count > range.lowerBound { start = piece.lowerBound }
      if folding.bytes.count >= range.upperBound {
        return (start ?? piece.lowerBound)..<piece.upperBound
      }
    }
    return (start ?? source.count)..<source.count
  }

  private init(source: [UInt8]) {
    self.source = source
  }

  /// Folds one character; nil at the end.
  private mutating func foldNext() -> Range<Int>? {
    guard position < source.count else { return nil }
    let start = position
    let next = start + 1 < source.count ? source[start + 1] : 0
    if source[start] < 0x80, next < 0x80 {
      position += 1
      fold(ascii: source[start])
      return start..<position
    }
    let character = nextCharacter()
    position += character.utf8.count
    let scalars = character.unicodeScalars
    let composed =
      scalars.count == 1
      ? String(character) : String(character).precomposedStringWithCanonicalMapping
    for scalar in composed.unicodeScalars { fold(scalar) }
    return start..<position
  }

  /// The character at the position; longer than any that is not made to be long are cut.
  private func nextCharacter() -> Character {
    var end = min(position + 64, source.count)
    while end < source.count, end > position + 60, source[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: source[position..<end], as: UTF8.self).first ?? " "
  }

  private mutating func fold(ascii byte: UInt8) {
    switch byte {
    case 9...13, 32: hasSpace = !bytes.isEmpty && !followsDash
    case UInt8(ascii: "-"): putDash()
    case UInt8(ascii: "\""), UInt8(ascii: "`"): put([UInt8(ascii: "'")])
    case 65...90: put([byte | 0x20])
    default: put([byte])
    }
  }

  private mutating func fold(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0...0x7F: fold(ascii: UInt8(scalar.value))
    case 0xAB, 0xB4, 0xBB, 0x2018...0x201F, 0x2032...0x2036, 0x2039, 0x203A:
      put([UInt8(ascii: "'")])
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: putDash()
    case 0x2026: put(Array("...".utf8))
    case 0xFB00...0xFB06: put(QuoteFolding.ligatures[Int(scalar.value) - 0xFB00])
    default:
      if scalar.properties.isWhitespace {
        hasSpace = !bytes.isEmpty && !followsDash
      } else if !scalar.properties.isDefaultIgnorableCodePoint {
        put(Array(scalar.properties.lowercaseMapping.utf8))
      }
    }
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map { Array($0.utf8) }

  private mutating func put(_ letters: [UInt8]) {
    if hasSpace { bytes.append(32) }
    (hasSpace, followsDash) = (false, false)
    bytes += letters
  }

  private mutating func putDash() {
    hasSpace = false
    if !followsDash { bytes.append(UInt8(ascii: "-")) }
    followsDash = true
  }
}
