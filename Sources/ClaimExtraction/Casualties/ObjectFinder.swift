internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Finds the groups of people that are the object of a verb or stand behind "of", to its right.
struct ObjectFinder {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// The counted groups of the object that begins behind a token, in text order.
  ///
  /// - Parameters:
  ///   - token: The verb, or the "of" of a noun.
  ///   - allowsSingle: Whether a person without a number ("killed the mayor") counts as one.
  ///   - isSubject: Whether the noun that governs them may be the subject of a verb behind them.
  /// - Returns: Empty where the object is nobody counted.
  func objects(after token: Int, allowsSingle: Bool, isSubject: Bool = false) -> [VictimGroup] {
    var position = token + 1
    while sentence.isAdverb(position) { position += 1 }
    var found: [VictimGroup] = []
    if let group = sentence.groupStarting(at: position) {
      found.append(group)
      position = group.extended.upperBound
    } else if let (single, end) = self.single(at: position) {
      if let owned = group(ownedBefore: end) {
        found.append(owned)
        position = owned.extended.upperBound
      } else {
        if allowsSingle { found.append(single) }
        position = end
      }
    } else {
      return []
    }
    return found
      + coordinated(
        from: position, behind: found.last, allowsSingle: allowsSingle, isSubject: isSubject)
  }

  /// "Her neighbours' four children": the group behind a possessor.
  private func group(ownedBefore end: Int) -> VictimGroup? {
    for mark in [end - 1, end]
    where sentence.tokens.contains(mark) && sentence.reading.tag(of: mark) == .pos {
      return sentence.groupStarting(at: mark + 1)
    }
    return nil
  }

  /// The groups joined on the right ("… and two civilians"), past prepositional phrases.
  private func coordinated(
    from start: Int, behind first: VictimGroup?, allowsSingle: Bool, isSubject: Bool
  ) -> [VictimGroup] {
    var found: [VictimGroup] = []
    var position = start
    while let joint = nextJoint(from: position) {
      if let group = sentence.groupStarting(at: joint), !hasOwnPredicate(group, isSubject),
        !isSum(group)
      {
        // "Ana Ruiz, a nurse": said of her, and nobody else.
        if sentence.has(joint, .determiner), isName(found.last ?? first),
          isApposition(joint, of: found.last ?? first)
        {
          position = group.extended.upperBound
          continue
        }
        found.append(group)
        position = group.extended.upperBound
      } else if sentence.groupStarting(at: joint) == nil,
        let (single, end) = single(at: joint), !isPredicate(end, isSubject)
      {
        if allowsSingle, sentence.has(joint, .determiner),
          !isApposition(joint, of: found.last ?? first)
        {
          found.append(single)
        }
        position = end
      } else {
        break
      }
    }
    return found
  }

  /// Where the next item of a list begins: behind a comma or "and", past phrases in between.
  private func nextJoint(from start: Int) -> Int? {
    var position = start
    while position < sentence.tokens.upperBound, position < start + 14 {
      if sentence.isMark(position, ",") || sentence.has(position, .and) { break }
      if sentence.isMark(position, "(") || sentence.isMark(position, "[") {
        while position < sentence.tokens.upperBound, !sentence.isMark(position, ")"),
          !sentence.isMark(position, "]")
        {
          position += 1
        }
      } else if !sentence.isWord(position)
        && sentence.text.tokens[position].kind != .dash
        && sentence.text.tokens[position].kind != .number
        || sentence.has(position, [.be, .have, .modal, .relative, .reporting])
        || !sentence.harm(position).isEmpty || sentence.groupStarting(at: position) != nil
      {
        if sentence.isKey(position, Words.with) { break }
        return nil
      } else if sentence.isKey(position, Words.well), sentence.isKey(position + 2, Words.with) {
        return position + 3
      }
      position += 1
    }
    guard sentence.isMark(position, ",") || sentence.has(position, .and) else { return nil }
    while sentence.isMark(position, ",") || sentence.has(position, .and)
      || sentence.isKey(position, Words.joints)
    {
      position += 1
    }
    while sentence.isAdverb(position) { position += 1 }
    return position
  }

