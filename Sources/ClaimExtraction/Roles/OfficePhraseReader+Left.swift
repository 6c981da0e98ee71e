internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

extension OfficePhraseReader {
  /// What stands before an office noun: modifiers, possessor, determiner.
  struct Left {
    private(set) var start: Int
    private(set) var coreStart: Int
    private(set) var possessor: Range<Int>?
    private(set) var determiner: Int?
    private(set) var tenure: OfficeTenure

    private let reader: OfficePhraseReader
    private let head: Int
    /// Whether the last word taken begins with a capital.
    private var followsCapital: Bool

    init(_ reader: OfficePhraseReader, head: Int, tenure: OfficeTenure) {
      self.reader = reader
      self.head = head
      self.tenure = tenure
      start = head
      coreStart = head
      followsCapital = reader.text.tokens[head].isCapitalized
      while start > reader.tokens.lowerBound, takeNext() {}
    }

    private var text: AnalysedText { reader.text }

    /// Takes the word before `start`; false when it does not belong to the phrase.
    private mutating func takeNext() -> Bool {
      guard text.tokens[start].gap <= .line else { return false }
      let index = start - 1
      let token = text.tokens[index]
      if token.kind == .dash { return takeHyphen(at: index) }
      if text.isMark(index, ")") { return takeAbbreviation(closing: index) }
      guard token.kind == .word || token.kind == .alphanumeric || token.kind == .number else {
        return false
      }
      let tag = reader.sentence.tag(of: index)
      if tag == .pos { return takePossessor(before: index) }
      if tag.isDeterminer { return takeDeterminer(at: index) }
      if let modifier = modifier(at: index), take(modifier, at: index) { return true }
      if tag == .cc { return takeConjunction(at: index) }
      if token.key == OfficePhraseReader.of { return takeBody(before: index) }
      guard isModifier(index, tag), !isObject(endingAt: index) else { return false }
      take(index)
      return true
    }

    /// A modifier that is no part of a place's name ("New" in "New Delhi mayor").
    ///
    /// "Was elected mayor" has a verb in it.
    private func modifier(at index: Int) -> OfficeLexicon.Modifier? {
      if reader.sentence.tag(of: index) == .vbn, index > reader.tokens.lowerBound,
        reader.sentence.tag(of: index - 1).isVerb
      {
        return nil
      }
      return isInPlaceName(index) ? nil : reader.lexicon.modifier(text.tokens[index])
    }

    private func isInPlaceName(_ index: Int) -> Bool {
      reader.sentence.places.contains { $0.tokens.count > 1 && $0.tokens.contains(index) }
    }

    private mutating func take(_ index: Int, isCore: Bool = true) {
      start = index
      if isCore, possessor == nil { coreStart = index }
      followsCapital = text.tokens[index].isCapitalized
    }

    /// "Vice-president", "ex-minister", "then-governor".
    private mutating func takeHyphen(at index: Int) -> Bool {
      guard text.tokens[index].gap == .none, text.tokens[start].gap == .none,
        index > reader.tokens.lowerBound, text.tokens[index - 1].kind == .word
      else { return false }
      let word = index - 1
      if let modifier = reader.lexicon.modifier(text.tokens[word]) {
        _ = take(modifier, at: word)
        start = word
        return true
      }
      // "The longest-serving head": its second half is no part of the office either.
      take(word, isCore: coreStart == start)
      return true
    }

    /// "Bureau of Mines (BM) head": the abbreviation of a name that goes on before it.
    private mutating func takeAbbreviation(closing index: Int) -> Bool {
      guard start == head, index - 3 >= reader.tokens.lowerBound, text.isMark(index - 2, "("),
        text.tokens[index - 1].isCapitalized, text.tokens[index - 3].isCapitalized
      else { return false }
      take(index - 2)
      followsCapital = true
      return true
    }

    /// "Bank of Chile governor", "Department of Health spokesman": the body whose name goes on with "of".
    private mutating func takeBody(before of: Int) -> Bool {
      let body = of - 1
      guard followsCapital, start < head, possessor == nil, body >= reader.tokens.lowerBound,
        text.tokens[of].gap == .space, text.tokens[body].isCapitalized,
        NameWord.classes(text.tokens[body]).contains(.organisation),
        !reader.sentence.places.contains(where: {
          $0.tokens.contains(start) && $0.reference.kind == .demonym
        })
      else { return false }
      take(body)
      return true
    }

