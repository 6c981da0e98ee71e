internal import TextAnalysis

/// Weighs what stands beside a candidate, for and against its being a place.
///
/// Weights are small whole numbers: a candidate is a place from `threshold` upwards.
struct EvidenceReader {
  let text: AnalysedText
  let gazetteer: Gazetteer
  let knowledge: [TokenKnowledge]
  /// The sentence.
  let run: Range<Int>
  /// Whether most words of the sentence are capitalised, so that capitals say little.
  let isHeadline: Bool

  static let threshold = 3

  init(
    _ text: AnalysedText, _ gazetteer: Gazetteer, _ knowledge: [TokenKnowledge], _ run: Range<Int>
  ) {
    self.text = text
    self.gazetteer = gazetteer
    self.knowledge = knowledge
    self.run = run
    isHeadline = EvidenceReader.isHeadline(text, run)
  }

  private static func isHeadline(_ text: AnalysedText, _ run: Range<Int>) -> Bool {
    var (small, large) = (0, 0)
    for index in run {
      let token = text.tokens[index]
      guard token.count > 3, case .word = token.kind else { continue }
      if token.isCapitalized { large += 1 } else { small += 1 }
    }
    return large >= 3 && small * 4 <= large
  }

  /// Sets a candidate's score and the rule that spoke loudest.
  func weigh(_ candidate: inout Candidate, persons: inout Set<UInt64>) {
    switch candidate.sense {
    case .demonym:
      candidate.rule = .demonym
      candidate.score = demonym(candidate)
    case .abbreviation:
      candidate.score = -20
    case .place, .feature, .unlisted, .facility:
      let before = left(of: candidate, &persons)
      candidate.rule = before.rule
      candidate.score = prior(candidate) + before.score + right(of: candidate)
      notePerson(candidate, &persons)
    }
  }

  /// "French" may be a surname ("Robert French"), and an illness is no place.
  private func demonym(_ candidate: Candidate) -> Int {
    let before = candidate.tokens.lowerBound - 1
    let isName =
      before >= run.lowerBound && candidate.name.flags.contains(.surname)
      && knowledge[before].contains(.givenName)
    return isName ? -5 : namesOrganisation(after: candidate) ? 0 : 6
  }

  /// Whether the capitals after a demonym end in an organisation ("American Heart Association").
  private func namesOrganisation(after candidate: Candidate) -> Bool {
    var index = candidate.tokens.upperBound
    while index < run.upperBound {
      let token = text.tokens[index]
      let cues = PlaceCues.of(token)
      if cues.contains(.illness) { return true }
      guard token.isCapitalized, token.gap == .space, !isHeadline else { return false }
      if !cues.isDisjoint(with: [.title, .agency]) { return false }
      if cues.contains(.org) { return true }
      index += 1
    }
    return false
  }

  // MARK: The name itself

  private func prior(_ candidate: Candidate) -> Int {
    let name = candidate.name
    var score = standing(name)
    let words = candidate.tokens.count
    let token = text.tokens[candidate.tokens.lowerBound]
    if words > 1 { return score + min(3, words) + person(candidate, token) }
    if token.shape == .upper, isWrittenInCapitals(name) { return score }
    if !PlaceCues.of(token).isDisjoint(with: EvidenceReader.kinds), score < 6 { score -= 8 }
    if token.shape == .upper, token.count <= 4, !isHeadline, !isDateline(candidate),
      text.source.bytes[Int(token.end) - 1] != UInt8(ascii: ".")
    {
      score -= 5
    }
    if name.flags.contains(.common) { score -= isSentenceStart(candidate) || isHeadline ? 6 : 4 }
    if name.flags.contains(.givenName) { score -= 2 }
    if name.flags.contains(.surname) { score -= 1 }
    if token.count <= 2, token.shape != .upper { score -= 3 }
    return score
  }

