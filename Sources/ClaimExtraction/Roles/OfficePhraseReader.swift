internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Finds the office phrases of a sentence.
struct OfficePhraseReader {
  let sentence: SentenceReading
  let capitals: Capitalisation
  let lexicon = OfficeLexicon.standard

  var text: AnalysedText { sentence.text }
  var tokens: Range<Int> { sentence.tokens }

  /// Whether any word of the sentence is an office noun: the cheap look before all others.
  static func holdsOffice(_ sentence: SentenceReading) -> Bool {
    let text = sentence.text
    let lexicon = OfficeLexicon.standard
    return sentence.tokens.contains { lexicon.noun(text.tokens[$0], in: text) != nil }
  }

  /// The office phrases in text order; one that possesses another ("the president's spokesman")
  /// comes before it and overlaps it.
  func phrases() -> [OfficePhrase] {
    var found: [OfficePhrase] = []
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if mayHead(index), let phrase = phrase(headedAt: index) {
        found.append(phrase)
        index = phrase.core.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  // MARK: The head

  /// Whether the word alone, or "chief" before it, may make it an office noun.
  private func mayHead(_ index: Int) -> Bool {
    lexicon.lists(text.tokens[index])
      || index > tokens.lowerBound && text.tokens[index - 1].key == Words.chief
  }

  private func phrase(headedAt index: Int) -> OfficePhrase? {
    guard var noun = noun(at: index), noun.kind != .adjunct,
      isNoun(index), !isFollowedByOffice(index)
    else { return nil }
    var coreEnd = index + 1
    var tenure = OfficeTenure()
    coreEnd = takeAdjuncts(from: coreEnd, &tenure, &noun)
    let left = OfficePhraseReader.Left(self, head: index, tenure: tenure)
    // "King of Jordan" may begin a name, "the king of Jordan" does not.
    let mayBeName = noun.kind == .crown && text.tokens[index].isCapitalized
    let complement = mayBeName ? nil : ComplementReader(sentence).complement(at: coreEnd)
    let end = complement?.upperBound ?? coreEnd
    return OfficePhrase(
      tokens: left.start..<end, core: left.coreStart..<coreEnd, head: index, noun: noun,
      complement: complement, possessor: left.possessor, determiner: left.determiner,
      hasPossessivePronoun: left.determiner.map { sentence.tag(of: $0) == .prpPossessive } ?? false,
      tenure: left.tenure, hasCharge: hasCharge(left.start..<coreEnd, head: index))
  }

  /// Whether a word of rank or a district makes a post of it ("district attorney").
  private func hasCharge(_ core: Range<Int>, head: Int) -> Bool {
    if core.upperBound > head + 1 { return true }
    return core.contains { index in
      guard index != head else { return false }
      if let modifier = lexicon.modifier(text.tokens[index]) {
        return modifier == .rank || modifier == .charge
      }
      return text.tokens[head].isCapitalized
        && sentence.places.contains { $0.tokens.contains(index) && $0.reference.kind == .place }
    }
  }

  /// The office noun that a token is; behind "chief" any noun is one ("chief veterinarian").
  private func noun(at index: Int) -> OfficeLexicon.Noun? {
    if let noun = lexicon.noun(text.tokens[index], in: text) { return noun }
    guard index > tokens.lowerBound, text.tokens[index - 1].key == Words.chief,
      text.tokens[index].gap == .space, sentence.tag(of: index).isNoun,
      text.tokens[index].isCapitalized == text.tokens[index - 1].isCapitalized,
      !text.tokens[index].isCapitalized || isFollowedByName(index)
    else { return nil }
    return OfficeLexicon.Noun(
      kind: .chiefly, isPlural: sentence.tag(of: index).isPluralNoun,
      lemma: text[token: index].lowercased(), isAbbreviation: false)
  }

  /// "Police Chief Ann Hale" has no office in "Ann".
  private func isFollowedByName(_ index: Int) -> Bool {
    let next = index + 1
    return next < tokens.upperBound
      && (text.isMark(next, ",") || text.tokens[next].key == WordKey.of("of"))
  }

  /// Whether the word is used as a noun.
  ///
  /// Tags decide for small letters and in headlines; a capital inside a sentence speaks for itself.
  private func isNoun(_ index: Int) -> Bool {
    let tag = sentence.tag(of: index)
    if tag.isNoun { return true }
    guard text.tokens[index].isCapitalized else { return false }
    return !tag.isVerb || (capitals == .running && index > tokens.lowerBound)
  }

  /// "Police chief inspector": the last office noun in a row is the head.
  private func isFollowedByOffice(_ index: Int) -> Bool {
    let next = index + 1
    guard next < tokens.upperBound, text.tokens[next].gap <= .line,
      let noun = noun(at: next)
    else { return false }
    return noun.kind != .adjunct && noun.kind != .crown && isNoun(next)
  }

  /// "General" of "secretary general", "-elect", "designate", "in chief", "of staff" is complement.
  private func takeAdjuncts(
    from start: Int, _ tenure: inout OfficeTenure, _ noun: inout OfficeLexicon.Noun
  ) -> Int {
    var end = start
    while end < tokens.upperBound, text.tokens[end].gap <= .space {
      var next = end
      if text.tokens[next].kind == .dash, text.tokens[next].gap == .none { next += 1 }
      guard next < tokens.upperBound else { break }
      let word = text.tokens[next]
      if word.key == Words.elect || word.key == Words.designate {
        tenure.isFuture = true
      } else if word.key == Words.in, next > end, next + 2 < tokens.upperBound,
        text.tokens[next + 2].key == Words.chief
      {
        next += 2
      } else if word.key == Words.general, Words.ministers.contains(text.tokens[start - 1]) {
        // "Prime Minister General Hale": a rank.
        break
      } else if word.key == Words.general || word.key == Words.emeritus {
        if noun.kind == .post { noun.kind = .title }
      } else if word.key == Words.executive, text.tokens[start - 1].key == Words.chief {
        // "The chief executive of the bank".
      } else {
        break
      }
      end = next + 1
    }
    return end
  }

  private enum Words {
    static let ministers = WordSet(words: [
      "minister", "ministers", "president", "premier", "chancellor", "leader", "ruler", "dictator",
      "commander", "chief", "mayor", "ambassador", "senator",
    ])
    static let elect = WordKey.of("elect")
    static let designate = WordKey.of("designate")
    static let `in` = WordKey.of("in")
    static let chief = WordKey.of("chief")
    static let general = WordKey.of("general")
    static let emeritus = WordKey.of("emeritus")
    static let executive = WordKey.of("executive")
  }
}
