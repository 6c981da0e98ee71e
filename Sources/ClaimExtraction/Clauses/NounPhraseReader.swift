internal import PartsOfSpeech
internal import TextAnalysis

/// Cuts a sentence into base noun phrases (Abney's chunks) from its tags.
struct NounPhraseReader {
  let text: AnalysedText
  let tokens: Range<Int>
  let tags: [PartOfSpeech]
  /// Token ranges of time expressions, in text order.
  let times: [Range<Int>]

  func phrases() -> [NounPhrase] {
    var found: [NounPhrase] = []
    found.reserveCapacity(tokens.count / 2)
    var index = tokens.lowerBound
    var time = 0
    while index < tokens.upperBound {
      while time < times.count, times[time].upperBound <= index { time += 1 }
      let next = time < times.count ? times[time] : nil
      if let next, next.lowerBound == index, standsAlone(next) {
        found.append(phrase(next, isTime: true))
        index = next.upperBound
      } else if let end = end(from: index, before: next) {
        found.append(phrase(index..<end, isTime: false))
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  private func tag(_ index: Int) -> PartOfSpeech { tags[index - tokens.lowerBound] }

  /// Whether a time expression is a phrase of its own and no modifier of a noun ("last year's
  /// summit", "the 2013 outbreak").
  private func standsAlone(_ time: Range<Int>) -> Bool {
    guard time.upperBound < tokens.upperBound else { return true }
    switch tag(time.upperBound) {
    case .pos: return false
    case .nn, .nns: return followsPreposition(time)
    case .jj, .jjs, .hyph: return true
    case .nnp, .nnps:
      guard time.lowerBound > tokens.lowerBound else { return true }
      return !tag(time.lowerBound - 1).isDeterminer
    default: return true
    }
  }

  private func followsPreposition(_ time: Range<Int>) -> Bool {
    // "on Monday night talks", but "the Aug. 7 blasts", "a September summit".
    time.lowerBound > tokens.lowerBound && tag(time.lowerBound - 1) == .in && time.count > 2
  }

  private func phrase(_ run: Range<Int>, isTime: Bool) -> NounPhrase {
    var head = run.upperBound - 1
    if !isTime {
      for index in run.reversed() where tag(index).isNoun || tag(index) == .cd {
        head = index
        break
      }
    }
    let before = run.lowerBound - 1
    let isAfterPreposition =
      before >= tokens.lowerBound && (tag(before) == .in || tag(before) == .to)
      && !NounPhraseReader.conjunctions.contains(text.tokens[before])
    return NounPhrase(
      tokens: run, head: head, preposition: isAfterPreposition ? before : nil, isTime: isTime,
      isPronoun: run.count == 1 && isPronoun(tag(run.lowerBound)))
  }

  /// Where a phrase that begins here ends; nil when none does.
  private func end(from start: Int, before time: Range<Int>?) -> Int? {
    let first = tag(start)
    if isPronoun(first) { return start + 1 }
    guard mayBegin(first), first != .wdt || !isRelative(start) else { return nil }
    var index = start
    var sawHead = false
    while index < tokens.upperBound {
      if index > start, text.tokens[index].gap == .paragraph { break }
      if let time, index == time.lowerBound, index > start, standsAlone(time), !isInside(time) {
        break
      }
      let tag = tag(index)
      if tag.isNoun || tag == .cd || tag == .fw {
        sawHead = true
      } else if tag == .pos {
        sawHead = false
      } else if sawHead {
        guard tag == .hyph || tag == .sym || tag == .currency || isInnerModifier(index) else {
          break
        }
        if tag == .currency { break }
      } else if !canPrecedeHead(index, start: start) {
        break
      }
      index += 1
    }
    while index > start, !(isNominal(self.tag(index - 1))) { index -= 1 }
    return index > start ? index : nil
  }

  /// Tagged as prepositions, but what they open is a clause.
  private static let conjunctions = WordSet(words: [
    "that", "whether", "if", "because", "although", "though", "while", "unless", "whereas",
  ])

  /// "The church in which villagers hid": no determiner of what follows, unlike in "ask which party won".
  private func isRelative(_ index: Int) -> Bool {
    guard index > tokens.lowerBound else { return false }
    let before = tag(index - 1)
    return before == .in || before == .to || before.isNoun || before == .cd
      || text.isMark(index - 1, ",") || text.isMark(index - 1, ")")
  }

  private func isPronoun(_ tag: PartOfSpeech) -> Bool {
    switch tag {
    case .prp, .ex, .wp: true
    default: false
    }
  }

  /// Whether a phrase can begin with a tag; a quick answer for most tokens.
  private func mayBegin(_ tag: PartOfSpeech) -> Bool {
    switch tag {
    case .nn, .nns, .nnp, .nnps, .cd, .fw, .dt, .pdt, .prpPossessive, .wpPossessive, .wdt, .jj,
      .jjr, .jjs, .hyph, .currency, .afx, .rb, .rbr, .rbs:
      true
    default: false
    }
  }

  /// A determiner before the time makes it part of the phrase ("the September talks").
  private func isInside(_ time: Range<Int>) -> Bool {
    tag(time.lowerBound - 1).isDeterminer && time.upperBound < tokens.upperBound
      && tag(time.upperBound).isNoun
  }

  private func isNominal(_ tag: PartOfSpeech) -> Bool {
    tag.isNoun || tag == .cd || tag == .dt || tag == .fw || tag == .pos
  }

  /// An adjective between nouns: "UN humanitarian coordinator", "the Iranian foreign minister".
  private func isInnerModifier(_ index: Int) -> Bool {
    guard tag(index).isAdjective, index + 1 < tokens.upperBound else { return false }
    return tag(index + 1).isNoun && tag(index - 1) != .cd || tag(index - 1) == .hyph
      || tag(index - 1) == .cd
  }

  private func canPrecedeHead(_ index: Int, start: Int) -> Bool {
    switch tag(index) {
    case .dt, .pdt, .prpPossessive, .wpPossessive, .wdt:
      return index == start || tag(index - 1) == .pdt
    case .jj, .jjr, .jjs, .hyph, .currency, .afx: return true
    case .rb, .rbr, .rbs:
      // "a very large crowd", "more than 20", "nearly 300 people".
      guard index + 1 < tokens.upperBound else { return false }
      let next = tag(index + 1)
      return next.isAdjective || next == .cd || (next.isAdverb && index > start)
        || (next.isParticiple && index > start)
    case .vbg, .vbn:
      // "the slated visit", "the committed funds"; never at the start of a phrase.
      guard index > start, index + 1 < tokens.upperBound else { return false }
      let next = tag(index + 1)
      return next.isNoun || next.isAdjective || next.isParticiple || next == .cd || next == .hyph
    default: return false
    }
  }
}