  /// "US", "NSW": names that are written so.
  private func isWrittenInCapitals(_ name: GazetteerName) -> Bool {
    (0..<name.references).contains { number in
      let reference = gazetteer.reference(number, of: name)
      return reference.isExact && reference.sense == .alias
    }
  }

  /// Words that say what a thing is name no place by themselves ("Gulf", "West", "University").
  private static let kinds: PlaceCues = [
    .calendar, .function, .direction, .org, .agency, .title, .area, .institution, .noun, .illness,
  ]

  /// Two words that are as likely a person's name ("Kit Carson"), or a saint's.
  private func person(_ candidate: Candidate, _ token: Token) -> Int {
    guard standing(candidate.name) < 4 else { return 0 }
    if token.key == Words.st || token.key == Words.saint { return -4 }
    guard candidate.tokens.count == 2,
      knowledge[candidate.tokens.lowerBound].contains(.givenName)
    else { return 0 }
    var key = NameKey()
    key.add(gazetteer.letters.word(text, text.tokens[candidate.tokens.upperBound - 1]))
    return gazetteer.name(key)?.flags.contains(.surname) ?? false ? -4 : 0
  }

  /// The capitals before the dash that opens a report ("CAIRO — ").
  private func isDateline(_ candidate: Candidate) -> Bool {
    let next = candidate.tokens.upperBound
    guard isSentenceStart(candidate), next < run.upperBound else { return false }
    return text.tokens[next].kind == .dash || text.isMark(next, ",") || text.isMark(next, "(")
  }

  /// How well known the best bearer of a name is.
  private func standing(_ name: GazetteerName) -> Int {
    var best = -2
    if name.entries > 0 {
      for number in 0..<min(name.entries, 4) {
        best = max(best, standing(gazetteer.entry(number, of: name)))
      }
    }
    for number in 0..<min(name.references, 4) {
      let reference = gazetteer.reference(number, of: name)
      if reference.sense == .alias {
        best = max(best, standing(gazetteer.entry(reference.handle)) - 1)
      } else if reference.sense == .abbreviation {
        best = max(best, 3)
      }
    }
    return best
  }

  private func standing(_ entry: GazetteerEntry) -> Int {
    switch entry.kind {
    case .country, .continent: return 6
    case .region, .water, .river, .venue, .government: return 5
    case .organisation: return 1
    case .firstDivision: return entry.population > 500_000 ? 5 : 3
    case .capital, .state: return 5
    case .city, .secondDivision:
      switch entry.population {
      case 1_000_000...: return 4
      case 200_000...: return 3
      case 50_000...: return 2
      case 10_000...: return 1
      case 1000...: return 0
      default: return -1
      }
    }
  }

  // MARK: Before

  private func isSentenceStart(_ candidate: Candidate) -> Bool {
    let first = candidate.tokens.lowerBound
    return first == run.lowerBound
      || first == run.lowerBound + 1 && text.tokens[run.lowerBound].kind != .word
  }

  private func left(of candidate: Candidate, _ persons: inout Set<UInt64>) -> (
    score: Int, rule: PlaceRule
  ) {
    var index = candidate.tokens.lowerBound - 1
    var score = 0
    var follows = 4
    // Step over what may stand between a preposition and a name.
    while index >= run.lowerBound {
      let token = text.tokens[index]
      let cues = PlaceCues.of(token)
      if cues.contains(.direction) || cues.contains(.connector) && token.key == Words.the {
        if cues.contains(.direction), !token.isCapitalized || isHeadline { score += 2 }
        if token.key == Words.the, isSettlement(candidate), !precedesNoun(candidate) {
          (score, follows) = (score - 1, 2)
        }
        index -= 1
      } else {
        break
      }
    }
    guard index >= run.lowerBound else { return (score, .knownName) }
    let token = text.tokens[index]
    let cues = PlaceCues.of(token)
    let isBeside = index == candidate.tokens.lowerBound - 1
    if token.kind == .dash, isBeside, token.gap == .none { return (score - 1, .knownName) }
    guard token.kind == .word || token.kind == .alphanumeric else { return (score, .knownName) }
    if token.key == Words.of { return of(index, score) }
    if cues.contains(.locative) {
      if index > run.lowerBound, EvidenceReader.holdings.contains(text.tokens[index - 1]),
        standing(candidate.name) < 4
      {
        return (score - 1, .knownName)
      }
      return (score + follows, .preposition)
    }
    if !token.isCapitalized {
      if cues.contains(.title), isBeside, !isCountry(candidate) { return (score - 3, .knownName) }
      if cues.contains(.noun), isBeside { return (score + 1, .knownName) }
      return (score + (cues.contains(.weak) ? 1 : 0), .knownName)
    }
    guard isBeside, candidate.sense != .demonym else { return (score, .knownName) }
    return (score + capital(index, token, cues, candidate, &persons), .knownName)
  }

