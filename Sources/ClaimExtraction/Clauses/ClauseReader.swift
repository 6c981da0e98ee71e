internal import PartsOfSpeech
internal import TextAnalysis

/// Finds the clauses of a sentence from left to right with a stack of open ones.
///
/// A clause is opened by the start of the sentence, a subordinating or relative word, an infinitive,
/// a participle, or a finite verb that no open clause waits for; it is closed by the marks and verbs
/// that show an outer clause to go on. One pass; no search.
struct ClauseReader {
  let text: AnalysedText
  let tokens: Range<Int>
  let tags: [PartOfSpeech]
  let phrases: [NounPhrase]
  let words = ClauseLexicon.standard
  let verbs: VerbGroupReader

  var clauses: [Clause] = []
  var owners: [Int]
  /// Open clauses, the innermost last.
  var stack: [Int] = []
  /// Clauses that were opened right after a comma or dash: the next one may close them.
  var isParenthetic: [Bool] = []
  /// Where the last verb group, mark or conjunction ended: a new clause begins no earlier.
  var boundary: Int
  var lastVerbEnd: Int
  var phrase = 0

  init(
    text: AnalysedText, tokens: Range<Int>, tags: [PartOfSpeech], phrases: [NounPhrase]
  ) {
    self.text = text
    self.tokens = tokens
    self.tags = tags
    self.phrases = phrases
    verbs = VerbGroupReader(text: text, tokens: tokens, tags: tags)
    owners = [Int](filledWith: 0, count: tokens.count)
    boundary = tokens.lowerBound
    lastVerbEnd = tokens.lowerBound
    clauses.reserveCapacity(8)
    stack.reserveCapacity(8)
    isParenthetic.reserveCapacity(8)
  }

  mutating func structure() -> ClauseStructure {
    open(.main, at: tokens.lowerBound)
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      index = step(at: index)
    }
    close()
    return ClauseStructure(tokens: tokens, phrases: phrases, clauses: clauses, owners: owners)
  }

  /// Reads one token, phrase or verb group and returns where the next begins.
  private mutating func step(at index: Int) -> Int {
    while phrase < phrases.count, phrases[phrase].tokens.upperBound <= index { phrase += 1 }
    if phrase < phrases.count, phrases[phrase].tokens.lowerBound == index, tag(index) != .wp {
      own(phrases[phrase].tokens)
      return phrases[phrase].tokens.upperBound
    }
    if isMark(at: index) { return readMark(at: index) }
    if opensClause(at: index) {
      openMarked(at: index)
      return index + 1
    }
    if let group = verbs.group(at: index) {
      place(group)
      boundary = group.tokens.upperBound
      lastVerbEnd = boundary
      return group.tokens.upperBound
    }
    if tag(index) == .cc { boundary = index + 1 }
    own(index..<index + 1)
    return index + 1
  }

  func tag(_ index: Int) -> PartOfSpeech { tags[index - tokens.lowerBound] }

  func tagOrNil(_ index: Int) -> PartOfSpeech? { tokens.contains(index) ? tag(index) : nil }

  /// Gives tokens to the innermost open clause.
  mutating func own(_ run: Range<Int>) {
    guard let top = stack.last else { return }
    for token in run { owners[token - tokens.lowerBound] = top }
  }

  /// Opens a clause below the innermost open one, or below `parent`.
  mutating func open(
    _ kind: Clause.Kind, at token: Int, parent: Int? = nil, marker: Int? = nil
  ) {
    clauses.append(
      Clause(
        kind: kind, parent: kind == .main ? nil : parent ?? stack.last, marker: marker,
        extent: token..<token))
    isParenthetic.append(
      token > tokens.lowerBound && isPause(token - 1) && kind != .main && kind != .coordinate)
    stack.append(clauses.count - 1)
  }

  func isPause(_ index: Int) -> Bool {
    text.isMark(index, ",") || text.tokens[index].kind == .dash
  }

  /// Sets extents and subjects once all tokens have their clause.
  private mutating func close() {
    for index in clauses.indices { clauses[index].extent = tokens.upperBound..<tokens.upperBound }
    var seen = [Bool](filledWith: false, count: clauses.count)
    for token in tokens {
      let owner = owners[token - tokens.lowerBound]
      let lower = seen[owner] ? clauses[owner].extent.lowerBound : token
      seen[owner] = true
      clauses[owner].extent = lower..<token + 1
    }
    let subjects = SubjectReader(
      tokens: tokens, tags: tags, phrases: phrases, owners: owners, text: text)
    for index in clauses.indices {
      clauses[index].subject = subjects.subject(of: index, in: clauses)
    }
  }
}
