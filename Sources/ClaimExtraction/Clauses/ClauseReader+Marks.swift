internal import PartsOfSpeech
internal import TextAnalysis

/// Punctuation, brackets and quotation marks.
extension ClauseReader {
  func isMark(at index: Int) -> Bool {
    switch text.tokens[index].kind {
    case .punctuation, .openQuote, .closeQuote, .quote: true
    case .dash: text.tokens[index].gap != .none || index + 1 == tokens.upperBound
    default: false
    }
  }

  mutating func readMark(at index: Int) -> Int {
    boundary = index + 1
    if text.isMark(index, "(") || text.isMark(index, "[") {
      open(.inset, at: index)
      own(index..<index + 1)
      return index + 1
    }
    if text.isMark(index, ")") || text.isMark(index, "]") {
      own(index..<index + 1)
      closeInset()
      return index + 1
    }
    switch text.tokens[index].kind {
    case .openQuote, .closeQuote, .quote: readQuotationMark(at: index)
    default: readPause(at: index)
    }
    return index + 1
  }

  private mutating func closeInset() {
    guard let inset = stack.lastIndex(where: { clauses[$0].kind == .inset }) else { return }
    stack.removeSubrange(inset...)
  }

  /// Quoted words with a verb are a clause of their own; a quoted phrase is part of its clause.
  private mutating func readQuotationMark(at index: Int) {
    let isOpen = stack.contains { clauses[$0].kind == .inset && isQuote(clauses[$0].extent) }
    let opens: Bool
    switch text.tokens[index].kind {
    case .openQuote: opens = true
    case .closeQuote: opens = false
    default: opens = !isOpen
    }
    if !opens {
      own(index..<index + 1)
      if isOpen { closeInset() }
    } else if !isOpen, quoteHoldsFiniteVerb(from: index + 1) {
      open(.inset, at: index)
      own(index..<index + 1)
    } else {
      own(index..<index + 1)
    }
  }

  private func isQuote(_ extent: Range<Int>) -> Bool {
    tokens.contains(extent.lowerBound) && !text.isMark(extent.lowerBound, "(")
      && !text.isMark(extent.lowerBound, "[")
  }

  private func quoteHoldsFiniteVerb(from start: Int) -> Bool {
    for index in start..<tokens.upperBound {
      let kind = text.tokens[index].kind
      if kind == .closeQuote || kind == .quote { return false }
      if tag(index).isFiniteVerb { return true }
    }
    return false
  }

  /// A comma, semicolon, colon or dash: closes what it set off, and what kept an outer clause from
  /// its verb.
  private mutating func readPause(at index: Int) {
    if text.isMark(index, ";") {
      while stack.count > 1, !isInset(stack[stack.count - 1]) { stack.removeLast() }
      own(index..<index + 1)
      if let top = stack.last, clauses[top].verbGroup != nil {
        stack.removeLast()
        open(.main, at: index + 1)
      }
      return
    }
    guard isPause(index) else {
      own(index..<index + 1)
      return
    }
    while stack.count > 1, let top = stack.last, closesAtPause(top, at: index) {
      stack.removeLast()
    }
    own(index..<index + 1)
  }

  private func isInset(_ clause: Int) -> Bool { clauses[clause].kind == .inset }

  private func closesAtPause(_ clause: Int, at index: Int) -> Bool {
    guard clauses[clause].verbGroup != nil else { return false }
    switch clauses[clause].kind {
    case .main, .inset: return false
    case .coordinate, .complement: return outerAwaitsVerb(below: clause)
    case .relative, .reducedRelative, .participial, .subordinate, .infinitive:
      if isListComma(at: index) { return false }
      return isParenthetic[clause] || outerAwaitsVerb(below: clause)
    }
  }

  /// Whether an open clause outside this one still lacks its verb.
  func outerAwaitsVerb(below clause: Int) -> Bool {
    for outer in stack.reversed() where outer < clause {
      if isInset(outer) { return clauses[outer].verbGroup == nil }
      if clauses[outer].verbGroup == nil { return true }
    }
    return false
  }

  /// A comma between members of a list: a noun phrase follows, and after it a comma or "and".
  private func isListComma(at index: Int) -> Bool {
    guard text.isMark(index, ","),
      let next = phrases.first(where: { $0.tokens.lowerBound == index + 1 }), !next.isTime,
      let after = tagOrNil(next.tokens.upperBound)
    else { return false }
    let follows = next.tokens.upperBound
    return after == .cc || (text.isMark(follows, ",") && tagOrNil(follows + 1) == .cc)
  }
}
