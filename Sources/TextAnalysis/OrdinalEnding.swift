/// The letters behind the digits of an ordinal ("1st", "2nd", "3rd", "4th").
enum OrdinalEnding {
  /// Whether two bytes are such an ending, in small letters or capitals.
  static func isOne(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (CaseFolding.fold(first), CaseFolding.fold(second)) {
    case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
      true
    default: false
    }
  }
}
