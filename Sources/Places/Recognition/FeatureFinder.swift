internal import TextAnalysis

/// Finds places that are named by their kind: "Miller Street", "Wolf Creek", "Lake Ilmen".
///
/// The gazetteer need not know them; they then have no point.
struct FeatureFinder {
  let text: AnalysedText
  let knowledge: [TokenKnowledge]

  /// The most words before the one that names the kind.
  private static let mostWords = 4

  /// The tokens of the feature whose kind stands at an index; nil when there is none.
  ///
  /// In a headline, where capitals say nothing, one word stands before the kind.
  func feature(at index: Int, _ run: Range<Int>, isHeadline: Bool) -> Range<Int>? {
    let most = isHeadline ? 1 : FeatureFinder.mostWords
    let token = text.tokens[index]
    guard token.isCapitalized, token.kind == .word, token.gap != .none else { return nil }
    let cues = PlaceCues.of(token)
    if cues.contains(.street), !knowledge[index].contains(.compound) {
      return street(at: index, run, most)
    }
    if cues.contains(.feature), !knowledge[index].contains(.compound) {
      return ending(at: index, run, most)
    }
    return cues.contains(.head) && !cues.contains(.title) ? beginning(at: index, run) : nil
  }

  /// "Dr." and "St." also stand before names.
  private func street(at index: Int, _ run: Range<Int>, _ most: Int) -> Range<Int>? {
    let token = text.tokens[index]
    let isAmbiguous = token.count <= 3
    if isAmbiguous, index + 1 < run.upperBound, text.tokens[index + 1].isCapitalized,
      text.tokens[index + 1].gap == .space
    {
      return nil
    }
    return ending(at: index, run, most)
  }

  private func ending(at index: Int, _ run: Range<Int>, _ most: Int) -> Range<Int>? {
    var start = index
    while start > run.lowerBound, index - start < most, isName(start - 1),
      text.tokens[start].gap == .space || text.tokens[start].gap == .line
    {
      start -= 1
    }
    return start < index && !namesInstitution(index + 1, run) ? start..<index + 1 : nil
  }

  /// "Wolf Creek School" is a school.
  private func namesInstitution(_ index: Int, _ run: Range<Int>) -> Bool {
    guard index < run.upperBound, text.tokens[index].isCapitalized, text.tokens[index].gap == .space
    else { return false }
    return !PlaceCues.of(text.tokens[index]).isDisjoint(with: [.org, .institution, .agency])
  }

  private func beginning(at index: Int, _ run: Range<Int>) -> Range<Int>? {
    var end = index + 1
    while end < run.upperBound, end - index <= 2, isName(end), text.tokens[end].gap == .space,
      !PlaceCues.of(text.tokens[end]).contains(.org)
    {
      end += 1
    }
    guard end > index + 1, !knowledge[index].contains(.compound) else { return nil }
    return index..<end
  }

  /// A capitalised word that is no function word, title or day.
  private func isName(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.isCapitalized, token.kind == .word else { return false }
    return PlaceCues.of(token).isDisjoint(with: [.function, .calendar, .title])
  }
}
