internal import PartsOfSpeech

/// Turns sentences into what they would be as headlines, which the corpora lack.
///
/// Articles and the auxiliary *be* go, the past becomes the present, *will* becomes *to* and the
/// full stop falls: "The rebels attacked a convoy." is "Rebels attack convoy". See Mårdh,
/// "Headlinese" (1980).
struct Headline {
  /// The verbs' present forms.
  let verbs: VerbForms

  /// The sentence as a headline, in running-text capitals.
  func rewrite(_ sentence: GoldSentence) -> GoldSentence {
    var result = GoldSentence(bytes: [], tokens: [])
    let tokens = sentence.tokens
    for (index, token) in tokens.enumerated() {
      var word = String(decoding: sentence.bytes[token.range], as: UTF8.self)
      var tag = token.tag
      let next = index + 1 < tokens.count ? tokens[index + 1].tag : nil
      if isDropped(word.lowercased(), tag, next) { continue }
      if tag == .vbd {
        let isPlural = isSubjectPlural(before: index, in: tokens)
        if let present = verbs.present(of: word, isPlural: isPlural) {
          word = present
          tag = isPlural ? .vbp : .vbz
        }
      } else if tag == .md, next == .vb, word == "will" {
        word = "to"
        tag = .to
      }
      let isSpaced =
        index > 0 && sentence.bytes[token.range.lowerBound - 1] == 0x20 && !result.bytes.isEmpty
      if isSpaced { result.bytes.append(0x20) }
      let start = result.bytes.count
      result.bytes += word.utf8
      result.tokens.append(
        GoldToken(range: start..<result.bytes.count, tag: tag, entity: token.entity))
    }
    return result
  }

  private func isDropped(_ word: String, _ tag: PartOfSpeech?, _ next: PartOfSpeech?) -> Bool {
    switch word {
    case "the", "a", "an": tag == .dt
    case "is", "are", "was", "were": next == .vbn || next == .vbg
    case ".": next == nil
    default: false
    }
  }

  /// Whether the nearest noun before the verb is a plural.
  private func isSubjectPlural(before index: Int, in tokens: [GoldToken]) -> Bool {
    for token in tokens[..<index].reversed() {
      guard let tag = token.tag else { continue }
      if tag.isNoun { return tag.isPluralNoun }
    }
    return false
  }
}
