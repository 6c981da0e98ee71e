internal import ClaimModel
internal import TextAnalysis

/// Gives claims their stable ids.
///
/// An id is made of the article's key, the kind, the words of the span, and the words of the claim's
/// sentence that give its time and place: nothing outside the sentence changes it, nor do other
/// words of the sentence, white space and capitals. A claim of few words ("two men"), of which an
/// article may hold the like elsewhere, also takes the names and numbers of its sentence, always:
/// otherwise its id would change when the other comes or goes. Where two claims of an article agree
/// in all that, the later one also takes all words of its sentence, and, if need be, an ordinal.
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

  /// Makes the id of the next claim in text order.
  ///
  /// - Parameters:
  ///   - claim: The claim with its slots.
  ///   - sentence: The tokens of its sentence.
  /// - Returns: Twelve hexadecimal digits.
  mutating func id(of claim: Claim, sentence: Range<Int>) -> String {
    var hash = article
    for byte in claim.kind.rawValue.utf8 { hash.add(byte) }
    add(text.tokens(of: claim.span, within: sentence), to: &hash)
    for slot in [claim.slotSpans.time, claim.slotSpans.place, claim.slotSpans.since] {
      hash.add(0)
      guard let slot, claim.sentence.contains(slot), !claim.span.contains(slot) else { continue }
      add(text.tokens(of: slot, within: sentence), to: &hash)
    }
    let span = text.tokens(of: claim.span, within: sentence)
    if span.count <= ClaimIdentity.fewWords {
      hash.add(0)
      for token in sentence.dropFirst() where tells(token) {
        add(text.tokens[token].key, to: &hash)
      }
    }
    if seen[hash.value] != nil { add(sentence, to: &hash) }
    let ordinal = seen[hash.value, default: 0]
    seen[hash.value] = ordinal &+ 1
    if ordinal > 0 { add(ordinal, to: &hash) }
    return ClaimIdentity.digits(of: hash.value)
  }

  /// A name or a number.
  private func tells(_ token: Int) -> Bool {
    switch text.tokens[token].kind {
    case .number, .alphanumeric: true
    case .word: text.tokens[token].isCapitalized
    default: false
    }
  }

  private static let fewWords = 3

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
