internal import TextAnalysis

/// Finds names that the gazetteer lacks and that the text itself declares to be places.
///
/// Reads sentence by sentence, then settles what only prepositions spoke for by the rest of the
/// text: a name that elsewhere bears a title or speaks is a person's.
struct UnlistedFinder {
  private let text: AnalysedText
  private(set) var names: [UnlistedName] = []
  private var list: PlaceList
  /// Tokens that begin a place of the gazetteer.
  private var places: [Bool]
  /// Last words of names that speak or bear a title.
  private var people: Set<UInt64> = []

  init(_ text: AnalysedText) {
    self.text = text
    list = PlaceList(text: text)
    places = [Bool](repeating: false, count: text.tokens.count)
  }

  /// Reads one sentence.
  ///
  /// - Parameters:
  ///   - run: its tokens.
  ///   - candidates: those of the gazetteer in it, weighed.
  ///   - knowledge: of each token.
  mutating func read(
    _ run: Range<Int>, _ candidates: ArraySlice<Candidate>, _ knowledge: [TokenKnowledge]
  ) {
    for candidate in candidates where candidate.isPlace || candidate.sense == .abbreviation {
      places[candidate.tokens.lowerBound] = true
    }
    let evidence = UnlistedEvidence(text: text, knowledge: knowledge, places: places, run: run)
    let runs = NameRun(text: text)
    list.removeAll()
    var next = candidates.startIndex
    var index = run.lowerBound
    while index < run.upperBound {
      guard text.tokens[index].isCapitalized,
        let whole = runs.tokens(at: index, before: run.upperBound)
      else {
        index += 1
        continue
      }
      while next < candidates.endIndex,
        candidates[next].tokens.upperBound <= index || !isWeighty(candidates[next])
      {
        next += 1
      }
      var known: Candidate?
      if next < candidates.endIndex, candidates[next].tokens.lowerBound < whole.upperBound {
        known = candidates[next]
      }
      if let known, known.sense != .place || known.tokens.lowerBound < index {
        index = known.tokens.upperBound
        continue
      }
      notePerson(whole, knowledge)
      let last = whole.upperBound - 1
      let holds =
        last > whole.lowerBound && knowledge[last].contains(.candidate)
        && text.tokens[last].shape == .title && !knowledge[whole.lowerBound].contains(.candidate)
        && !PlaceNouns.of(text.tokens[whole.lowerBound]).contains(.link)
      index = read(whole, known, holds: holds, evidence)
    }
    for tokens in list.members(evidence) { names.append(UnlistedName(tokens: tokens, score: 4)) }
  }

  /// A place, or a name of the gazetteer that ends in a noun of places ("Falls Village").
  private func isWeighty(_ candidate: Candidate) -> Bool {
    if candidate.isPlace { return true }
    let last = text.tokens[candidate.tokens.upperBound - 1]
    return candidate.sense == .place && candidate.tokens.count > 1
      && !PlaceNouns.of(last).isDisjoint(with: .any)
  }

  /// Reads one run of capitals and returns where to go on.
  ///
  /// `holds` says that it ends in another name.
  private mutating func read(
    _ whole: Range<Int>, _ known: Candidate?, holds: Bool, _ evidence: UnlistedEvidence
  ) -> Int {
    var isListed = false
    if let known {
      isListed =
        known.tokens.lowerBound == whole.lowerBound
        && known.tokens.upperBound >= whole.upperBound
      if !isListed, !isExtended(known.tokens, whole) {
        return read(whole, around: known.tokens, evidence)
      }
    }
    let listed: UnlistedEvidence.Listed = isListed ? .whole : .none
    let found = evidence.weigh(whole, listed).flatMap { $0.isTold || !holds ? $0 : nil }
    if let found { names.append(found) }
    list.add(whole, isPlace: isListed || found?.isPlace == true, isListed: isListed)
    return max(whole.upperBound, found?.tokens.upperBound ?? 0)
  }

  /// Reads capitals that hold a known place and more; only a noun of places makes them one name.
  private mutating func read(
    _ whole: Range<Int>, around known: Range<Int>, _ evidence: UnlistedEvidence
  ) -> Int {
    let opens = known.lowerBound == whole.lowerBound
    if let told = evidence.weigh(whole, opens ? .first(known.upperBound) : .inside), told.isTold {
      names.append(told)
      list.add(whole, isPlace: true, isListed: false)
      return max(whole.upperBound, told.tokens.upperBound)
    }
    if opens { list.add(known, isPlace: true, isListed: true) }
    return opens ? known.upperBound : known.lowerBound
  }

  /// "San Miguel de Mercedes" is more than "San Miguel".
  private func isExtended(_ known: Range<Int>, _ whole: Range<Int>) -> Bool {
    guard known.lowerBound == whole.lowerBound, known.upperBound < whole.upperBound else {
      return false
    }
    let next = text.tokens[known.upperBound]
    return next.shape == .lower
  }

  // MARK: Persons

  /// A title before or a verb of saying after makes a name a person's.
  private mutating func notePerson(_ name: Range<Int>, _ knowledge: [TokenKnowledge]) {
    let last = text.tokens[name.upperBound - 1].key
    if name.count > 1, knowledge[name.lowerBound].contains(.givenName) { people.insert(last) }
    if name.lowerBound > 0, PlaceCues.of(text.tokens[name.lowerBound - 1]).contains(.title) {
      people.insert(last)
    }
    let next = name.upperBound
    if next < text.tokens.count, PlaceNouns.of(text.tokens[next]).contains(.saying) {
      people.insert(last)
    }
  }

  // MARK: Settling

  /// The names that are places, in text order; none overlaps another.
  mutating func settled() -> [UnlistedName] {
    var told: Set<UInt64> = []
    for name in names where name.isTold || name.score > EvidenceReader.threshold {
      told.insert(key(name.tokens))
    }
    let kept = names.filter { name in
      if name.isTold { return true }
      guard !people.contains(text.tokens[name.tokens.upperBound - 1].key) else { return false }
      return name.isPlace || name.score > 0 && told.contains(key(name.tokens))
    }
    var end = 0
    return kept.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.filter { name in
      defer { end = max(end, name.tokens.upperBound) }
      return name.tokens.lowerBound >= end
    }
  }

  private func key(_ tokens: Range<Int>) -> UInt64 {
    tokens.reduce(0) { $0 &* 31 &+ text.tokens[$1].key }
  }
}
