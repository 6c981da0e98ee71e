internal import ClaimModel
internal import TextAnalysis

/// One pass over one text: candidates, then groups of one name, then mentions.
struct PlaceReading {
  let text: AnalysedText
  private let gazetteer: Gazetteer
  private var finder: CandidateFinder
  private(set) var candidates: [Candidate] = []
  private var unlisted: UnlistedFinder
  private var groups: [NameGroup] = []
  /// Indices of groups by where their name is kept and its sense.
  private var groupsByName: [Int: Int] = [:]
  /// Words that are names of persons in this text.
  private var persons: Set<UInt64> = []
  private var fixed: [Int: GazetteerEntry] = [:]

  init(_ text: AnalysedText, _ gazetteer: Gazetteer) {
    self.text = text
    self.gazetteer = gazetteer
    finder = CandidateFinder(text, gazetteer)
    unlisted = UnlistedFinder(text)
  }

  // MARK: Find

  /// Finds and weighs candidates, sentence by sentence.
  mutating func find() {
    for sentence in text.sentences {
      let first = candidates.count
      finder.find(in: sentence.tokens, into: &candidates)
      let evidence = EvidenceReader(text, gazetteer, finder.knowledge, sentence.tokens)
      for index in first..<candidates.count {
        evidence.weigh(&candidates[index], persons: &persons)
      }
      readDivisions(from: first)
      addFeatures(in: sentence.tokens, from: first, evidence.isHeadline)
      if !evidence.isHeadline {
        unlisted.read(sentence.tokens, candidates[first...], finder.knowledge)
      }
    }
  }

  /// Takes in the names that the gazetteer lacks, in place of candidates inside them.
  mutating func addUnlisted() {
    let names = unlisted.settled()
    guard !names.isEmpty else { return }
    var merged: [Candidate] = []
    merged.reserveCapacity(candidates.count + names.count)
    var next = 0
    for name in names {
      while next < candidates.count, candidates[next].tokens.upperBound <= name.tokens.lowerBound {
        merged.append(candidates[next])
        next += 1
      }
      var candidate = Candidate.unlisted(name)
      while next < candidates.count, candidates[next].tokens.lowerBound < name.tokens.upperBound {
        candidate = taken(candidates[next], into: name, candidate)
        next += 1
      }
      merged.append(candidate)
    }
    candidates = merged + candidates[next...]
  }

  /// What becomes of a candidate of the gazetteer in the tokens of a declared place.
  private func taken(_ known: Candidate, into name: UnlistedName, _ candidate: Candidate)
    -> Candidate
  {
    var candidate = candidate
    guard known.sense == .place, known.tokens.lowerBound == name.tokens.lowerBound else {
      return candidate
    }
    if known.tokens == name.tokens {
      candidate.sense = .place
      candidate.name = known.name
      candidate.mustFit = true
    } else if known.isPlace, name.nouns.contains(.hub),
      known.tokens.upperBound == name.tokens.upperBound - 1
    {
      candidate.sense = .facility
      candidate.name = known.name
    }
    return candidate
  }

  /// "Scott and Maury counties", "Kharkiv region": each name is that of a division.
  private mutating func readDivisions(from first: Int) {
    for index in first..<candidates.count {
      let next = candidates[index].tokens.upperBound
      guard next < text.tokens.count, let nouns = Words.divisions(text.tokens[next]),
        !isState(candidates[index].name)
      else { continue }
      var member = index
      while true {
        if let name = finder.name(candidates[member].tokens, followedByOneOf: nouns) {
          candidates[member].name = name
          candidates[member].sense = .place
          candidates[member].score = max(candidates[member].score, EvidenceReader.threshold + 2)
        }
        guard member > first,
          isListed(candidates[member - 1].tokens, candidates[member].tokens)
        else { break }
        member -= 1
      }
    }
  }

  /// "Indiana counties" are counties in Indiana.
  private func isState(_ name: GazetteerName) -> Bool {
    name.entries > 0
      && [.state, .country].contains(gazetteer.entry(0, of: name).kind)
  }

  /// A comma, "and" or both stand between.
  private func isListed(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard second.lowerBound > first.upperBound, second.lowerBound - first.upperBound <= 2 else {
      return false
    }
    for index in first.upperBound..<second.lowerBound
    where !text.isMark(index, ",") && !Words.conjunctions.contains(text.tokens[index]) {
      return false
    }
    return true
  }