  /// What one holds in a company: "shares in Toyota", though not "shares in Tokyo".
  private static let holdings = WordSet(words: [
    "share", "shares", "stake", "stakes", "shareholder", "shareholders", "shareholding", "stock",
  ])

  /// Whether a single word names a town at best, which takes no article.
  private func isSettlement(_ candidate: Candidate) -> Bool {
    candidate.tokens.count == 1 && candidate.name.entries > 0 && candidate.sense == .place
      && gazetteer.entry(0, of: candidate.name).isSettlement
  }

  /// Whether an article before a name belongs to the noun behind it ("the Geneva talks").
  private func precedesNoun(_ candidate: Candidate) -> Bool {
    let next = candidate.tokens.upperBound
    guard next < run.upperBound, text.tokens[next].shape == .lower else { return false }
    return !PlaceCues.of(text.tokens[next]).isDisjoint(with: [.noun, .agency, .institution])
  }

  /// A capitalised word right before: a title, a name, or the start of a sentence.
  private func capital(
    _ index: Int, _ token: Token, _ cues: PlaceCues, _ candidate: Candidate,
    _ persons: inout Set<UInt64>
  ) -> Int {
    let known = knowledge[index]
    if cues.contains(.title), !cues.contains(.agency) || token.shape == .title {
      if !isTitleOfPlace(token, candidate) {
        add(candidate, &persons)
        return -9
      }
      return -1
    }
    if PlaceNouns.of(token).contains(.club) { return -9 }
    if known.contains(.candidate) { return isHeadline ? 0 : -1 }
    if cues.contains(.function) || cues.contains(.calendar) { return 0 }
    if text.tokens[index].count <= 2, text.source.bytes[Int(token.end) - 1] == 0x2E { return -8 }
    if known.contains(.givenName), !isHeadline || candidate.tokens.count == 1 {
      add(candidate, &persons)
      return isHeadline ? -4 : -8
    }
    if isHeadline || isCountry(candidate) { return -1 }
    if known.isEmpty, candidate.tokens.count == 1, standing(candidate.name) < 3 {
      add(candidate, &persons)
    }
    let opensSentence = index == run.lowerBound && known.isDisjoint(with: [.givenName, .surname])
    return opensSentence ? -2 : -4
  }

  /// A country that is no given name stands its ground among capitals ("US Airways" aside).
  private func isCountry(_ candidate: Candidate) -> Bool {
    let name = candidate.name
    guard !name.flags.contains(.givenName) else { return false }
    if name.entries > 0, gazetteer.entry(0, of: name).kind == .country { return true }
    return (0..<name.references).contains { number in
      let reference = gazetteer.reference(number, of: name)
      return reference.sense == .alias && gazetteer.entry(reference.handle).kind == .country
    }
  }

  /// "President Georgia" is nobody; "Mayor", "Judge" may stand before a place in a list.
  private func isTitleOfPlace(_ token: Token, _ candidate: Candidate) -> Bool {
    candidate.tokens.count > 1 && candidate.name.flags.isEmpty
  }

