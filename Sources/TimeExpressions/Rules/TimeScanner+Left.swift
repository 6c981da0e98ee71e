internal import TextAnalysis

/// What stands to the left of a calendar word and belongs to it.
struct LeftContext {
  /// First token of the expression.
  var start: Int
  var direction: Direction?
  var edge: Edge?
}

extension TimeScanner {
  /// Reads "early", "last", "the end of last" and the like leftwards from a token.
  ///
  /// - Parameters:
  ///   - index: The word that they belong to.
  ///   - keepsArticle: Whether "the" directly before it is part of the expression.
  /// - Returns: Where the expression starts, and what was read.
  func left(of index: Int, keepsArticle: Bool = false) -> LeftContext {
    var context = LeftContext(start: index)
    var next = index - 1
    readEdge(&context, &next)
    readDirection(&context, &next, index)
    if context.edge == nil { readEdge(&context, &next) }
    if context.edge == nil, let (start, edge) = partOf(before: context.start) {
      context.start = start
      context.edge = edge
    } else if keepsArticle || context.direction != nil, isThe(next),
      isJoined(context.start)
    {
      context.start = next
    }
    return context
  }

  private func readEdge(_ context: inout LeftContext, _ next: inout Int) {
    guard isJoined(context.start) else { return }
    var at = next
    if isTightDash(at) { at -= 1 }
    guard case .edge(let edge)? = word(at), tokens[at].count <= 5 else { return }
    let isGlued = at < next && isWord(at, TimeScanner.end)
    guard !isNounEdge(at) || isGlued else { return }
    context.edge = edge
    context.start = at
    if let (wider, first) = widerEdge(edge, before: at) {
      context.edge = wider
      context.start = first
    }
    next = context.start - 1
  }

  private static let end = WordKey.of("end")

  /// "mid-to-late", "early to mid-", "mid- to late": from one part to the next.
  private func widerEdge(_ edge: Edge, before index: Int) -> (Edge, Int)? {
    var at = index - 1
    if isTightDash(at) { at -= 1 }
    guard word(at) == .signal(.to) || word(at) == .signal(.or), isJoined(index) else { return nil }
    at -= 1
    if isDash(at) { at -= 1 }
    guard case .edge(let first)? = word(at), tokens[at].count <= 5, !isNounEdge(at) else {
      return nil
    }
    switch (first, edge) {
    case (.start, .mid): return (.startToMid, at)
    case (.mid, .end): return (.midToEnd, at)
    default: return nil
    }
  }

  /// "start", "end", "middle" need "of".
  private func isNounEdge(_ index: Int) -> Bool {
    let count = tokens[index].count
    let first = byte(Int(tokens[index].start)) | 0x20
    return !(count == 5 && first == UInt8(ascii: "e"))  // early
      && !(count == 4 && first == UInt8(ascii: "l"))  // late
      && !(count == 3 && first == UInt8(ascii: "m"))  // mid
  }

  /// Words that make "that" before a name a conjunction: "predicts that January will be cold",
  /// "said that 2024 would be hard".
  private static let auxiliaries = WordSet(words: [
    "will", "would", "is", "was", "were", "has", "had", "could", "might", "should", "can", "may",
  ])

  private func readDirection(
    _ context: inout LeftContext, _ next: inout Int, _ index: Int
  ) {
    guard isJoined(context.start), next >= 0 else { return }
    guard case .direction(let direction)? = word(next), direction != .recent else { return }
    if direction == .that, isCapitalized(index) || digits(index) != nil,
      isIn(TimeScanner.auxiliaries, index + 1)
    {
      return
    }
    context.direction = direction
    context.start = next
    next -= 1
    let isThis =
      (direction == .past || direction == .coming) && word(next) == .direction(.this)
    guard isThis || (direction == .same && word(next) == .direction(.that)) else { return }
    context.start = next
    next -= 1
  }

  /// "the end of", "the middle of the": start and edge.
  func partOf(before index: Int) -> (start: Int, edge: Edge)? {
    var next = index - 1
    if isThe(next) { next -= 1 }
    guard isOf(next), isJoined(next + 1), case .edge(let edge)? = word(next - 1) else { return nil }
    let start = isThe(next - 2) ? next - 2 : next - 1
    return (start, edge)
  }
}
