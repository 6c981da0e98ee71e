internal import ClaimLexicon
internal import ClaimModel
internal import Places
internal import Quantities
internal import TextAnalysis
internal import TimeExpressions

/// A sentence as the casualty rules look at it: tokens with roles, and the groups of people.
final class CasualtySentence {
  let reading: SentenceReading
  let text: AnalysedText
  /// Indices of the sentence's tokens.
  let tokens: Range<Int>
  private let roleList: [SentenceRole]
  private let timeEnds: [Int: Int]
  private let placeEnds: [Int: Int]
  /// In text order; what they cover may overlap where one lies in another's "of".
  private(set) var groups: [VictimGroup] = []
  /// Tokens that only describe whom a group counts ("eight wounded soldiers").
  private(set) var describing: Set<Int> = []
  private var byStart: [Int: Int] = [:]
  private var byEnd: [Int: [Int]] = [:]

  /// Nil where no word of the sentence says that harm was done, if one is needed.
  init?(_ reading: SentenceReading, needsHarm: Bool = true) {
    let text = reading.article.text
    let triggers = CasualtySentence.triggers
    guard !needsHarm || reading.tokens.contains(where: { triggers.contains(text.tokens[$0]) })
    else {
      return nil
    }
    self.reading = reading
    self.text = text
    tokens = reading.tokens
    let table = SentenceRole.table
    let isCapitals = !reading.tokens.contains { text.tokens[$0].shape == .lower }
    var roles = reading.tokens.map { token in
      // "U.S." and "US" are no pronoun.
      let isState =
        text.tokens[token].key == CasualtySentence.us && text.tokens[token].shape == .upper
        && (!isCapitals || text.tokens[token].count > 2)
      let role = isState ? [] : table[text.tokens[token]] ?? []
      let isHarm =
        triggers.contains(text.tokens[token])
        && !CasualtySentence.isNamePart(token, in: reading)
      return isHarm ? role.union(.harm) : role
    }
    for time in reading.times {
      for token in time.tokens.clamped(to: reading.tokens) {
        roles[token - reading.tokens.lowerBound].insert(.time)
      }
    }
    roleList = roles
    timeEnds = Dictionary(
      reading.times.map { ($0.tokens.lowerBound, $0.tokens.upperBound) },
      uniquingKeysWith: { first, _ in first })
    placeEnds = Dictionary(
      zip(reading.places.map { $0.tokens.upperBound - 1 }, reading.places.indices),
      uniquingKeysWith: { first, _ in first })
    for group in VictimGroupReader(self).groups() { add(group) }
  }

  /// "Drowned Worm Bait Shop", "Martin Dies Park": a capital among capitals, where most words have none.
  private static func isNamePart(_ token: Int, in reading: SentenceReading) -> Bool {
    let tokens = reading.text.tokens
    guard tokens[token].shape == .title, token > reading.tokens.lowerBound,
      tokens[token - 1].kind == .word || tokens[token - 1].kind == .punctuation,
      reading.tokens.contains(token + 1), tokens[token + 1].isCapitalized,
      tokens[token + 1].kind == .word, tokens[token + 1].gap <= .space
    else { return false }
    return reading.tokens.count { tokens[$0].shape == .lower && tokens[$0].count > 4 } > 2
  }

  private static let us = WordKey.of("us")
  private static let triggers: WordSet = {
    var set = WordSet()
    for row in HarmWord.forms { set.insert(row) }
    for word in ["toll", "lives", "life", "victims", "remains", "skeletons"] { set.insert(word) }
    for word in HarmPhrase.complementWords { set.insert(word) }
    return set
  }()

  private func add(_ group: VictimGroup) {
    let index = groups.count
    groups.append(group)
    if let token = group.describedAt { describing.insert(token) }
    byStart[group.tokens.lowerBound] = index
    byEnd[group.tokens.upperBound, default: []].append(index)
    if group.extended.upperBound != group.tokens.upperBound {
      byEnd[group.extended.upperBound, default: []].append(index)
    }
  }

  // MARK: Tokens

  func role(_ token: Int) -> SentenceRole {
    tokens.contains(token) ? roleList[token - tokens.lowerBound] : []
  }

  func has(_ token: Int, _ role: SentenceRole) -> Bool {
    !self.role(token).isDisjoint(with: role)
  }

  /// The harm words that a token can be.
  func harm(_ token: Int) -> [HarmWord] {
    has(token, .harm) ? HarmWord.table[text.tokens[token]] ?? [] : []
  }

  func isMark(_ token: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens.contains(token) && text.isMark(token, mark)
  }

  func isWord(_ token: Int) -> Bool {
    guard tokens.contains(token) else { return false }
    let kind = text.tokens[token].kind
    return kind == .word || kind == .alphanumeric
  }

  func isKey(_ token: Int, _ words: WordSet) -> Bool {
    tokens.contains(token) && words.contains(text.tokens[token])
  }

  /// An adverb, listed or in -ly; not where the word begins a group.
  func isAdverb(_ token: Int) -> Bool {
    guard isWord(token), groupStarting(at: token) == nil else { return false }
    if has(token, .adverb) { return true }
    let end = Int(text.tokens[token].end)
    let bytes = text.source.bytes
    return text.tokens[token].count > 4 && CaseFolding.fold(bytes[end - 2]) == UInt8(ascii: "l")
      && CaseFolding.fold(bytes[end - 1]) == UInt8(ascii: "y") && !has(token, [.person, .thing])
  }

  /// Whether the word ends like a verb form that no list knows ("trapped", "living").
  func looksLikeVerb(_ token: Int) -> Bool {
    guard isWord(token), !has(token, [.person, .thing, .preposition, .adverb]) else {
      return false
    }
    return hasEnding(token, "ed") || hasEnding(token, "ing")
  }

  func hasEnding(_ token: Int, _ ending: StaticString) -> Bool {
    let length = ending.utf8CodeUnitCount
    guard text.tokens[token].count > length + 1 else { return false }
    let end = Int(text.tokens[token].end)
    for index in 0..<length
    where CaseFolding.fold(text.source.bytes[end - length + index]) != ending.utf8Start[index] {
      return false
    }
    return true
  }

  /// The end of a time expression that begins here; nil where none does.
  func endOfTime(at token: Int) -> Int? { timeEnds[token] }

  /// Whether a token lies in a time expression.
  func isTime(_ token: Int) -> Bool { has(token, .time) }

  /// The place mention that ends with a token; nil where none does.
  func placeEnding(with token: Int) -> PlaceMention? {
    placeEnds[token].map { reading.places[$0] }
  }

  // MARK: Groups

  func groupStarting(at token: Int) -> VictimGroup? {
    byStart[token].map { groups[$0] }
  }

  /// The group that ends before a token, the longest first.
  func groupEnding(at token: Int) -> VictimGroup? {
    byEnd[token]?.map { groups[$0] }.min { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}

extension HarmWord {
  /// All forms of the list.
  static let forms: [String] = {
    let list = WordList(bytes: claimbench_harm_words(), count: Int(claimbench_harm_words_count()))
    return list.rows.flatMap { row -> [String] in
      let word = row[0].pieces(between: " ").first ?? row[0]
      let forms = Inflector.forms(ofVerb: word)
      return [word, forms.thirdPerson, Inflector.plural(ofNoun: word), forms.gerund]
        + forms.past + forms.participle
    }
  }()
}
