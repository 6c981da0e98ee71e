/// Phrases of one or more words to values, matched against a run of tokens; the longest wins.
package struct PhraseTable<Value: Sendable>: Sendable {
  /// From which end a phrase is matched.
  package enum Direction: Sendable {
    /// The phrase begins at the token given.
    case forward
    /// The phrase ends at the token given.
    case backward
  }

  private struct Phrase: Sendable {
    /// Keys in matching order, without the first.
    var rest: [UInt64]
    var value: Value
  }

  private let direction: Direction
  private let phrases: WordTable<[Phrase]>

  /// Makes a table; phrases are cut into tokens as texts are.
  package init(_ entries: some Sequence<(String, Value)>, matching direction: Direction) {
    var grouped: [UInt64: (word: String, phrases: [Phrase])] = [:]
    for (text, value) in entries {
      let analysed = AnalysedText(text)
      var words = analysed.tokens.indices.map { ($0, analysed.tokens[$0].key) }
      if direction == .backward { words.reverse() }
      guard let (first, key) = words.first else { continue }
      let phrase = Phrase(rest: words.dropFirst().map(\.1), value: value)
      grouped[key, default: (analysed[token: first], [])].phrases.append(phrase)
    }
    self.direction = direction
    phrases = WordTable(
      grouped.values.map { entry in
        (entry.word, entry.phrases.sorted { $0.rest.count > $1.rest.count })
      })
  }

  /// The longest phrase that begins (or ends, after the table's direction) at a token.
  ///
  /// Words of a phrase may be divided by spaces and line ends, not by a blank line.
  ///
  /// - Returns: Its value and tokens; nil when none fits.
  package func match(in tokens: [Token], at index: Int) -> (value: Value, tokens: Range<Int>)? {
    guard tokens.indices.contains(index), let candidates = phrases[tokens[index]] else {
      return nil
    }
    for phrase in candidates where fits(phrase, tokens, index) {
      let length = phrase.rest.count
      return switch direction {
      case .forward: (phrase.value, index..<index + length + 1)
      case .backward: (phrase.value, index - length..<index + 1)
      }
    }
    return nil
  }

  private func fits(_ phrase: Phrase, _ tokens: [Token], _ index: Int) -> Bool {
    for (step, key) in phrase.rest.enumerated() {
      let next = direction == .forward ? index + step + 1 : index - step - 1
      guard tokens.indices.contains(next), tokens[next].key == key else { return false }
      guard tokens[direction == .forward ? next : next + 1].gap <= .line else { return false }
    }
    return true
  }
}
