internal import ClaimModel
internal import TextAnalysis

extension AnalysedText {
  /// The words of a run of tokens with single spaces, also where a line ends between them.
  func plainWords(of run: Range<Int>) -> String {
    var words = ""
    for token in run {
      if token > run.lowerBound, tokens[token].gap != .none { words += " " }
      words += self[token: token]
    }
    return words
  }
}
