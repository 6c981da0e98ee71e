internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import Quantities
internal import TextAnalysis

/// What follows a number or determiner up to the end of its noun phrase.
struct NounPhraseTail {
  private let sentence: CasualtySentence
  private(set) var who: Range<Int>
  private(set) var end: Int
  private(set) var extendedEnd: Int
  private(set) var personhood = VictimGroup.Personhood.unknown
  private(set) var isPlural = false
  private(set) var described: HarmWord?
  private(set) var describedAt: Int?
  private(set) var harmNoun: HarmWord?

  init(_ sentence: CasualtySentence, from start: Int) {
    self.sentence = sentence
    // "Dozens more", "two more people": the word says nothing of who.
    let first = sentence.isKey(start, NounPhraseTail.more) ? start + 1 : start
    end = first
    extendedEnd = first
    who = first..<first
    readHead(from: first)
    if first > start, end == first { personhood = .people }
    if sentence.has(end, .of) { readOf(at: end) }
    if extendedEnd <= end { readPair() }
    if extendedEnd < end { extendedEnd = end }
  }

  private mutating func readHead(from start: Int) {
    var token = start
    var lastPerson: Int?
    var lastThing: Int?
    while token < min(sentence.tokens.upperBound, start + 12) {
      if let end = endOfAge(at: token) {
        token = end
        continue
      }
      guard continues(token, from: start) else { break }
      if !sentence.isWord(token) {
        token += 1
        continue
      }
      let harm = sentence.harm(token)
      if let describing = harm.first(where: { $0.isAdjective || $0.form == .past || $0.isVerb }),
        !isHarmNounHere(harm)
      {
        guard personFollows(token) else { break }
        // "Three soldiers killed two men": behind the people it is a verb.
        if lastPerson != nil { break }
        (described, describedAt) = (describing, token)
      } else if lastPerson != nil, harm.contains(where: { $0.frame == .complement }) {
        break
      } else if let noun = harm.first(where: \.isNoun), !describesNoun(token) {
        if lastPerson != nil, !noun.isPlural { break }
        harmNoun = noun
        isPlural = noun.isPlural
        end = token + 1
        who = start..<token
        return
      } else if sentence.looksLikeVerb(token), !personFollows(token), !isDescription(token) {
        break
      } else if token == start, isVerbHere(token) {
        break
      } else if sentence.has(token, .person) && !isAdjectiveHere(token) || isDemonymPlural(token) {
        lastPerson = token
      } else if sentence.has(token, .thing) {
        lastThing = token
      } else if lastPerson != nil, !personFollows(token) {
        break
      }
      token += 1
    }
    if let lastPerson {
      personhood = .people
      end = lastPerson + 1
      isPlural = sentence.has(lastPerson, .plural) || isDemonymPlural(lastPerson)
      if let lastThing, lastThing > lastPerson {
        personhood = .things
        end = lastThing + 1
      }
    } else {
      if lastThing != nil { personhood = .things }
      end = token
    }
    if end > start, sentence.isMark(end - 1, "-") { end -= 1 }
    who = start..<max(start, end)
  }

  /// "Men and boys", "women and children": counted together.
  private mutating func readPair() {
    guard sentence.isKey(end - 1, NounPhraseTail.ages), sentence.has(end, .and),
      sentence.isKey(end + 1, NounPhraseTail.ages)
    else { return }
    extendedEnd = end + 2
  }

  private static let extents = WordSet(words: [
    "worldwide", "nationwide", "countrywide", "statewide", "overall", "overnight", "alone",
  ])
  private static let ages = WordSet(words: [
    "men", "women", "boys", "girls", "children", "babies", "adults", "infants",
  ])

  /// "Death sentences", "a murder charge": the noun of harm only describes another noun.
  private func describesNoun(_ token: Int) -> Bool {
    let next = token + 1
    guard sentence.isWord(next), !sentence.isTime(next), !sentence.has(next, .phraseEnd),
      sentence.text.tokens[next].gap <= .line, !sentence.isKey(next, NounPhraseTail.extents)
    else { return false }
    return sentence.has(next, .person) || sentence.reading.tag(of: next).isNoun
  }

