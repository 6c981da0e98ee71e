/// Keeps aliases from being expanded by the YAML parser.
///
/// The parser would insert the value of an anchor at each alias, so that a few hundred bytes of
/// aliases to aliases grow to more than any memory ("billion laughs"), and a chain of them nests
/// deeper than the stack. Each `*` is therefore swapped for a character that means nothing to YAML;
/// what then begins a scalar without quotation marks is an alias, and the caller looks it up
/// within bounds of its own. Elsewhere the character is turned back.
struct YAMLAliases {
  /// The text to parse; every mark in it has the line and column of the original.
  let text: String
  /// Stands for `*`; nil when the text has none.
  private let mark: Character?

  /// Swaps the asterisks of a text; linear.
  init(_ text: String) {
    guard text.utf8.contains(UInt8(ascii: "*")) else {
      (self.text, mark) = (text, nil)
      return
    }
    let used = Set(text.unicodeScalars.lazy.filter { (0xE000...0xE0FF).contains($0.value) })
    let free = YAMLAliases.privateUse.first { !used.contains($0) } ?? YAMLAliases.privateUse[0]
    var swapped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { swapped.append(scalar == "*" ? free : scalar) }
    self.text = String(swapped)
    mark = Character(free)
  }

  /// The name that a scalar without quotation marks refers to; nil when it is no alias.
  func name(in plain: String) -> String? {
    guard let mark, plain.first == mark else { return nil }
    return restored(String(plain.dropFirst()))
  }

  /// A scalar as it stood in the file.
  func restored(_ scalar: String) -> String {
    guard let mark, scalar.contains(mark) else { return scalar }
    return String(scalar.map { $0 == mark ? "*" : $0 })
  }

  /// Characters that Unicode leaves to private agreements.
  private static let privateUse = (0xE000...0xE0FF).compactMap { Unicode.Scalar($0 as UInt32) }
}