    private mutating func takeDeterminer(at index: Int) -> Bool {
      guard possessor == nil else { return false }
      determiner = index
      start = index
      return false
    }

    /// Words of tenure stand outside the name of the office; those of rank inside it.
    private mutating func take(_ modifier: OfficeLexicon.Modifier, at index: Int) -> Bool {
      switch modifier {
      case .former, .late:
        tenure.isFormer = true
        take(index, isCore: false)
      case .future:
        tenure.isFuture = true
        take(index, isCore: false)
      case .acting:
        tenure.isActing = true
        take(index)
      case .current, .person: take(index, isCore: false)
      case .rank, .charge: take(index)
      case .order: take(index, isCore: start == head && head > 0 && isFirstMinister(index))
      }
      return true
    }

    /// "First minister" and "first secretary" are offices; "first president" counts presidents.
    private func isFirstMinister(_ index: Int) -> Bool {
      ["minister", "secretary"].contains { WordKey.of($0) == text.tokens[head].key }
        && text.tokens[index].isCapitalized == text.tokens[head].isCapitalized
    }

    /// "Interior and Justice Minister", "president and chief executive".
    private mutating func takeConjunction(at index: Int) -> Bool {
      guard index > reader.tokens.lowerBound else { return false }
      let before = text.tokens[index - 1]
      guard reader.lexicon.isPortfolio(before), reader.lexicon.isPortfolio(text.tokens[start]),
        before.isCapitalized == text.tokens[start].isCapitalized
      else { return false }
      take(index - 1)
      return true
    }

    private mutating func takePossessor(before index: Int) -> Bool {
      guard possessor == nil else { return false }
      var first = index
      while first > reader.tokens.lowerBound, text.tokens[first].gap <= .line {
        let tag = reader.sentence.tag(of: first - 1)
        let isName = tag.isNoun || tag.isAdjective || tag == .hyph
        guard isName || tag.isDeterminer else { break }
        // A name and a noun in small letters do not possess together: "told reporters Iran's".
        if first < index, text.tokens[first].isCapitalized, !text.tokens[first - 1].isCapitalized,
          tag.isNoun || tag.isAdjective
        {
          break
        }
        first -= 1
        if tag.isDeterminer { break }
      }
      guard first < index else { return false }
      possessor = first..<index
      start = first
      return false
    }

    /// "Elected Ann Hale president": the name is what the verb names, no part of the office.
    private func isObject(endingAt index: Int) -> Bool {
      guard text.tokens[index].isCapitalized, !followsCapital else { return false }
      let people = reader.sentence.article.people
      let near = people.mentions(in: max(reader.tokens.lowerBound, index - 5)..<index + 1)
      guard let mention = people.mentions[near].last,
        mention.name.tokens.upperBound == index + 1,
        mention.name.tokens.lowerBound > reader.tokens.lowerBound
      else { return false }
      return isGiver(mention.name.tokens.lowerBound - 1)
        || RoleList(sentence: reader.sentence).isItem(mention.name)
    }

    private func isGiver(_ index: Int) -> Bool {
      RoleVerb.readings(text.tokens[index]).contains {
        $0.pattern == .gives || $0.pattern == .wants
      }
    }

    private func isModifier(_ index: Int, _ tag: PartOfSpeech) -> Bool {
      let token = text.tokens[index]
      let classes = NameWord.classes(token)
      if token.kind != .word { return tag.isAdjective || token.isOrdinalLooking(text) }
      if isInPlaceName(index) { return token.isCapitalized || !followsCapital }
      if classes.contains(.portfolio), token.isCapitalized { return true }
      if classes.contains(.honorific) || (classes.contains(.neverName) && token.isCapitalized) {
        return false
      }
      if token.isCapitalized { return tag.isNoun || tag.isAdjective || tag == .fw }
      // "told reporters President Hale": small letters before capitals do not modify.
      return !followsCapital && (tag.isNoun || tag.isAdjective)
    }
  }
}

extension OfficePhraseReader {
  private static let of = WordKey.of("of")
}

extension Token {
  /// "43rd", "16th".
  fileprivate func isOrdinalLooking(_ text: AnalysedText) -> Bool {
    guard kind == .alphanumeric, count > 2 else { return false }
    let end = text.source.bytes[(Int(self.end) - 2)..<Int(self.end)].map(CaseFolding.fold)
    return ["st", "nd", "rd", "th"].contains { Array($0.utf8) == end }
  }
}
