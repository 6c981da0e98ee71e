internal import TextAnalysis

/// Tells number words that are part of a name: "Big Three", "Group of Seven", "Air Force One".
struct NameFilter {
  private let text: AnalysedText

  init(_ text: AnalysedText) {
    self.text = text
  }

  /// Whether the number stands inside a name, as far as capitals tell.
  ///
  /// In a headline every word has its capital: there a lone capital tells nothing, and the word
  /// after the number has one too or none follows.
  func isName(_ amount: Amount) -> Bool {
    let (first, after) = (amount.tokens.lowerBound, amount.tokens.upperBound)
    if isGroup(first) { return true }
    if isEachOther(first, after) { return true }
    let token = text.tokens[first]
    guard token.kind == .word, token.shape == .title, amount.value < 100, first > 0,
      token.gap <= .line
    else { return false }
    let before = text.tokens[first - 1]
    if NameFilter.the.contains(before), before.shape == .lower {
      return isTitle(after) || isDashed(after)
    }
    // "At Three Counties Radio": a capital amid small letters, and another behind.
    if before.kind == .word, before.shape == .lower || before.shape == .upper, token.gap <= .space,
      isTitle(after), hasSmallWord(near: first)
    {
      return true
    }
    guard before.kind == .word || before.count <= 4,
      before.shape == .title || isPossessive(first - 1),
      before.gap <= .space, first > 1, !text.isMark(first - 2, ".")
    else { return false }
    return goesOnInSmallLetters(after)
  }

  /// Whether a longer word in small letters stands near, so that no headline has all the capitals.
  private func hasSmallWord(near index: Int) -> Bool {
    (max(0, index - 5)..<min(text.tokens.count, index + 7)).contains {
      text.tokens[$0].kind == .word && text.tokens[$0].shape == .lower && text.tokens[$0].count > 4
    }
  }

  /// "Group of Seven", "Gang of Four", "Group of 20".
  private func isGroup(_ first: Int) -> Bool {
    first > 1 && NameFilter.of.contains(text.tokens[first - 1])
      && NameFilter.groups.contains(text.tokens[first - 2])
      && text.tokens[first - 2].shape == .title && !isUpperLine(first)
      && (text.tokens[first].kind == .number || text.tokens[first].shape == .title)
  }

  private func isUpperLine(_ index: Int) -> Bool { text.tokens[index].shape == .upper }

  /// "One another".
  private func isEachOther(_ first: Int, _ after: Int) -> Bool {
    after < text.tokens.count && after == first + 1
      && NameFilter.another.contains(text.tokens[after])
      && NameFilter.one.contains(text.tokens[first])
  }

  private func isPossessive(_ index: Int) -> Bool {
    text.tokens[index].count <= 4 && index > 0 && text.tokens[index].gap == .none
      && text.tokens[index - 1].shape == .title && text.tokens[index].shape == .lower
  }

  private func isTitle(_ index: Int) -> Bool {
    index < text.tokens.count && text.tokens[index].shape == .title
      && text.tokens[index].gap <= .space
  }

  private func isDashed(_ index: Int) -> Bool {
    index + 1 < text.tokens.count && text.tokens[index].kind == .dash
      && text.tokens[index].gap == .none && text.tokens[index + 1].shape == .title
  }

  /// Whether a word in small letters follows, past a comma, or a full stop ends the sentence.
  private func goesOnInSmallLetters(_ index: Int) -> Bool {
    guard index < text.tokens.count, text.tokens[index].gap <= .line else { return false }
    if text.isMark(index, ".") { return true }
    let next = text.isMark(index, ",") ? index + 1 : index
    guard next < text.tokens.count, text.tokens[next].shape == .lower else { return false }
    // "Police Arrest Three in Raid": headlines keep short words small.
    return !NameFilter.short.contains(text.tokens[next]) || isSmall(next + 1)
  }

  private func isSmall(_ index: Int) -> Bool {
    index < text.tokens.count && text.tokens[index].shape == .lower
  }

  private static let the = WordSet(words: ["the"])
  private static let of = WordSet(words: ["of"])
  private static let one = WordSet(words: ["one"])
  private static let another = WordSet(words: ["another"])
  private static let groups = WordSet(words: ["group", "gang", "band", "council", "committee"])
  private static let short = WordSet(words: [
    "in", "on", "at", "of", "to", "by", "for", "from", "with", "and", "or", "as", "the", "a", "an",
    "after", "over", "near", "amid", "into", "off", "up", "but", "during", "before", "since",
  ])
}