  /// "University of", "city of", "Bank of".
  private func of(_ index: Int, _ score: Int) -> (score: Int, rule: PlaceRule) {
    guard index > run.lowerBound else { return (score, .knownName) }
    let head = text.tokens[index - 1]
    let cues = PlaceCues.of(head)
    if cues.contains(.org), head.isCapitalized { return (score - 7, .knownName) }
    if cues.contains(.noun) { return (score + 5, .preposition) }
    return (score + 2, .knownName)
  }

  // MARK: After

  private func right(of candidate: Candidate) -> Int {
    let index = candidate.tokens.upperBound
    guard index < run.upperBound else { return 0 }
    let token = text.tokens[index]
    let cues = PlaceCues.of(token)
    if token.kind == .dash, token.gap == .none { return hyphen(index) }
    if token.kind == .number { return isScore(index) && !isCountry(candidate) ? -4 : 0 }
    guard token.kind == .word, token.gap <= .line else { return 0 }
    if namesMore(index, candidate) { return -6 }
    if cues.contains(.illness) { return -6 }
    if !token.isCapitalized {
      return cues.isDisjoint(with: [.area, .division, .noun, .agency, .institution]) ? 0 : 2
    }
    if token.gap == .none { return 0 }
    if cues.contains(.institution), !cues.contains(.agency) { return -2 }
    if cues.contains(.agency) { return 1 }
    if cues.contains(.org) { return -6 }
    if cues.contains(.function) || cues.contains(.calendar) { return 0 }
    if cues.contains(.title) { return 1 }
    let known = knowledge[index]
    let isName = known.contains(.surname) && !known.contains(.compound)
    if known.contains(.candidate), !isName { return 0 }
    let isGiven = candidate.name.flags.contains(.givenName) && candidate.tokens.count == 1
    if isGiven { return isHeadline ? -4 : -7 }
    if isHeadline { return -1 }
    return isCountry(candidate) ? -1 : isName && candidate.tokens.count == 1 ? -5 : -3
  }

  /// "Chelsea 3-1": the points of two teams.
  private func isScore(_ index: Int) -> Bool {
    guard index + 2 < run.upperBound else { return false }
    let (dash, second) = (text.tokens[index + 1], text.tokens[index + 2])
    return text.tokens[index].count <= 3 && second.count <= 3 && second.kind == .number
      && dash.kind == .dash && dash.gap == .none && second.gap == .none
  }

  /// "Bab al-Hawa": a name goes on behind the Arabic article, unless it is a well-known one.
  private func namesMore(_ index: Int, _ candidate: Candidate) -> Bool {
    let token = text.tokens[index]
    guard token.shape == .lower, token.count == 2, index + 2 < run.upperBound,
      PlaceCues.of(token).contains(.connector), text.tokens[index + 1].kind == .dash,
      text.tokens[index + 1].gap == .none, text.tokens[index + 2].isCapitalized
    else { return false }
    return standing(candidate.name) < 4
  }

  /// "Moscow-based", "US-led".
  private func hyphen(_ index: Int) -> Int {
    guard index + 1 < run.upperBound else { return 0 }
    let next = text.tokens[index + 1]
    return next.gap == .none && next.shape == .lower ? 2 : -1
  }

  // MARK: Persons

  /// A given name that begins a person's name tells later mentions of it.
  private func notePerson(_ candidate: Candidate, _ persons: inout Set<UInt64>) {
    guard candidate.tokens.count == 1, candidate.name.flags.contains(.givenName),
      candidate.tokens.upperBound < run.upperBound, !isHeadline
    else { return }
    let next = text.tokens[candidate.tokens.upperBound]
    if next.isCapitalized, next.gap == .space,
      knowledge[candidate.tokens.upperBound].contains(.surname)
    {
      add(candidate, &persons)
      persons.insert(next.key)
    }
  }

  private func add(_ candidate: Candidate, _ persons: inout Set<UInt64>) {
    for token in candidate.tokens where text.tokens[token].isCapitalized {
      persons.insert(text.tokens[token].key)
    }
  }
}
