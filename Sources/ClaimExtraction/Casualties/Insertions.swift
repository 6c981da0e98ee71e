internal import TextAnalysis

/// Stretches between two commas or brackets that a reader can leave out.
struct Insertions {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// The comma that opens the insertion which this comma closes; nil where it closes none.
  ///
  /// "Four people, including two children, were": the insertion begins with a word that opens one,
  /// or it names or describes whoever stands before it.
  func start(ofInsertionClosedAt comma: Int) -> Int? {
    var position = comma - 1
    var nearest: Int?
    while position > sentence.tokens.lowerBound, comma - position < 40 {
      if sentence.isMark(position, ",") {
        nearest = nearest ?? position
        let isJoint = sentence.isKey(position + 2, Words.well)
        if sentence.isKey(position + 1, Words.openers) && !isJoint || isPartitive(position + 1) {
          return position
        }
      }
      if sentence.isMark(position, ";") || sentence.isMark(position, ":") { break }
      position -= 1
    }
    guard let nearest, comma - nearest < 25 else { return nil }
    // "Forty people, 12 women and two children among them, were".
    if sentence.isKey(comma - 2, Words.among), sentence.isKey(comma - 1, Words.them) {
      return nearest
    }
    return apposition(from: nearest, to: comma)
  }

  /// "Ana Ruiz, a nurse from Lima, was": what describes the person or group before the comma.
  private func apposition(from nearest: Int, to comma: Int) -> Int? {
    let hasVerb = (nearest..<comma).contains {
      sentence.has($0, [.be, .have, .modal, .reporting]) && !sentence.has($0, .preposition)
    }
    guard !hasVerb, !sentence.isKey(nearest + 2, Words.well),
      !sentence.isKey(nearest + 1, Words.joints)
    else { return nil }
    if sentence.groupEnding(at: nearest) != nil || sentence.has(nearest - 1, .person) {
      let isList = (nearest..<comma).contains { sentence.has($0, .and) }
      return isList ? nil : nearest
    }
    return PersonNames(sentence).name(endingAt: nearest - 1) == nil ? nil : nearest
  }

  /// The dash that opens what a dash closes; nil without one nearby.
  func openingDash(of closing: Int) -> Int? {
    var position = closing - 1
    while position >= sentence.tokens.lowerBound, closing - position < 25 {
      if isDash(position) { return position }
      position -= 1
    }
    return nil
  }

  /// Whether a token is a dash between words, not a hyphen.
  func isDash(_ token: Int) -> Bool {
    guard sentence.tokens.contains(token), sentence.text.tokens[token].kind == .dash else {
      return false
    }
    return sentence.text.tokens[token].gap != .none || sentence.text.tokens[token].count > 1
  }

  /// "Two of them children", "most of whom".
  private func isPartitive(_ token: Int) -> Bool {
    // "Roughly 40 percent of them children".
    for of in token + 1..<token + 5 {
      if sentence.has(of, .of) { return sentence.has(of + 1, [.pronoun, .relative]) }
      if sentence.isMark(of, ",") || sentence.has(of, [.be, .have, .modal]) { return false }
    }
    return false
  }

  /// The bracket that opens what this one closes; nil without one nearby.
  func openingBracket(of closing: Int) -> Int? {
    var position = closing - 1
    while position >= sentence.tokens.lowerBound, closing - position < 25 {
      if sentence.isMark(position, "(") || sentence.isMark(position, "[") { return position }
      position -= 1
    }
    return nil
  }

  private enum Words {
    static let among = WordSet(words: ["among", "amongst"])
    static let them = WordSet(words: ["them", "these"])
    static let well = WordSet(words: ["well"])
    static let joints = WordSet(words: ["along", "together", "plus"])
    static let openers = WordSet(words: [
      "including", "among", "who", "which", "whose", "whom", "all", "mostly", "mainly", "most",
      "many", "some", "both", "aged", "identified", "according", "counting", "in", "on", "at",
      "from", "near", "with", "without", "one", "two", "three", "four", "five", "several", "half",
      "namely", "besides", "apart", "also", "however", "meanwhile", "for", "as", "presumably",
      "including",
    ])
  }
}
