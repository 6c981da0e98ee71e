internal import TextAnalysis

extension SentenceReading {
  /// Whether a token stands in the line of place and day that opens a news story
  /// ("HARBOUR CITY, 4 March —"): it dates the story, and no event in it.
  func isInDateline(_ token: Int) -> Bool {
    guard text.sentences[index].startsParagraph, token < tokens.lowerBound + 14 else {
      return false
    }
    let dash = (token..<min(tokens.upperBound, tokens.lowerBound + 16)).first { index in
      text.tokens[index].kind == .dash && text.tokens[index].gap != .none
        && index + 1 < tokens.upperBound && text.tokens[index + 1].gap != .none
    }
    guard let dash, tokens.lowerBound < token else { return false }
    // Places, months, agencies and numbers: a small word before the dash means a sentence.
    return (tokens.lowerBound..<dash).allSatisfy { text.tokens[$0].shape != .lower }
  }
}
