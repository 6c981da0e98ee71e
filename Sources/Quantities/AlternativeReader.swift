internal import TextAnalysis

/// Reads a second, greater number that is held out as possible: "20, possibly 30,",
/// "hundreds, if not thousands,".
struct AlternativeReader {
  private let text: AnalysedText
  private let amounts: AmountReader
  private let words = AlternativeWords.standard

  init(_ amounts: AmountReader) {
    self.amounts = amounts
    text = amounts.text
  }

  /// The number behind words such as "possibly", and where the whole ends: behind a closing comma
  /// when "of" follows it.
  func second(after joint: Int) -> (Amount, end: Int)? {
    guard joint + 1 < text.tokens.count else { return nil }
    let opensWithComma = text.isMark(joint, ",")
    let start = opensWithComma ? joint + 1 : joint
    guard text.tokens[start].gap <= .line,
      let (_, cue) = words.cues.match(in: text.tokens, at: start),
      let second = amounts.amount(at: cue.upperBound), second.kind == .cardinal
    else { return nil }
    let end = second.tokens.upperBound
    let closes = opensWithComma && end < text.tokens.count && text.isMark(end, ",")
    return (second, closes ? end + 1 : end)
  }
}

private struct AlternativeWords: Sendable {
  let cues = PhraseTable<Bool>(
    [
      "possibly", "perhaps", "maybe", "and possibly", "and perhaps", "or possibly", "or perhaps",
      "or maybe", "or even", "perhaps even", "possibly even", "maybe even", "if not",
      "and maybe", "potentially", "and even", "or as many as", "and as many as",
      "possibly as many as", "perhaps as many as", "maybe as many as", "and up to", "or up to",
      "possibly up to", "but no more than", "but not more than", "and at most",
    ].map { ($0, true) }, matching: .forward)

  static let standard = AlternativeWords()
}
