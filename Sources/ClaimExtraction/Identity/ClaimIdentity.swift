internal import ClaimModel
internal import TextAnalysis

/// Gives claims their stable ids.
///
/// An id is made of the article's key, the kind, the words of the sentence and of the span, and an
/// ordinal that tells exact repeats apart: nothing outside the sentence changes it, nor do white
/// space and capitals.
struct ClaimIdentity {
  private let text: AnalysedText
  /// What every id of the article begins with.
  private let article: WordKey
  private var seen: [UInt64: UInt64] = [:]

  init(text: AnalysedText, key: String) {
    self.text = text
    var article = WordKey()
    for byte in key.utf8 { article.add(byte) }
    article.add(0)
    self.article = article
  }

  /// The id of the next claim in text order: twelve hexadecimal digits.
  mutating func id(of kind: Claim.Kind, sentence: Range<Int>, span: Range<Int>) -> String {
    var hash = article
    for byte in kind.rawValue.utf8 { hash.add(byte) }
    add(sentence, to: &hash)
    add(span, to: &hash)
    let ordinal = seen[hash.value, default: 0]
    seen[hash.value] = ordinal &+ 1
    add(ordinal, to: &hash)
    return ClaimIdentity.digits(of: hash.value)
  }

  private func add(_ run: Range<Int>, to hash: inout WordKey) {
    let tokens = text.tokens
    hash.add(0)
    for token in run { add(tokens[token].key, to: &hash) }
  }

  private func add(_ number: UInt64, to hash: inout WordKey) {
    var rest = number
    for _ in 0..<8 {
      hash.add(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
  }

  /// The upper 48 bits, mixed once more (FNV leaves the last bytes in the low bits).
  private static func digits(of value: UInt64) -> String {
    var mixed = value ^ (value >> 33)
    mixed = mixed &* 0xff51_afd7_ed55_8ccd
    mixed ^= mixed >> 33
    return String(unsafeUninitializedCapacity: 12) { output in
      for index in 0..<12 {
        let digit = UInt8(truncatingIfNeeded: mixed >> (60 - 4 * index)) & 15
        output[index] = digit < 10 ? digit + UInt8(ascii: "0") : digit - 10 + UInt8(ascii: "a")
      }
      return 12
    }
  }
}
