internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// The noun that a number counts, with the words that describe it.
struct MeasuredNoun {
  /// From the first describing word to the head.
  var tokens: Range<Int>
  var head: Int
  /// Lemma of the head behind its modifiers: "ceasefire violation".
  var lemma: String
  /// The same without modifiers.
  var headLemma: String

  /// Reads the noun phrase behind a token index; nil where none stands there.
  ///
  /// "Thousands of faults" counts what stands behind "of", "nine of the banks" too.
  init?(behind start: Int, in sentence: SentenceReading) {
    var first = start
    if sentence.tokens.contains(first), MeasuredNoun.of.contains(sentence.text.tokens[first]) {
      first += 1
      while sentence.tokens.contains(first), MeasuredNoun.isOpening(sentence.tag(of: first)) {
        first += 1
      }
    }
    // "Half the seats".
    if first == start, sentence.tokens.contains(first), first > sentence.tokens.lowerBound,
      MeasuredNoun.half.contains(sentence.text.tokens[first - 1])
    {
      while sentence.tokens.contains(first), MeasuredNoun.isOpening(sentence.tag(of: first)) {
        first += 1
      }
    }
    guard let run = MeasuredNoun.run(from: first, in: sentence) else { return nil }
    tokens = run
    head = run.upperBound - 1
    headLemma = MeasuredNoun.lemma(of: head, in: sentence)
    let modifiers = run.dropLast().filter {
      let tag = sentence.tag(of: $0)
      return tag != .pos && tag != .hyph && tag != .cd
        && !MeasuredNoun.unsaying.contains(sentence.text.tokens[$0])
    }
    lemma =
      modifiers.reduce("") { words, token in
        if sentence.tag(of: token) == .comma { return words.dropLast() + ", " }
        return words + MeasuredNoun.word(token, in: sentence) + " "
      } + headLemma
  }

  /// Whether it only stands for a noun told before: "100 others".
  var isPlaceholder: Bool { headLemma == "other" || headLemma == "rest" }

  private static let of = WordSet(words: ["of"])
  private static let half = WordSet(words: ["half"])

  private static func isOpening(_ tag: PartOfSpeech) -> Bool {
    tag == .dt || tag == .prpPossessive || tag == .cd
  }

  /// Adjectives, participles and nouns in a row; the last noun is the head.
  private static func run(from start: Int, in sentence: SentenceReading) -> Range<Int>? {
    // "A 5,000 strong force" counts no force.
    if sentence.tokens.contains(start), strong.contains(sentence.text.tokens[start]) { return nil }
    var end: Int?
    // Behind a possessor, where the noun is still to come.
    var isOwned = false
    var token = start
    while sentence.tokens.contains(token), token < start + 9,
      token == start || sentence.text.tokens[token].gap <= .line,
      !sentence.times.contains(where: { $0.tokens.contains(token) })
    {
      if let end, MeasuredNoun.extents.contains(sentence.text.tokens[token]),
        !isOwned
      {
        return start..<end
      }
      switch sentence.tag(of: token) {
      case .jj where sentence.text.tokens[token].shape == .title: end = token + 1
      case .nn, .nns, .nnp, .nnps, .fw: end = token + 1
      case .pos: isOwned = true
      case .cd where isOwned && sentence.tag(of: token - 1) == .pos: break
      case .cd where isModel(token, after: start, in: sentence): break
      case .jj, .jjr, .jjs, .vbn, .hyph, .afx: break
      case .vbg where end == nil, .rb where end == nil: break
      case .vbg where sentence.text.tokens[token - 1].kind == .dash: break
      case .cc where isInsideModifiers(token, after: start, in: sentence): break
      case .cc where isInNationalities(token, after: start, in: sentence): break
      case .comma where isInNationalities(token, after: start, in: sentence): break
      default: return end.map { start..<$0 }
      }
      // A possessor goes on; a participle behind the noun begins something else.
      // "Laboratory-confirmed cases" go on.
      if sentence.tag(of: token) == .vbn, end != nil, !isOwned,
        sentence.text.tokens[token - 1].kind != .dash
      {
        return end.map { start..<$0 }
      }
      if end == token + 1 { isOwned = false }
      if end == token + 1, isPastVerb(token, after: start, in: sentence) {
        return start..<token
      }
      token += 1
    }
    return end.map { start..<$0 }
  }

  /// "Boeing 737 airliners": a number behind a name and before a noun in small letters.
  private static func isModel(_ token: Int, after start: Int, in sentence: SentenceReading) -> Bool
  {
    token > start && sentence.tokens.contains(token + 1) && sentence.tag(of: token - 1) == .nnp
      && sentence.tag(of: token + 1).isNoun && sentence.text.tokens[token + 1].shape == .lower
  }

