internal import ClaimModel
internal import Places
internal import TextAnalysis

/// The people that an article names, with every place where it names them.
///
/// Made once per article, from capitals alone; linear in its length. Headlines in capitals are left
/// out, as any of their words may be a name.
final class ArticlePeople: Sendable {
  /// A name in the text.
  struct Mention: Hashable, Sendable {
    var name: PersonName
    /// Index of the sentence.
    var sentence: Int
    /// Number of words, hyphens not counted.
    var wordCount: Int
  }

  /// In text order.
  let mentions: [Mention]
  let reader: PersonNameReader
  private let text: AnalysedText
  /// Indices of the mentions that hold a word, by the word's key.
  private let byWord: [UInt64: [Int]]
  /// The first mention of each different form of a name that holds a word, by the word's key: an
  /// article names few people in many ways, however often it names them.
  private let forms: [UInt64: [Int]]

  /// More different names with one word in common are a list, and not looked through.
  private static let mostForms = 64

  init(text: AnalysedText, places: [PlaceMention]) {
    self.text = text
    reader = PersonNameReader(text: text, places: places.map(\.tokens))
    let runs = ArticlePeople.runs(of: text, reader)
    // A single word is a name only where a title or a longer name says so.
    let known = Set(
      runs.filter { $0.wordCount > 1 || $0.name.hasTitle }.flatMap { mention in
        mention.name.tokens.map { text.tokens[$0].key }
      })
    mentions = runs.filter { mention in
      mention.wordCount > 1 || known.contains(text.tokens[mention.name.surname(in: text)].key)
    }
    var byWord: [UInt64: [Int]] = [:]
    for (index, mention) in mentions.enumerated() {
      for token in mention.name.tokens where text.tokens[token].isCapitalized {
        byWord[text.tokens[token].key, default: []].append(index)
      }
    }
    self.byWord = byWord
    forms = ArticlePeople.forms(of: mentions, in: text)
  }

  private static func forms(of mentions: [Mention], in text: AnalysedText) -> [UInt64: [Int]] {
    var forms: [UInt64: [Int]] = [:]
    var seen: Set<UInt64> = []
    for (index, mention) in mentions.enumerated() {
      // One number for the words in their order.
      let hash = mention.name.tokens.reduce(0 as UInt64) { hash, token in
        ((hash << 5 | hash >> 59) ^ text.tokens[token].key) &* 0x9E37_79B9_7F4A_7C15
      }
      guard seen.insert(hash).inserted else { continue }
      for token in mention.name.tokens where text.tokens[token].isCapitalized {
        let key = text.tokens[token].key
        if forms[key, default: []].count < mostForms { forms[key, default: []].append(index) }
      }
    }
    return forms
  }

  private static func runs(of text: AnalysedText, _ reader: PersonNameReader) -> [Mention] {
    var found: [Mention] = []
    for (index, sentence) in text.sentences.enumerated() {
      guard Capitalisation(of: sentence.tokens, in: text) == .running else { continue }
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        if reader.mayBegin(token),
          let name = reader.name(at: token, limit: sentence.tokens.upperBound)
        {
          let words = name.tokens.count { text.tokens[$0].kind == .word }
          found.append(Mention(name: name, sentence: index, wordCount: words))
          token = name.tokens.upperBound
        } else {
          token += 1
        }
      }
    }
    return found
  }

  /// Indices of the mentions that lie in a run of tokens, found by halving.
  func mentions(in run: Range<Int>) -> Range<Int> {
    firstIndex(from: run.lowerBound)..<firstIndex(from: run.upperBound)
  }

  private func firstIndex(from token: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].name.tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// How many times the article names somebody with this surname.
  func count(of name: PersonName) -> Int {
    byWord[text.tokens[name.surname(in: text)].key]?.count ?? 0
  }

  // MARK: Who is meant

  /// The fullest form that the article uses for the person named by a run of tokens.
  func fullName(of name: PersonName) -> String {
    guard let nearest = longer(than: name.tokens, at: name) else { return words(of: name.tokens) }
    return longer(than: nearest, at: name).map(words(of:)) ?? words(of: nearest)
  }

  /// Whether the article names this person by more than one word, or with a title, somewhere.
  func isKnown(_ name: PersonName) -> Bool {
    byWord[text.tokens[name.surname(in: text)].key] != nil
  }

  /// The longest name that goes with this one; of two people, the one whom the article names first.
  private func longer(than tokens: Range<Int>, at name: PersonName) -> Range<Int>? {
    let surname = PersonName(tokens: tokens, hasTitle: false).surname(in: text)
    guard let candidates = forms[text.tokens[surname].key] else { return nil }
    let isSingle = wordCount(tokens) == 1
    var best: Range<Int>?
    for index in candidates {
      let other = mentions[index].name.tokens
      guard wordCount(other) > wordCount(tokens), holds(other, tokens) else { continue }
      guard let current = best else {
        best = other
        continue
      }
      // One word may be short for several people: the first introduced counts, by surname first.
      if isSingle {
        let surname = text.tokens[surname].key
        if !endsIn(surname, current), endsIn(surname, other) { best = other }
      } else if wordCount(other) > wordCount(current) {
        best = other
      }
    }
    return best
  }

  /// Whether every word of the shorter name is in the longer one.
  private func holds(_ longer: Range<Int>, _ shorter: Range<Int>) -> Bool {
    let keys = Set(longer.map { text.tokens[$0].key })
    return shorter.allSatisfy { keys.contains(text.tokens[$0].key) }
  }

  private func endsIn(_ surname: UInt64, _ name: Range<Int>) -> Bool {
    let last = PersonName(tokens: name, hasTitle: false).surname(in: text)
    return text.tokens[last].key == surname
  }

  private func wordCount(_ tokens: Range<Int>) -> Int {
    tokens.count { text.tokens[$0].kind == .word }
  }

  /// The words of a name as they stand in the text.
  func words(of tokens: Range<Int>) -> String { text.plainWords(of: tokens) }
}
