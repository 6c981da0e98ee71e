internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Tells names of people, as far as tags, capitals and the gazetteer can.
struct PersonNames {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// The run of name words that ends with a token; nil where the token is no name of a person.
  func name(endingAt token: Int) -> Range<Int>? {
    var first = token + 1
    while isNameWord(first - 1) { first -= 1 }
    guard first <= token, isPerson(first..<token + 1) else { return nil }
    return first..<token + 1
  }

  /// The run of name words that begins with a token; nil where the token is no name of a person.
  func name(startingAt token: Int) -> Range<Int>? {
    var end = token
    while isNameWord(end) { end += 1 }
    guard end > token, isPerson(token..<end) else { return nil }
    return token..<end
  }

  private func isNameWord(_ token: Int) -> Bool {
    guard sentence.isWord(token), !sentence.isTime(token), sentence.harm(token).isEmpty,
      !sentence.has(token, .phraseEnd), sentence.text.tokens[token].kind == .word
    else { return false }
    let tag = sentence.reading.tag(of: token)
    let shape = sentence.text.tokens[token].shape
    return (tag == .nnp || shape == .title) && shape != .lower && !tag.isVerb
  }

  /// Whether a run of name words can be a person: no place, no abbreviation, no plural.
  private func isPerson(_ run: Range<Int>) -> Bool {
    let isPlace = sentence.reading.places.contains {
      $0.tokens.overlaps(run) && $0.tokens.upperBound >= run.upperBound
    }
    if isPlace { return false }
    if run.contains(where: { sentence.has($0, .thing) || sentence.has($0, .collective) }) {
      return false
    }
    let last = run.upperBound - 1
    if sentence.has(last, .plural) || sentence.reading.tag(of: last) == .nnps { return false }
    if run.contains(where: { sentence.has($0, .person) }) { return true }
    // A single word with few letters in capitals is rather an organisation.
    let isAbbreviation =
      run.count == 1 && sentence.text.tokens[last].shape == .upper
      && sentence.text.tokens[last].count < 6
    return !isAbbreviation && run.count <= 6
      && (run.count > 1 || !isDesignation(last) && isKnownFirstWord(run.lowerBound))
  }

  /// "M-19": letters and a number are no name of a person.
  private func isDesignation(_ token: Int) -> Bool {
    sentence.text.tokens[token].count <= 2
      || sentence.tokens.contains(token + 1) && sentence.text.tokens[token + 1].kind == .dash
        && sentence.text.tokens[token + 1].gap == .none
  }

  /// A lone capitalised word that only begins the sentence is no name.
  private func isKnownFirstWord(_ token: Int) -> Bool {
    token > sentence.tokens.lowerBound || sentence.reading.tag(of: token) == .nnp
  }
}
