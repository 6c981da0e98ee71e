import PartsOfSpeech
import TextAnalysis

/// A text in which some words carry the tag they should get: `Shells killed|VBD two`.
struct TaggedText {
  let text: AnalysedText
  /// The expected Penn Treebank tag by token index.
  let expected: [Int: String]

  init(_ marked: String) {
    var plain = ""
    var tags: [Int: String] = [:]  // by byte offset of the word's end
    for piece in marked.split(separator: " ") {
      let parts = piece.split(separator: "|", maxSplits: 1)
      if !plain.isEmpty, !plain.hasSuffix("-") { plain += " " }
      plain += parts[0]
      if parts.count == 2 { tags[plain.utf8.count] = String(parts[1]) }
    }
    text = AnalysedText(plain)
    var expected: [Int: String] = [:]
    for (index, token) in text.tokens.enumerated() {
      expected[index] = tags.removeValue(forKey: Int(token.end))
    }
    precondition(tags.isEmpty, "marked words that are not tokens: \(tags)")
    self.expected = expected
  }

  /// The words whose tag is not the expected one, each with the tag it got.
  func differences(from tags: [PartOfSpeech]) -> [String] {
    expected.sorted { $0.key < $1.key }
      .filter { tags[$0.key].pennTag != $0.value }
      .map { "\(text[token: $0.key]): \(tags[$0.key].pennTag), not \($0.value)" }
  }
}