  /// "34-year-old", "six-month-old": where the age ends; nil where none begins.
  private func endOfAge(at token: Int) -> Int? {
    var next = token + 1
    if isHyphen(next) { next += 1 }
    guard sentence.isKey(next, NounPhraseTail.units) else { return nil }
    next += 1
    if isHyphen(next) { next += 1 }
    return sentence.isKey(next, NounPhraseTail.old) ? next + 1 : nil
  }

  private func isHyphen(_ token: Int) -> Bool {
    sentence.tokens.contains(token) && sentence.text.tokens[token].kind == .dash
  }

  private static let units = WordSet(words: ["year", "month", "week", "day"])
  private static let old = WordSet(words: ["old"])

  /// "The national attention", "a minor injury": words for people that are adjectives before a noun.
  private func isAdjectiveHere(_ token: Int) -> Bool {
    sentence.isKey(token, NounPhraseTail.dual) && sentence.isWord(token + 1)
      && !sentence.has(token + 1, [.phraseEnd, .person]) && !sentence.isTime(token + 1)
      && sentence.harm(token + 1).isEmpty && sentence.reading.tag(of: token + 1).isNoun
  }

  private static let dual = WordSet(words: [
    "national", "minor", "senior", "elder", "native", "local", "regular", "individual", "human",
    "adult", "civilian", "radical", "professional", "official", "principal", "veteran",
  ])

  /// "Two suspected cultists": said of people whom no list knows.
  private func isDescription(_ token: Int) -> Bool {
    sentence.isKey(token, NounPhraseTail.describing) && sentence.isWord(token + 1)
      && !sentence.has(token + 1, .phraseEnd)
      && sentence.reading.tag(of: token + 1).isNoun
  }

  private static let describing = WordSet(words: [
    "suspected", "alleged", "accused", "convicted", "wanted", "armed", "unarmed", "masked",
    "hooded", "unidentified", "unnamed", "retired", "uniformed", "elected", "disabled",
  ])

  /// "Hundreds fell ill": a verb right behind the number.
  private func isVerbHere(_ token: Int) -> Bool {
    !sentence.has(token, [.person, .thing]) && sentence.text.tokens[token].shape == .lower
      && sentence.harm(token).isEmpty && sentence.reading.tag(of: token).isFiniteVerb
      && !personFollows(token)
  }

  /// A noun such as "murders" behind a number, not a describing participle.
  private func isHarmNounHere(_ harm: [HarmWord]) -> Bool {
    harm.contains { $0.isNoun } && !harm.contains { $0.form == .past }
  }

  private func continues(_ token: Int, from start: Int) -> Bool {
    if sentence.isTime(token) { return false }
    if sentence.isWord(token) {
      if sentence.has(token, .phraseEnd) {
        return isPossessiveMark(token) || beginsCompound(token)
          || token == start && sentence.has(token, .determiner) && !sentence.has(token, .article)
            && sentence.isKey(token, NounPhraseTail.order)
      }
      if sentence.isAdverb(token) { return personFollows(token) && !sentence.has(token, .adverb) }
      return true
    }
    // A hyphen inside a word, or a short insertion in brackets.
    let kind = sentence.text.tokens[token].kind
    let isInner = sentence.text.tokens[token].gap == .none && kind == .dash
    return isInner || kind == .quote || kind == .openQuote || kind == .closeQuote
  }

  /// "Off-duty", "on-call", "out-of-work": a small word that opens an adjective.
  private func beginsCompound(_ token: Int) -> Bool {
    let dash = token + 1
    guard sentence.isWord(dash + 1), sentence.text.tokens[dash].kind == .dash,
      sentence.text.tokens[dash].gap == .none, sentence.text.tokens[dash + 1].gap == .none
    else { return false }
    return personFollows(dash + 1)
  }

  private static let more = WordSet(words: ["more"])
  private static let order = WordSet(words: ["other", "such"])

  private func isPossessiveMark(_ token: Int) -> Bool {
    let bytes = sentence.text.source.bytes
    let entry = sentence.text.tokens[token]
    guard entry.gap == .none, entry.count <= 4, entry.count >= 2 else { return false }
    let first = bytes[Int(entry.start)]
    return (first == UInt8(ascii: "'") || first == 0xE2)
      && CaseFolding.fold(bytes[Int(entry.end) - 1]) == UInt8(ascii: "s")
  }