  /// Features take the place of the names inside them ("Washington Street").
  private mutating func addFeatures(in run: Range<Int>, from first: Int, _ isHeadline: Bool) {
    let features = FeatureFinder(text: text, knowledge: finder.knowledge)
    var index = run.lowerBound
    while index < run.upperBound {
      guard let range = features.feature(at: index, run, isHeadline: isHeadline) else {
        index += 1
        continue
      }
      for inside in (first..<candidates.count).reversed()
      where candidates[inside].tokens.overlaps(range) {
        candidates.remove(at: inside)
      }
      let position =
        candidates[first...].firstIndex { $0.tokens.lowerBound >= range.upperBound }
        ?? candidates.count
      candidates.insert(.feature(range), at: position)
      index = range.upperBound
    }
  }

  // MARK: Containers

  /// Joins "Paris, Texas" and "Springfield, Ill.".
  mutating func joinContainers() {
    let bearers = Bearers(gazetteer: gazetteer)
    for index in candidates.indices.dropLast() where candidates[index].sense == .place {
      let next = candidates[index + 1]
      guard next.sense == .place || next.sense == .abbreviation,
        isJoined(candidates[index].tokens, next.tokens)
      else { continue }
      guard let pair = bearers.pair(candidates[index].name, in: next.name) else {
        if isElsewhere(index, bearers) {
          let name = UnlistedName(
            tokens: candidates[index].tokens, score: candidates[index].score,
            rule: candidates[index].rule)
          candidates[index] = .unlisted(name)
        }
        continue
      }
      candidates[index].container = index + 1
      candidates[index].score += 6
      candidates[index].rule = .contained
      candidates[index + 1].score = max(6, next.score + 5)
      candidates[index + 1].rule = .container
      if next.sense == .abbreviation { candidates[index + 1].tokens = withStop(next.tokens) }
      fixed[index] = pair.inner
      fixed[index + 1] = pair.outer
    }
  }

  /// The full stop of an abbreviation belongs to it even where it also ends the sentence.
  private func withStop(_ tokens: Range<Int>) -> Range<Int> {
    let stop = tokens.upperBound
    guard stop < text.tokens.count, text.tokens[stop].gap == .none, text.isMark(stop, ".") else {
      return tokens
    }
    return tokens.lowerBound..<stop + 1
  }

  /// A comma stands between, or nothing before an abbreviation.
  private func isJoined(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    if second.lowerBound == first.upperBound + 1 {
      return text.isMark(first.upperBound, ",") && text.tokens[second.lowerBound].gap <= .line
    }
    return false
  }

  // MARK: Resolve

  /// Gathers the mentions of each name and resolves the names together.
  mutating func resolve() {
    let bearers = Bearers(gazetteer: gazetteer)
    for index in candidates.indices where candidates[index].isResolved {
      let group = group(of: index, bearers)
      candidates[index].group = group
      groups[group].best = max(groups[group].best, candidates[index].score)
      if candidates[index].score >= EvidenceReader.threshold { groups[group].count += 1 }
      if let entry = fixed[index], !groups[group].isFixed {
        groups[group].isFixed = true
        groups[group].chosen = groups[group].bearers.firstIndex { $0.entry == entry } ?? 0
      }
    }
    var resolver = PlaceResolver(groups)
    resolver.resolve()
    groups = resolver.groups
    for index in candidates.indices where candidates[index].sense == .place {
      let number = candidates[index].group
      let bearer = groups[number].bearers[groups[number].chosen]
      candidates[index].fit = resolver.affinity(bearer, resolver.focus)
      let isPerson =
        candidates[index].tokens.count == 1
        && persons.contains(text.tokens[candidates[index].tokens.lowerBound].key)
      candidates[index].score += PlaceReading.documentEvidence(
        candidates[index], best: groups[number].best, isPerson: isPerson)
    }
    for index in candidates.indices.dropFirst() {
      let (before, this) = (candidates[index - 1], candidates[index])
      guard before.sense == .place, this.sense == .place, isListed(before.tokens, this.tokens)
      else { continue }
      if before.score > EvidenceReader.threshold { candidates[index].score += 2 }
      if this.score > EvidenceReader.threshold { candidates[index - 1].score += 2 }
    }
  }

