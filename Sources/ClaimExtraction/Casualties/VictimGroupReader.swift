internal import ClaimModel
internal import Quantities
internal import TextAnalysis

/// Finds the groups of people of a sentence: counted, single, and nobody.
struct VictimGroupReader {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  func groups() -> [VictimGroup] {
    var groups: [VictimGroup] = []
    var token = sentence.tokens.lowerBound
    while token < sentence.tokens.upperBound {
      guard mayOpen(token), let group = group(at: token) else {
        token += 1
        continue
      }
      groups.append(group)
      token = max(token + 1, group.tokens.upperBound)
    }
    return groups
  }

  private func group(at token: Int) -> VictimGroup? {
    if sentence.isKey(token, Words.both), isPairing(token) { return nil }
    if let quantity = quantity(at: token) {
      guard quantity.kind == .count, !AgeReader(sentence).isAge(quantity),
        !isPronoun(quantity, token)
      else { return nil }
      return counted(quantity, from: token)
    }
    if sentence.isKey(token, Words.nobody) { return nobody(at: token) }
    if sentence.isKey(token, Words.neither) { return neither(at: token) }
    if sentence.has(token, .negation), let none = notOne(at: token) { return none }
    if let start = startOfCount(behind: token), let quantity = quantity(at: start),
      quantity.kind == .count
    {
      var group = counted(quantity, from: token)
      group?.isDefinite = !sentence.has(token, .another)
      return group
    }
    if sentence.isKey(token, Words.no) || sentence.isKey(token, Words.or) { return none(at: token) }
    if let pair = pair(at: token) { return pair }
    if sentence.isKey(token, Words.another), isAlone(token + 1) || isObject(token) {
      return another(at: token)
    }
    if sentence.has(token, [.article, .another]) { return single(at: token) ?? ordinal(at: token) }
    if sentence.has(token, .possessive) { return relative(at: token) }
    return token == sentence.tokens.lowerBound ? opening(at: token) : nil
  }

  /// Whether a group can begin here at all: few words open one, and any word a headline.
  private func mayOpen(_ token: Int) -> Bool {
    token == sentence.tokens.lowerBound
      || sentence.has(
        token, [.count, .groupCue, .negation, .determiner, .article, .another, .possessive])
  }

  private func quantity(at token: Int) -> QuantityMention? {
    guard sentence.has(token, .count) else { return nil }
    return sentence.reading.quantities.first { $0.tokens.lowerBound == token }
  }

  /// "In that one, 12 fell ill": a word for a thing told before.
  private func isPronoun(_ quantity: QuantityMention, _ token: Int) -> Bool {
    quantity.range.exact == 1 && quantity.tokens.count == 1
      && sentence.isKey(token - 1, Words.pointing)
  }

  /// "The five", "all 90", "another two", "a further 12", "his two": where the number begins.
  private func startOfCount(behind token: Int) -> Int? {
    // "That 20 soldiers" begins a clause.
    guard sentence.has(token, [.determiner, .another]), !sentence.isKey(token, Words.no),
      !sentence.has(token, .relative)
    else { return nil }
    var next = token + 1
    while next < token + 3,
      sentence.has(next, [.another, .determiner]) || sentence.isKey(next, Words.order)
    {
      next += 1
    }
    return sentence.has(next, .count) ? next : nil
  }

  /// "Both soldiers and civilians were": no count of two.
  private func isPairing(_ both: Int) -> Bool {
    for next in both + 1..<min(both + 7, sentence.tokens.upperBound) {
      if sentence.has(next, .and) { return next > both + 1 }
      guard sentence.isWord(next), !sentence.has(next, .phraseEnd), sentence.harm(next).isEmpty
      else { return false }
    }
    return false
  }

  // MARK: Kinds of group

  private func counted(_ quantity: QuantityMention, from start: Int) -> VictimGroup? {
    let phrase = NounPhraseTail(sentence, from: quantity.tokens.upperBound)
    let isPlaceholder = quantity.isVague && quantity.range.min == 2 && quantity.range.max == nil
    return VictimGroup(
      range: isPlaceholder ? nil : quantity.range, tokens: start..<phrase.end,
      extended: start..<phrase.extendedEnd, who: phrase.who, personhood: phrase.personhood,
      described: phrase.described, describedAt: phrase.describedAt, harmNoun: phrase.harmNoun)
  }