  /// Whether a noun for people comes within the same noun phrase.
  private func personFollows(_ token: Int) -> Bool {
    var next = token + 1
    while next < min(sentence.tokens.upperBound, token + 6) {
      if let end = endOfAge(at: next) {
        next = end
        continue
      }
      if sentence.has(next, .person) || isDemonymPlural(next) {
        return !sentence.has(next, .phraseEnd)
      }
      if sentence.isTime(next) { return false }
      if sentence.has(next, .phraseEnd), !isPossessiveMark(next) { return false }
      if let noun = sentence.harm(next).first(where: \.isNoun), noun.frame == .body { return true }
      if !sentence.isWord(next), sentence.text.tokens[next].kind != .dash { return false }
      next += 1
    }
    return false
  }

  /// "Americans", "Salvadorans", "Iraqis", "Sudanese": what is written like a people.
  private func isDemonymPlural(_ token: Int) -> Bool {
    guard sentence.isWord(token), sentence.text.tokens[token].isCapitalized else { return false }
    if isDemonym(token), sentence.hasEnding(token, "s") || endsPhrase(token + 1) { return true }
    guard sentence.text.tokens[token].count > 5 else { return false }
    return sentence.hasEnding(token, "ans") || sentence.hasEnding(token, "ese")
      || sentence.hasEnding(token, "aqis") || sentence.hasEnding(token, "anis")
      || sentence.hasEnding(token, "aelis") || sentence.hasEnding(token, "ards")
      || sentence.hasEnding(token, "ists")
  }

  private func endsPhrase(_ token: Int) -> Bool {
    !sentence.isWord(token) || sentence.has(token, .phraseEnd) || !sentence.harm(token).isEmpty
      || sentence.reading.tag(of: token).isFiniteVerb
  }

  private func isDemonym(_ token: Int) -> Bool {
    sentence.placeEnding(with: token)?.reference.kind == .demonym
  }

  /// "Of the security forces", "of people", "of them".
  private mutating func readOf(at of: Int) {
    var token = of + 1
    var foundPerson = false
    var foundThing = false
    while token < min(sentence.tokens.upperBound, of + 12) {
      if sentence.isTime(token) { break }
      if sentence.isWord(token) {
        let isOpening = token <= of + 2 && sentence.has(token, [.determiner, .pronoun, .relative])
        let isAnd =
          sentence.has(token, .and) && sentence.isWord(token + 1)
          && !sentence.has(token + 1, .phraseEnd) && sentence.harm(token + 1).isEmpty
          && sentence.has(token + 1, [.person]) && !nextIsPredicate(token + 2)
        let stops = sentence.has(token, .phraseEnd) && !isPossessiveMark(token)
        if stops, !isOpening, !isAnd, !(sentence.has(token, .of) && !foundPerson) { break }
        if sentence.harm(token).contains(where: { $0.form == .past || $0.isAdjective }),
          !personFollows(token)
        {
          // "Millions of infected birds".
          if sentence.has(token + 1, .thing) {
            token += 1
            continue
          }
          // "Seven of the injured": people by what happened to them.
          guard sentence.has(token - 1, .determiner), token > of + 1 else { break }
          foundPerson = true
          token += 1
          break
        }
        if sentence.looksLikeVerb(token), !personFollows(token) { break }
        if sentence.isAdverb(token), !personFollows(token) { break }
        if sentence.has(token, .person) || isDemonymPlural(token)
          || sentence.has(token, [.pronoun, .relative]) && token <= of + 2
        {
          foundPerson = true
        }
        if sentence.has(token, .thing) { foundThing = true }
      } else if sentence.text.tokens[token].gap != .none
        || sentence.text.tokens[token].kind != .dash
      {
        if sentence.text.tokens[token].kind != .number { break }
      }
      token += 1
    }
    extendedEnd = token
    // "Thousands of birds".
    if foundThing, !foundPerson, who.isEmpty { personhood = .things }
    if foundPerson, personhood == .unknown {
      personhood = .people
      isPlural = true
      // "Two of the seven students": the seven are a group of their own.
      if holdsCount(behind: of) { return }
      end = who.isEmpty ? token : end
      if who.isEmpty { who = of + 1..<token }
    }
  }

  private func holdsCount(behind of: Int) -> Bool {
    sentence.reading.quantities.contains { (of + 1...of + 2).contains($0.tokens.lowerBound) }
  }

  private func nextIsPredicate(_ token: Int) -> Bool {
    sentence.has(token, [.be, .have])
  }
}
