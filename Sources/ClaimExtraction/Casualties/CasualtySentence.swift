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
  /// Grows in `init` alone, so that no access can cross another.
  @exclusivity(unchecked) private var roleList: [SentenceRole]
  /// The roles of all tokens together.
  private let allRoles: SentenceRole
  /// In text order; what they cover may overlap where one lies in another's "of".
  @exclusivity(unchecked) private(set) var groups: [VictimGroup] = []

  /// Whether a word of a sentence says that harm was done: the cheap look before all others.
  static func tellsHarm(_ reading: SentenceReading) -> Bool {
    let (tokens, triggers) = (reading.text.tokens, triggerSet)
    return reading.tokens.contains { triggers.contains(tokens[$0]) }
  }

  init(_ reading: SentenceReading) {
    let text = reading.article.text
    self.reading = reading
    self.text = text
    tokens = reading.tokens
    let table = SentenceRole.table
    let isCapitals = !reading.tokens.contains { text.tokens[$0].shape == .lower }
    var roles = reading.tokens.map { token -> SentenceRole in
      // "U.S." and "US" are no pronoun.
      let isState =
        text.tokens[token].key == CasualtySentence.us && text.tokens[token].shape == .upper
        && (!isCapitals || text.tokens[token].count > 2)
      var role = isState ? [] : table[text.tokens[token]] ?? []
      if role.contains(.harm),
        CasualtySentence.isNamePart(token, in: reading)
          || CasualtySentence.isCardiac(token, in: reading)
      {
        role.remove(.harm)
      }
      return role
    }
    allRoles = roles.reduce(into: []) { $0.formUnion($1) }
    let first = reading.tokens.lowerBound
    for time in reading.times {
      for token in time.tokens.clamped(to: reading.tokens) { roles[token - first].insert(.time) }
    }
    for quantity in reading.quantities { roles[quantity.tokens.lowerBound - first].insert(.count) }
    roleList = roles
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

  /// "In cardiac arrest".
  private static func isCardiac(_ token: Int, in reading: SentenceReading) -> Bool {
    reading.text.tokens[token].key == arrest && reading.tokens.contains(token - 1)
      && cardiac.contains(reading.text.tokens[token - 1])
  }

  private static let arrest = WordKey.of("arrest")
  private static let cardiac = WordSet(words: ["cardiac", "respiratory", "cardiopulmonary"])
  private static let us = WordKey.of("us")
  /// An adverb behind "have": "have since died".
  private static let since = WordSet(words: ["since"])

  /// The words of which a sentence must hold one to tell of harm.
  static let triggers =
    HarmWord.forms + ["toll", "lives", "life", "victims", "remains", "skeletons"]
    + HarmPhrase.complementWords

  private static let triggerSet = WordSet(words: triggers)

  private func add(_ group: VictimGroup) {
    groups.append(group)
    if let token = group.describedAt { mark(token, .describing) }
    mark(group.tokens.lowerBound, .groupStart)
    mark(group.tokens.upperBound - 1, .groupEnd)
    mark(group.extended.upperBound - 1, .groupEnd)
  }

  private func mark(_ token: Int, _ role: SentenceRole) {
    if tokens.contains(token) { roleList[token - tokens.lowerBound].insert(role) }
  }

  // MARK: Tokens

  func role(_ token: Int) -> SentenceRole {
    tokens.contains(token) ? roleList[token - tokens.lowerBound] : []
  }

  func has(_ token: Int, _ role: SentenceRole) -> Bool {
    !self.role(token).isDisjoint(with: role)
  }

  /// Whether any word of the sentence has the role; not for roles that are not of words.
  func holds(_ role: SentenceRole) -> Bool { allRoles.contains(role) }

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
    if has(token, .adverb) || isKey(token, CasualtySentence.since) && has(token - 1, .have) {
      return true
    }
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

  /// Whether a token lies in a time expression.
  func isTime(_ token: Int) -> Bool { has(token, .time) }

  /// The place mention that ends with a token; nil where none does.
  func placeEnding(with token: Int) -> PlaceMention? {
    reading.places.first { $0.tokens.upperBound - 1 == token }
  }

  // MARK: Groups

  func groupStarting(at token: Int) -> VictimGroup? {
    has(token, .groupStart) ? groups.first { $0.tokens.lowerBound == token } : nil
  }

  /// The group that ends before a token, the longest first.
  func groupEnding(at token: Int) -> VictimGroup? {
    guard has(token - 1, .groupEnd) else { return nil }
    return groups.first { $0.tokens.upperBound == token || $0.extended.upperBound == token }
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