  /// "Of Ana Ruiz, the justice minister": a comma alone, behind a person, joins no second one.
  private func isApposition(_ joint: Int, of last: VictimGroup?) -> Bool {
    guard let last, last.isSingle, last.extended.upperBound == joint - 1 else { return false }
    return sentence.isMark(joint - 1, ",")
  }

  private func isName(_ group: VictimGroup?) -> Bool {
    guard let group, let last = group.tokens.last else { return false }
    return sentence.text.tokens[last].isCapitalized && sentence.isWord(last)
  }

  private enum Words {
    static let with = WordSet(words: ["as"])
    static let well = WordSet(words: ["as"])
    static let joints = WordSet(words: ["well", "as", "also", "along", "with", "plus"])
  }

  /// "… and millions in losses": a vague number of nothing named counts no people.
  private func isSum(_ group: VictimGroup) -> Bool {
    group.who.isEmpty && group.range?.max == nil && !group.isNobody
      && sentence.has(group.extended.upperBound, .preposition)
  }

  /// Whether a predicate of its own follows a group ("… and 100 were injured").
  private func hasOwnPredicate(_ group: VictimGroup, _ isSubject: Bool) -> Bool {
    var position = group.extended.upperBound
    while sentence.isAdverb(position) || sentence.isTime(position) { position += 1 }
    // "The death of a man on Thursday, 125 of his neighbours have been tested".
    if sentence.isMark(group.tokens.lowerBound - 1, ","), sentence.has(position, [.be, .have]) {
      return true
    }
    return isPredicate(position, isSubject)
  }

  /// In "the deaths of two men and three women were confirmed" the verb belongs to the whole.
  private func isPredicate(_ position: Int, _ isSubject: Bool) -> Bool {
    if isSubject, sentence.has(position, [.be, .have]) {
      return (position + 1..<position + 4).contains {
        sentence.harm($0).contains { $0.isVerb || $0.isAdjective }
      }
    }
    if sentence.has(position, [.be, .have, .modal, .reporting]) { return true }
    if sentence.tokens.contains(position), sentence.reading.tag(of: position).isFiniteVerb {
      return true
    }
    return sentence.harm(position).contains { $0.form == .past || $0.isAdjective }
  }

  /// A person named or described without a number, and where the phrase ends.
  private func single(at start: Int) -> (VictimGroup, Int)? {
    guard sentence.isWord(start), sentence.harm(start).isEmpty,
      !sentence.has(start, [.be, .have, .modal, .preposition, .relative, .subordinator, .to, .and])
    else { return nil }
    if sentence.has(start, .singularPronoun), !sentence.has(start, .possessive) {
      return (group(start..<start + 1), start + 1)
    }
    let isOpen = sentence.has(start, .determiner)
    let phrase = NounPhraseTail(sentence, from: isOpen ? start + 1 : start)
    guard phrase.end > start, phrase.harmNoun == nil else { return nil }
    let isPerson =
      phrase.personhood == .people && !phrase.isPlural
      && !sentence.has(phrase.end - 1, .collective)
    let name = isOpen || isPerson ? nil : PersonNames(sentence).name(startingAt: start)
    if let name { return (group(name), name.upperBound) }
    var single = group(start..<phrase.end)
    single.extended = start..<phrase.extendedEnd
    single.personhood = isPerson ? .people : .unknown
    if !isPerson { single.range = nil }
    return (single, nameEnd(from: phrase.extendedEnd))
  }

  /// Past the name behind a title ("Archbishop Oscar Romero").
  private func nameEnd(from start: Int) -> Int {
    var position = start
    while sentence.isWord(position), sentence.text.tokens[position].isCapitalized,
      !sentence.has(position, .phraseEnd), sentence.harm(position).isEmpty
    {
      position += 1
    }
    return position
  }

  private func group(_ tokens: Range<Int>) -> VictimGroup {
    VictimGroup(
      range: CountRange(1), tokens: tokens, extended: tokens,
      who: tokens, personhood: .people, isSingle: true)
  }
}
