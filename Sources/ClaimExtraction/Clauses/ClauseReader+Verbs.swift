internal import PartsOfSpeech
internal import TextAnalysis

/// Which clause a verb group heads.
extension ClauseReader {
  mutating func place(_ group: VerbGroup) {
    switch group.form {
    case .infinitive: openNonFinite(.infinitive, group)
    case .gerund: openNonFinite(.participial, group)
    case .participle: placeParticiple(group)
    case .finite: placeFinite(group)
    }
  }

  private mutating func head(_ clause: Int, _ group: VerbGroup) {
    clauses[clause].verbGroup = group
    own(group.tokens)
  }

  private mutating func openNonFinite(_ kind: Clause.Kind, _ group: VerbGroup) {
    let start = group.tokens.lowerBound
    let before = start - 1
    var marker: Int?
    if kind == .participial, tokens.contains(before), tag(before) == .in { marker = before }
    var parent: Int?
    if tokens.contains(before), isParallel(kind, group, after: before) {
      parent = leaveParallel(kind)
    }
    open(kind, at: start, parent: parent, marker: marker)
    if let marker, let top = stack.last { owners[marker - tokens.lowerBound] = top }
    head(stack[stack.count - 1], group)
  }

  /// Whether a group goes on with a list of its kind: after "and", or after a comma without "to".
  private func isParallel(_ kind: Clause.Kind, _ group: VerbGroup, after before: Int) -> Bool {
    if tag(before) == .cc { return true }
    return kind == .infinitive && text.isMark(before, ",") && tag(group.tokens.lowerBound) != .to
  }

  /// "killing five and wounding six": the second hangs where the first does.
  private mutating func leaveParallel(_ kind: Clause.Kind) -> Int? {
    guard let match = stack.lastIndex(where: { clauses[$0].kind == kind }), match > 0 else {
      return nil
    }
    let parent = clauses[stack[match]].parent
    stack.removeSubrange(match...)
    return parent
  }

  private mutating func placeParticiple(_ group: VerbGroup) {
    let start = group.tokens.lowerBound
    guard let top = stack.last else { return }
    if isElliptic(at: start), let passive = stack.last(where: { clauses[$0].isPassive }) {
      // "five were killed and seven wounded".
      var elliptic = group
      elliptic.isPassive = true
      elliptic.form = .finite
      elliptic.tense = clauses[passive].verbGroup?.tense
      openCoordinate(with: passive, from: boundary, elliptic)
      return
    }
    let followsNoun = phrases.contains { $0.tokens.upperBound == start }
    if hasObject(group), isReallyFinite(group, followsNoun: followsNoun) {
      // The tagger takes many a past tense for a participle.
      var finite = group
      finite.form = .finite
      finite.tense = .past
      placeFinite(finite)
      return
    }
    if clauses[top].verbGroup == nil, followsNoun, !finiteVerbFollows(after: start) {
      // A headline: "Two killed in blast".
      var passive = group
      passive.isPassive = true
      head(top, passive)
      return
    }
    openNonFinite(followsNoun ? .reducedRelative : .participial, group)
  }

  /// Whether a noun phrase follows right after a verb group.
  private func hasObject(_ group: VerbGroup) -> Bool {
    phrases.contains { $0.tokens.lowerBound == group.tokens.upperBound && !$0.isTime }
  }

  /// Whether a plain form after "and" goes on with an infinitive: "due to speak and meet".
  private func isReallyInfinitive(_ group: VerbGroup) -> Bool {
    let start = group.tokens.lowerBound
    guard tag(group.head) == .vbp, group.tokens.count == 1, let before = tagOrNil(start - 1),
      before == .cc
    else { return false }
    return stack.contains { clauses[$0].kind == .infinitive }
  }

  /// Whether a participle with an object stands where only a past tense can: as the only verb after
  /// its subject, or after "and" beside a past tense.
  private func isReallyFinite(_ group: VerbGroup, followsNoun: Bool) -> Bool {
    guard let top = stack.last else { return false }
    let start = group.tokens.lowerBound
    if let before = tagOrNil(start - 1), before == .cc {
      return stack.contains { clauses[$0].verbGroup?.tense == .past && !clauses[$0].isPassive }
    }
    return clauses[top].verbGroup == nil && followsNoun
  }

  /// Whether a past tense after an object is a participle that belongs to the object: "violating a
  /// truce announced over Easter".
  private func isReallyParticiple(_ group: VerbGroup) -> Bool {
    guard let top = stack.last, let verb = clauses[top].verb, group.tokens.count == 1,
      tag(group.head) == .vbd, boundary == lastVerbEnd
    else { return false }
    let isBe = words.classes(text.tokens[group.head]).contains(.be)
    return !isBe && !words.classes(text.tokens[verb]).contains(.saying)
      && phrases.contains { $0.tokens.upperBound == group.tokens.lowerBound && !$0.isPronoun }
  }