  private func single(at token: Int) -> VictimGroup? {
    let phrase = NounPhraseTail(sentence, from: token + 1)
    if let noun = phrase.harmNoun, !noun.isPlural, sentence.has(token, .another) {
      // "Another body was found", "a further death".
      return VictimGroup(
        range: CountRange(1), tokens: token..<phrase.end, extended: token..<phrase.extendedEnd,
        who: phrase.end..<phrase.end, personhood: .people, harmNoun: noun)
    }
    guard phrase.personhood == .people, !phrase.isPlural, phrase.harmNoun == nil,
      !sentence.has(phrase.end - 1, .collective)
    else {
      return nil
    }
    return VictimGroup(
      range: CountRange(1), tokens: token..<phrase.end, extended: token..<phrase.extendedEnd,
      who: phrase.who, personhood: .people, described: phrase.described,
      describedAt: phrase.describedAt, isSingle: true)
  }

  /// "A fifth", "a second": one more person, where no noun follows.
  private func ordinal(at token: Int) -> VictimGroup? {
    guard let quantity = quantity(at: token + 1), quantity.kind == .ordinal else { return nil }
    let end = quantity.tokens.upperBound
    let isAlone =
      !sentence.isWord(end) || sentence.has(end, .phraseEnd) || !sentence.harm(end).isEmpty
    guard isAlone, !sentence.has(end, .of), !sentence.isTime(token + 1) else { return nil }
    return VictimGroup(
      range: CountRange(1), tokens: token..<end, extended: token..<end, who: end..<end,
      personhood: .people, isSingle: true)
  }

  /// "Her husband", "their baby": a person told of by kinship to somebody just told of.
  private func relative(at token: Int) -> VictimGroup? {
    guard sentence.isKey(token, Words.kin),
      sentence.has(token - 1, .and) || sentence.isMark(token - 1, ","),
      !sentence.isKey(token - 1, Words.nor)
    else { return nil }
    var group = single(at: token)
    group?.isDefinite = true
    return group
  }

  /// "Man killed in crash": a headline that opens with a person without article.
  private func opening(at token: Int) -> VictimGroup? {
    let last = sentence.tokens.upperBound - 1
    guard sentence.text.tokens[last].kind != .punctuation, !sentence.has(token, .phraseEnd),
      sentence.harm(token).isEmpty
    else { return nil }
    let phrase = NounPhraseTail(sentence, from: token)
    guard phrase.personhood == .people, !phrase.isPlural, phrase.harmNoun == nil,
      phrase.end - token <= 5, !sentence.has(phrase.end - 1, .collective),
      !sentence.harm(phrase.end).isEmpty || sentence.isMark(phrase.end, ",")
        || sentence.isKey(phrase.end, Words.found) && !sentence.harm(phrase.end + 1).isEmpty
    else { return nil }
    return VictimGroup(
      range: CountRange(1), tokens: token..<phrase.end, extended: token..<phrase.extendedEnd,
      who: phrase.who, personhood: .people, isSingle: true)
  }

  private func nobody(at token: Int) -> VictimGroup {
    let length = sentence.isKey(token, Words.no) ? 2 : 1
    return VictimGroup(
      range: CountRange(0), tokens: token..<token + length, extended: token..<token + length,
      who: token + length..<token + length, personhood: .people, isNobody: true)
  }

  /// "Neither driver", "neither of the men"; not "neither the driver nor his wife".
  private func neither(at token: Int) -> VictimGroup? {
    if sentence.has(token + 1, .of) { return nobody(at: token) }
    let phrase = NounPhraseTail(sentence, from: token + 1)
    guard phrase.personhood == .people, !phrase.isPlural, phrase.harmNoun == nil,
      !sentence.has(phrase.end, .and)
    else { return nil }
    return VictimGroup(
      range: CountRange(0), tokens: token..<phrase.end, extended: token..<phrase.extendedEnd,
      who: phrase.who, personhood: .people, isNobody: true)
  }

  /// "Not a single person", "not one soldier".
  private func notOne(at token: Int) -> VictimGroup? {
    let isSingle =
      sentence.has(token + 1, .article) && sentence.isKey(token + 2, Words.single)
      || sentence.isKey(token + 1, Words.one)
    guard isSingle else { return nil }
    let start = sentence.isKey(token + 1, Words.one) ? token + 2 : token + 3
    let phrase = NounPhraseTail(sentence, from: start)
    guard phrase.personhood == .people || phrase.end == start else { return nil }
    return VictimGroup(
      range: CountRange(0), tokens: token..<phrase.end, extended: token..<phrase.extendedEnd,
      who: phrase.who, personhood: .people, isNobody: true)
  }

