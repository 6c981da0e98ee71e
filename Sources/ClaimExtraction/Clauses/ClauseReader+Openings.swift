internal import PartsOfSpeech
internal import TextAnalysis

/// Subordinating and relative words.
extension ClauseReader {
  /// Whether the word here opens a clause.
  func opensClause(at index: Int) -> Bool {
    let kind = words.classes(text.tokens[index])
    if kind.contains(.relative) { return opensRelative(at: index) }
    if kind.contains(.subordinator) {
      return tag(index) == .in || tag(index).isWhWord
    }
    if kind.contains(.either), tag(index) == .in || tag(index) == .rb {
      return finiteClauseFollows(after: index)
    }
    return false
  }

  private func opensRelative(at index: Int) -> Bool {
    switch tag(index) {
    case .wdt, .wp, .wpPossessive, .wrb: true
    // "said that five died"; the determiner in "that day" is DT.
    case .in: true
    default: false
    }
  }

  /// Whether a subject and a finite verb follow before any mark or other opening word.
  private func finiteClauseFollows(after index: Int) -> Bool {
    var sawSubject = false
    var position = index + 1
    while position < tokens.upperBound {
      let tag = tag(position)
      if tag.isFiniteVerb { return sawSubject }
      if tag == .vbn || tag == .vbg || tag == .to || tag.isWhWord { return false }
      // "Since the war no minister has met": the first noun phrase goes with the word, as a preposition.
      if sawSubject, opensSubject(at: position) { return false }
      if tag.isNoun || tag == .prp || tag == .cd || tag == .dt || tag == .ex {
        sawSubject = true
      } else if isMark(at: position) {
        return false
      }
      position += 1
    }
    return false
  }

  /// Whether a noun phrase begins right behind another, which is no day or moment ("since the day the
  /// war began").
  private func opensSubject(at index: Int) -> Bool {
    switch tag(index) {
    case .dt, .prp, .prpPossessive, .ex:
      tag(index - 1).isNoun && !ClauseReader.moments.contains(text.tokens[index - 1])
    default: false
    }
  }

  private static let moments = WordSet(words: [
    "day", "moment", "time", "night", "week", "month", "year", "minute", "hour", "morning",
  ])

  /// Opens the clause of a subordinating or relative word; a preposition before a relative pronoun
  /// ("in which") goes with it.
  mutating func openMarked(at index: Int) {
    let kind = kind(ofMarker: index)
    closeForOpening(kind, at: index)
    // A relative clause hangs on the clause of its antecedent, even one that a comma closed.
    let owner = kind == .relative ? antecedent(of: index).map { self.owner(of: $0.head) } : nil
    open(kind, at: index, parent: owner, marker: index)
    own(index..<index + 1)
    if kind == .relative, let before = tagOrNil(index - 1), before == .in, let top = stack.last {
      owners[index - 1 - tokens.lowerBound] = top
    }
    boundary = index + 1
  }

  private func owner(of token: Int) -> Int { owners[token - tokens.lowerBound] }

  private func kind(ofMarker index: Int) -> Clause.Kind {
    let kind = words.classes(text.tokens[index])
    guard kind.contains(.relative) else {
      return tag(index) == .wp
        || words.classes(text.tokens[index]).contains(.subordinator)
          && isComplementWord(index)
        ? .complement : .subordinate
    }
    if tag(index) == .in { return .complement }
    if tag(index) == .wrb {
      // "when" and "where" refer to a time or place right before them, perhaps across a comma.
      return antecedent(of: index) == nil ? .subordinate : .relative
    }
    return antecedent(of: index) == nil ? .complement : .relative
  }

  private func isComplementWord(_ index: Int) -> Bool {
    guard let before = tagOrNil(index - 1) else { return false }
    return before.isVerb && words.classes(text.tokens[index - 1]).contains(.saying)
  }

  /// The noun phrase right before a word, a comma or preposition between allowed.
  func antecedent(of index: Int) -> NounPhrase? {
    var end = index
    if let before = tagOrNil(end - 1), before == .in { end -= 1 }
    if tokens.contains(end - 1), isPause(end - 1) { end -= 1 }
    return phrases.last { $0.tokens.upperBound == end }
  }

  /// A clause set off before goes no further when another one of its rank opens.
  private mutating func closeForOpening(_ kind: Clause.Kind, at index: Int) {
    guard kind == .subordinate, tokens.contains(index - 1), isPause(index - 1) else { return }
    while stack.count > 1, let top = stack.last, clauses[top].verbGroup != nil {
      switch clauses[top].kind {
      case .main, .inset: return
      default: stack.removeLast()
      }
    }
  }
}