  /// Whether a participle follows "and" or a comma and a noun phrase.
  private func isElliptic(at start: Int) -> Bool {
    guard let phrase = phrases.last(where: { $0.tokens.upperBound == start }) else { return false }
    let before = phrase.tokens.lowerBound - 1
    return phrase.tokens.lowerBound >= boundary && tokens.contains(before)
      && (tag(before) == .cc || text.isMark(before, ","))
  }

  private func finiteVerbFollows(after index: Int) -> Bool {
    for position in index + 1..<max(index + 1, tokens.upperBound) {
      if opensClause(at: position) { return false }
      if tag(position).isFiniteVerb { return true }
    }
    return false
  }

  private mutating func placeFinite(_ group: VerbGroup) {
    guard let top = stack.last else { return }
    if isReallyInfinitive(group) {
      var infinitive = group
      infinitive.form = .infinitive
      infinitive.tense = nil
      openNonFinite(.infinitive, infinitive)
      return
    }
    if clauses[top].verbGroup == nil {
      head(top, group)
      return
    }
    if let waiting = waitingClause() {
      while stack.last != waiting { stack.removeLast() }
      head(waiting, group)
      return
    }
    if isReallyParticiple(group) {
      var participle = group
      participle.form = .participle
      participle.tense = nil
      openNonFinite(.reducedRelative, participle)
      return
    }
    let start = group.tokens.lowerBound
    let subject = start > boundary && hasPhrase(in: boundary..<start)
    let before = boundary - 1
    let isAfterConjunction = tokens.contains(before) && tag(before) == .cc
    if isAfterConjunction {
      openCoordinate(with: coordinationTarget(hasSubject: subject), from: boundary, group)
    } else if boundary == lastVerbEnd, subject, takesComplement(top) {
      openWithSubject(.complement, from: boundary, group)
    } else if tokens.contains(before), isPause(before) || isMark(at: before) {
      openAfterMark(group, hasSubject: subject)
    } else {
      openWithSubject(subject ? .complement : .coordinate, from: boundary, group)
    }
  }

  private func takesComplement(_ clause: Int) -> Bool {
    clauses[clause].verb != nil
  }

  /// The innermost open clause without a verb, not looking out of brackets or quotation marks.
  private func waitingClause() -> Int? {
    for index in stack.reversed() {
      if clauses[index].verbGroup == nil { return index }
      if clauses[index].kind == .inset { return nil }
    }
    return nil
  }

  /// The clause that "and" joins the next one to: verbless joins go to the innermost finite clause;
  /// with a subject of its own, what follows leaves relative and non-finite clauses.
  private func coordinationTarget(hasSubject: Bool) -> Int {
    for index in stack.reversed() {
      switch clauses[index].kind {
      case .infinitive, .participial, .reducedRelative: continue
      case .relative where hasSubject: continue
      default: return index
      }
    }
    return stack[0]
  }

  private mutating func openCoordinate(
    with target: Int, from start: Int, _ group: VerbGroup
  ) {
    while stack.count > 1, stack.last != target { stack.removeLast() }
    open(.coordinate, at: start, parent: target)
    reown(from: start, group)
  }

  private mutating func openWithSubject(
    _ kind: Clause.Kind, from start: Int, _ group: VerbGroup
  ) {
    open(kind, at: start)
    reown(from: start, group)
  }

  /// After a comma: "…, officials said" stands beside what it reports; otherwise one more predicate.
  private mutating func openAfterMark(_ group: VerbGroup, hasSubject: Bool) {
    let isSaying = words.classes(text.tokens[group.head]).contains(.saying)
    if isSaying || hasSubject {
      while stack.count > 1, clauses[stack[stack.count - 1]].kind != .inset { stack.removeLast() }
      open(.main, at: boundary)
      reown(from: boundary, group)
    } else {
      openCoordinate(with: coordinationTarget(hasSubject: false), from: boundary, group)
    }
  }

  private mutating func reown(from start: Int, _ group: VerbGroup) {
    guard let top = stack.last else { return }
    if start < group.tokens.lowerBound {
      for token in start..<group.tokens.lowerBound { owners[token - tokens.lowerBound] = top }
    }
    head(top, group)
  }

  private func hasPhrase(in run: Range<Int>) -> Bool {
    phrases.contains { run.contains($0.tokens.lowerBound) && !$0.isTime }
  }
}