  /// "African and Asian states", "rank-and-file members": the noun is still to come.
  private static func isInsideModifiers(
    _ token: Int, after start: Int, in sentence: SentenceReading
  ) -> Bool {
    guard token > start, sentence.tokens.contains(token + 2) else { return false }
    if sentence.tag(of: token - 1) == .hyph, sentence.tag(of: token + 1) == .hyph { return true }
    guard sentence.tag(of: token - 1) == .jj, sentence.tag(of: token + 1) == .jj else {
      return false
    }
    // A noun ends the second adjective's phrase, with other modifiers between at most.
    return (token + 2..<min(token + 6, sentence.tokens.upperBound)).first {
      ![.jj, .hyph, .vbn, .vbg].contains(sentence.tag(of: $0))
    }.map { sentence.tag(of: $0).isNoun } ?? false
  }

  /// "U.S., British and Afghan soldiers": capitalised words in a list, then a plural in small
  /// letters.
  private static func isInNationalities(
    _ token: Int, after start: Int, in sentence: SentenceReading
  ) -> Bool {
    guard token > start, sentence.text.tokens[token - 1].isCapitalized else { return false }
    var next = token + 1
    var isLast = sentence.tag(of: token) == .cc
    while sentence.tokens.contains(next + 1), next < token + 10 {
      guard sentence.text.tokens[next].isCapitalized else {
        return isLast && sentence.tag(of: next) == .nns
      }
      next += 1
      let tag = sentence.tag(of: next)
      guard tag == .cc || tag == .comma else { continue }
      guard !isLast else { return false }
      isLast = tag == .cc
      next += 1
    }
    return false
  }

  /// Words that tell nothing of what is counted.
  private static let unsaying = WordSet(words: ["more", "other", "further", "additional", "such"])
  /// Adverbs behind the noun: "150 deaths worldwide".
  private static let extents = WordSet(words: [
    "worldwide", "nationwide", "countrywide", "statewide", "citywide", "abroad", "overseas",
    "overnight", "alone", "apiece", "overall",
  ])
  private static let strong = WordSet(words: ["strong"])

  /// "Boats sank": what follows a plural and has the form of a past tense is no noun.
  private static func isPastVerb(_ token: Int, after start: Int, in sentence: SentenceReading)
    -> Bool
  {
    guard token > start, sentence.tag(of: token) == .nn, sentence.tag(of: token - 1) == .nns else {
      return false
    }
    let word = sentence.text[token: token].lowercased()
    // "29 pupils attending", but "arms dealing".
    if word.hasSuffix("ing") {
      return !compounding.contains(sentence.text.tokens[token - 1])
        && !(sentence.tokens.contains(token + 1) && sentence.tag(of: token + 1).isNoun)
    }
    return Lemmatizer.standard.base(of: word) != word
  }

  private static let compounding = WordSet(words: [
    "arms", "sales", "sports", "drugs", "systems", "goods", "savings", "customs", "communications",
  ])

  /// The lemma of a noun by itself.
  static func lemma(of token: Int, in sentence: SentenceReading) -> String {
    let tag = sentence.tag(of: token)
    let word = sentence.text[token: token]
    // "MPs", "NGOs".
    if sentence.text.tokens[token].shape == .mixed, word.hasSuffix("s"),
      word.dropLast().allSatisfy(\.isUppercase)
    {
      return String(word.dropLast())
    }
    if tag == .nnp || tag == .nnps { return word }
    if isAbbreviation(token, in: sentence) { return word }
    let singular = singular(of: word.lowercased(), tag)
    // "Palestinians" keep their capital, where capitals tell.
    guard sentence.text.tokens[token].shape == .title, token > sentence.tokens.lowerBound,
      sentence.tokens.count(where: { isLongSmallWord($0, in: sentence) }) > 2
    else { return singular }
    return singular.prefix(1).uppercased() + singular.dropFirst()
  }

  /// "GDP" and "EU" keep their capitals, unless the whole sentence has them.
  private static func isAbbreviation(_ token: Int, in sentence: SentenceReading) -> Bool {
    sentence.text.tokens[token].shape == .upper
      && sentence.tokens.contains { sentence.text.tokens[$0].shape == .lower }
  }

  /// "Rabbis" and "taxis" lose their s, as they are tagged as plurals; "crisis" keeps it.
  private static func singular(of word: String, _ tag: PartOfSpeech) -> String {
    let singular = Lemmatizer.standard.singular(of: word)
    guard tag == .nns, singular == word, word.hasSuffix("is"), word != "chassis" else {
      return singular
    }
    return String(word.dropLast())
  }

  private static func isLongSmallWord(_ token: Int, in sentence: SentenceReading) -> Bool {
    sentence.text.tokens[token].shape == .lower && sentence.text.tokens[token].count > 3
  }

  private static func word(_ token: Int, in sentence: SentenceReading) -> String {
    let tag = sentence.tag(of: token)
    let word = sentence.text[token: token]
    if isAbbreviation(token, in: sentence) { return word }
    // "Bulgarian" keeps its capital; a headline's "Ceasefire" does not.
    let isName =
      tag == .nnp || tag == .nnps || tag == .jj && token != sentence.tokens.lowerBound
    return isName && sentence.text.tokens[token].shape == .title ? word : word.lowercased()
  }
}