  /// Whether what was done to somebody follows at once ("another wounded").
  private func isAlone(_ token: Int) -> Bool {
    sentence.harm(token).contains { $0.form == .past || $0.isAdjective }
      && !sentence.isKey(token, Words.shot)
      && !NounPhraseTail(sentence, from: token).isPlural
      && NounPhraseTail(sentence, from: token).personhood != .people
      || sentence.has(token, .be)
  }

  /// "Killed two sailors and wounded another": right behind the verb, with nothing that it describes.
  private func isObject(_ token: Int) -> Bool {
    guard sentence.harm(token - 1).contains(where: { $0.isTransitive }) else { return false }
    let next = token + 1
    return !sentence.isWord(next) || sentence.isTime(next)
      || sentence.has(next, .phraseEnd) && !sentence.has(next, .determiner)
  }

  private func another(at token: Int) -> VictimGroup {
    VictimGroup(
      range: CountRange(1), tokens: token..<token + 1, extended: token..<token + 1,
      who: token + 1..<token + 1, personhood: .people, isSingle: true)
  }

  /// "The couple", "the twins": two people by the noun alone.
  private func pair(at token: Int) -> VictimGroup? {
    guard sentence.has(token, .determiner),
      (token + 1...token + 3).contains(where: { sentence.isKey($0, Words.pairWords) })
    else { return nil }
    let phrase = NounPhraseTail(sentence, from: token + 1)
    guard phrase.end > token + 1, phrase.end <= token + 4,
      let count = Words.pairs[sentence.text.tokens[phrase.end - 1]],
      !sentence.has(phrase.end, .of)
    else { return nil }
    return VictimGroup(
      range: CountRange(count), tokens: token..<phrase.end, extended: token..<phrase.end,
      who: phrase.who, personhood: .people, isDefinite: true)
  }

  /// "No casualties", "no one", "no civilians", "or injuries" behind them.
  private func none(at token: Int) -> VictimGroup? {
    if sentence.isKey(token, Words.or) {
      guard let noun = sentence.harm(token + 1).first(where: { $0.isNoun && $0.isPlural }),
        let before = sentence.harm(token - 1).first(where: \.isNoun), before.isPlural,
        (token - 4..<token - 1).contains(where: { sentence.isKey($0, Words.no) })
      else { return nil }
      return VictimGroup(
        range: CountRange(0), tokens: token..<token + 2, extended: token..<token + 2,
        who: token + 1..<token + 1, personhood: .unknown, harmNoun: noun, isNobody: true)
    }
    if sentence.isKey(token + 1, Words.one) { return nobody(at: token) }
    let phrase = NounPhraseTail(sentence, from: token + 1)
    guard phrase.personhood == .people || phrase.harmNoun != nil else { return nil }
    return VictimGroup(
      range: CountRange(0), tokens: token..<phrase.end, extended: token..<phrase.extendedEnd,
      who: phrase.who, personhood: phrase.personhood, harmNoun: phrase.harmNoun, isNobody: true)
  }

  /// The words that open a group without a number.
  static let openers = ["both", "nobody", "none", "noone", "neither", "no", "or", "another"]

  private enum Words {
    static let pointing = WordSet(words: ["that", "this", "which"])
    static let nobody = WordSet(words: ["nobody", "none", "noone"])
    static let no = WordSet(words: ["no"])
    static let or = WordSet(words: ["or"])
    static let pairWords = WordSet(words: ["couple", "twins", "triplets", "duo"])
    static let pairs = WordTable<Double>([("couple", 2), ("twins", 2), ("triplets", 3), ("duo", 2)])
    static let neither = WordSet(words: ["neither"])
    /// "Another shot" is a try.
    static let shot = WordSet(words: ["shot", "hurt"])
    static let found = WordSet(words: ["found", "left", "feared", "presumed"])
    static let single = WordSet(words: ["single"])
    static let another = WordSet(words: ["another"])
    static let kin = WordSet(words: ["his", "her", "their"])
    static let nor = WordSet(words: ["nor"])
    static let both = WordSet(words: ["both"])
    static let one = WordSet(words: ["one"])
    static let order = WordSet(words: [
      "other", "last", "first", "next", "remaining", "same", "total",
    ])
  }
}
