internal import CLibXML2

/// The characters that entities of HTML stand for.
enum HTMLEntity {
  /// The character of `eacute`, `#233` or `#xE9`; nil when there is none.
  ///
  /// Names come from libxml2's table of HTML 4.
  static func character(_ name: ArraySlice<UInt8>) -> Character? {
    if name.first == UInt8(ascii: "#") {
      let digits = String(decoding: name.dropFirst(), as: UTF8.self)
      let isHexadecimal = digits.first == "x" || digits.first == "X"
      let value = UInt32(
        isHexadecimal ? String(digits.dropFirst()) : digits, radix: isHexadecimal ? 16 : 10)
      return value.flatMap(Unicode.Scalar.init).flatMap { $0.value == 0 ? nil : Character($0) }
    }
    let terminated = Array(name) + [0]
    guard let entry = htmlEntityLookup(terminated) else { return nil }
    return Unicode.Scalar(entry.pointee.value).map { Character($0) }
  }
}
