internal import PartsOfSpeech
internal import Places
internal import TextAnalysis
internal import TimeExpressions

/// Reads what an office is of: "of the European Commission", "for South Sudan", "to the UN".
struct ComplementReader {
  private let sentence: SentenceReading
  private let lexicon = OfficeLexicon.standard

  init(_ sentence: SentenceReading) {
    self.sentence = sentence
  }

  private var text: AnalysedText { sentence.text }

  /// The complement that begins at a token, all its prepositions included; nil when there is none.
  func complement(at start: Int) -> Range<Int>? {
    ends(at: start).last.map { start..<$0 }
  }

  /// Where the complement may end: behind the noun phrase of each of its prepositions.
  func ends(at start: Int) -> [Int] {
    var ends: [Int] = []
    while let next = link(at: ends.last ?? start, isFirst: ends.isEmpty) { ends.append(next) }
    return ends
  }

  /// A preposition with its noun phrase; the end of it.
  private func link(at index: Int, isFirst: Bool) -> Int? {
    guard index < sentence.tokens.upperBound, text.tokens[index].gap <= .line else { return nil }
    let word = text.tokens[index]
    let allowed = isFirst ? ComplementReader.first : ComplementReader.later
    guard allowed.contains(word), !isTime(index + 1), let end = nounPhrase(at: index + 1) else {
      return nil
    }
    // "in" and "at" go on with a name only: "the minister in Rome", not "the minister in May".
    if ComplementReader.local.contains(word) {
      guard text.tokens[end - 1].isCapitalized,
        word.key != ComplementReader.from || !isPerson(index + 1..<end)
      else { return nil }
    }
    return end
  }

  /// "Took over as mayor from Ann Hale": who had the office before.
  private func isPerson(_ run: Range<Int>) -> Bool {
    let people = sentence.article.people
    return people.mentions[people.mentions(in: run)].contains {
      $0.name.tokens.upperBound == run.upperBound
    } && !sentence.places.contains { $0.tokens.upperBound == run.upperBound }
  }

  private func isTime(_ index: Int) -> Bool {
    guard sentence.tokens.contains(index) else { return true }
    return sentence.times.contains { $0.tokens.contains(index) }
      || NameWord.classes(text.tokens[index]).contains(.neverName)
        && text.tokens[index].isCapitalized && !sentence.tag(of: index).isDeterminer
  }

  /// The end of the base noun phrase that begins here, portfolios joined by "and" included.
  private func nounPhrase(at start: Int) -> Int? {
    var index = start
    var lastNoun: Int?
    let limit = min(sentence.tokens.upperBound, start + 14)
    while index < limit, text.tokens[index].gap <= .line || index == start {
      let token = text.tokens[index]
      let tag = sentence.tag(of: index)
      if token.isCapitalized, NameWord.classes(token).contains(.honorific), index > start { break }
      // "Chairman of the conference next May".
      if index > start, sentence.times.contains(where: { $0.tokens.lowerBound == index }) { break }
      if let place = sentence.places.first(where: { $0.tokens.lowerBound == index }) {
        lastNoun = place.tokens.upperBound - 1
        index = place.tokens.upperBound
        continue
      }
      if tag.isDeterminer {
        guard index == start || (lastNoun != nil && sentence.tag(of: index - 1) == .cc) else {
          break
        }
      } else if tag.isNoun || tag == .fw {
        lastNoun = index
      } else if tag == .cc || text.isMark(index, "&") {
        guard joins(index, start: start) || joinsAdjectives(index, start: start) else { break }
      } else if tag == .pos {
        lastNoun = nil
      } else if token.kind == .dash, token.gap == .none {
        index += 1
        if index < limit { lastNoun = index }
      } else if !(tag.isAdjective || tag == .cd || (tag == .vbn && token.isCapitalized)
        || (tag == .vbg && token.isCapitalized))
      {
        break
      }
      index += 1
    }
    return lastNoun.map { $0 + 1 }
  }

  /// "Serious and organised crime".
  private func joinsAdjectives(_ index: Int, start: Int) -> Bool {
    guard index > start, index + 1 < sentence.tokens.upperBound else { return false }
    let after = sentence.tag(of: index + 1)
    return sentence.tag(of: index - 1) == .jj && (after == .jj || after == .vbn)
      && !text.tokens[index + 1].isCapitalized
  }

  /// "Natural Resources and Environment": a portfolio on both sides.
  private func joins(_ index: Int, start: Int) -> Bool {
    guard index > start, index + 1 < sentence.tokens.upperBound else { return false }
    let (before, after) = (text.tokens[index - 1], text.tokens[index + 1])
    guard before.isCapitalized == after.isCapitalized else { return false }
    if lexicon.isPortfolio(after) { return lexicon.isPortfolio(before) || before.isCapitalized }
    // "the Bureau of Animal and Plant Health": "and" inside the name of a body.
    return after.isCapitalized && bodyPrecedes(index)
  }

  /// Whether "Bureau of", "Department for" and the like stand shortly before.
  private func bodyPrecedes(_ index: Int) -> Bool {
    for link in (max(sentence.tokens.lowerBound + 1, index - 5)..<index).reversed()
    where ComplementReader.later.contains(text.tokens[link]) {
      return NameWord.classes(text.tokens[link - 1]).contains(.organisation)
        && text.tokens[link - 1].isCapitalized
    }
    return false
  }

  private static let from = WordKey.of("from")
  private static let first = WordSet(words: ["of", "for", "to", "at", "in", "on", "with", "from"])
  private static let later = WordSet(words: ["of", "for", "in", "to", "with", "at"])
  private static let local = WordSet(words: ["in", "at", "on", "with", "from"])
}
