/// The words of a phrase table: phrases are numbered in the order given, and grouped by the word
/// that they are found by, their first or (backward) their last.
@usableFromInline struct PhraseKeys: Sendable {
  private struct Phrase: Sendable {
    var number: Int
    /// Keys in matching order, without the first.
    var rest: [UInt64]
  }

  @usableFromInline let groups: WordSlots
  /// By group, the longest phrase first; those of one length in the order given.
  private let phrases: [[Phrase]]
  private let isBackward: Bool

  /// Cuts phrases into tokens as texts are; an empty phrase is never found.
  init(_ texts: [String], isBackward: Bool) {
    var groups = WordSlots()
    var phrases: [[Phrase]] = []
    for (number, text) in texts.enumerated() {
      var keys = Tokenizer.tokens(of: Array(text.utf8)).map(\.key)
      if isBackward { keys.reverse() }
      guard let first = keys.first else { continue }
      let (group, isNew) = groups.enter(first)
      if isNew { phrases.append([]) }
      let phrase = Phrase(number: number, rest: Array(keys.dropFirst()))
      let place = phrases[group].firstIndex { $0.rest.count < phrase.rest.count }
      phrases[group].insert(phrase, at: place ?? phrases[group].count)
    }
    self.groups = groups
    self.phrases = phrases
    self.isBackward = isBackward
  }

  /// The group of the phrases that are found by a word; negative when there are none.
  @inlinable
  func group(of key: UInt64) -> Int { groups.index(of: key) }

  /// The longest phrase of a group that stands at a token.
  ///
  /// - Returns: Its number, negative when none fits, and how many tokens it has.
  @usableFromInline
  func longest(of group: Int, in tokens: [Token], at index: Int) -> (phrase: Int, length: Int) {
    for phrase in phrases[group] where fits(phrase, tokens, index) {
      return (phrase.number, phrase.rest.count + 1)
    }
    return (-1, 0)
  }

  private func fits(_ phrase: Phrase, _ tokens: [Token], _ index: Int) -> Bool {
    for (step, key) in phrase.rest.enumerated() {
      let next = isBackward ? index - step - 1 : index + step + 1
      guard tokens.indices.contains(next), tokens[next].key == key else { return false }
      guard tokens[isBackward ? next + 1 : next].gap <= .line else { return false }
    }
    return true
  }
}