  private mutating func group(of index: Int, _ bearers: Bearers) -> Int {
    let candidate = candidates[index]
    let sense = candidate.sense == .facility ? .place : candidate.sense
    let key = candidate.name.offset << 3 | sense.rawValue
    if let found = groupsByName[key] { return found }
    groupsByName[key] = groups.count
    var places = bearers.bearers(candidate.name, sense)
    if let entry = fixed[index], !places.contains(where: { $0.entry == entry }) {
      places.append(bearers.bearer(entry))
    }
    groups.append(
      NameGroup(
        name: candidate.name, sense: sense, isDivision: candidate.isDivision,
        bearers: places))
    return groups.count - 1
  }

  /// What the rest of the text says about a mention.
  ///
  /// - Parameters:
  ///   - candidate: the mention.
  ///   - best: the best score of a mention of the name.
  ///   - isPerson: whether its one word is the name of a person elsewhere.
  /// - Returns: what to add to its score.
  private static func documentEvidence(_ candidate: Candidate, best: Int, isPerson: Bool) -> Int {
    var score = 0
    if candidate.container == nil, isPerson {
      score -= candidate.rule == .preposition ? 4 : 9
    } else if candidate.score < best, best >= EvidenceReader.threshold + 2 {
      score += 2
    }
    let fit = candidate.fit
    return score + (fit > 3 ? 3 : fit > 1.5 ? 2 : fit > 0.7 ? 1 : 0)
  }

  // MARK: Mentions

  func mentions() -> [PlaceMention] {
    let government = GovernmentSense(text: text)
    var references = [PlaceReference?](repeating: nil, count: groups.count)
    return candidates.indices.compactMap { index in
      let candidate = candidates[index]
      let span = text.span(of: candidate.tokens)
      guard candidate.isPlace else { return nil }
      guard isListed(candidate) else {
        return PlaceMention(
          span: span, tokens: candidate.tokens, reference: unlistedReference(index),
          rule: candidate.rule.rawValue)
      }
      let chosen = groups[candidate.group].bearers[groups[candidate.group].chosen].entry
      let entry = fixed[index] ?? chosen
      let known = entry == chosen ? references[candidate.group] : nil
      let reference = known ?? gazetteer.reference(to: entry, kind: kind(candidate, entry))
      if entry == chosen { references[candidate.group] = reference }
      let sentence = text.sentences[text.sentence(ofToken: candidate.tokens.lowerBound)].tokens
      return PlaceMention(
        span: span, tokens: candidate.tokens, reference: reference,
        standsForGovernment: government.applies(to: candidate, entry, in: sentence),
        rule: candidate.rule.rawValue)
    }
  }

  /// Whether the gazetteer's place is the one meant.
  private func isListed(_ candidate: Candidate) -> Bool {
    guard candidate.isResolved, candidate.sense != .facility else { return false }
    guard candidate.mustFit else { return true }
    let group = groups[candidate.group]
    let entry = group.bearers[group.chosen].entry
    return candidate.fit > 0.7 && (entry.isSettlement || entry.isDivision)
  }

  /// A place by its name alone, with what the text puts it in.
  private func unlistedReference(_ index: Int) -> PlaceReference {
    let candidate = candidates[index]
    var reference = PlaceReference(name: text[text.span(of: candidate.tokens)])
    if candidate.sense == .facility { reference.kind = .venue }
    guard let container = container(of: index) else { return reference }
    let holder = gazetteer.reference(to: container, kind: .place)
    reference.countryCode = holder.countryCode
    reference.countryName = holder.countryName
    reference.parents = (container.geonameID.map { [$0] } ?? []) + holder.parents
    return reference
  }

  /// The place that the text puts an unlisted one in: "X, in southern Chad", "X airport".
  private func container(of index: Int) -> GazetteerEntry? {
    let candidate = candidates[index]
    if candidate.sense == .facility {
      return groups[candidate.group].bearers[groups[candidate.group].chosen].entry
    }
    guard index + 1 < candidates.count else { return nil }
    let next = candidates[index + 1]
    guard next.isPlace, next.sense == .place, !next.mustFit,
      Containment(text: text).holds(candidate.tokens, next.tokens)
    else { return nil }
    return fixed[index + 1] ?? groups[next.group].bearers[groups[next.group].chosen].entry
  }

  private func kind(_ candidate: Candidate, _ entry: GazetteerEntry) -> PlaceReference.Kind {
    candidate.sense == .demonym ? .demonym : entry.isVenue ? .venue : .place
  }
}
