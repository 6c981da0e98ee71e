internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Finds the groups of people that are the subject of a verb, to its left.
struct SubjectFinder {
  private let sentence: CasualtySentence
  private let names: PersonNames

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
    names = PersonNames(sentence)
  }

  /// The counted groups of the subject that ends before a token, the nearest first.
  ///
  /// - Parameters:
  ///   - token: The first token of the verb group.
  ///   - allowsSingle: Whether a person without a number ("the mayor was") counts as one.
  /// - Returns: Empty where the subject is nobody counted.
  func subjects(before token: Int, allowsSingle: Bool) -> [VictimGroup] {
    let near = nearSubjects(before: token, allowsSingle: allowsSingle)
    return near.isEmpty ? clauseSubjects(of: token) : near
  }

  /// The counted groups of the subject that the clause structure gives to a verb.
  private func clauseSubjects(of token: Int) -> [VictimGroup] {
    let clause = sentence.reading.clause(of: token)
    guard let subject = clause.subject, subject.upperBound <= token,
      let verb = clause.verbGroup, verb.tokens.contains(token)
    else { return [] }
    guard let first = sentence.groups.first(where: { subject.contains($0.tokens.lowerBound) }),
      first.tokens.lowerBound == subject.lowerBound
        || !sentence.has(first.tokens.lowerBound - 1, .preposition)
    else { return [] }
    return [first]
  }

  private func nearSubjects(before token: Int, allowsSingle: Bool) -> [VictimGroup] {
    var position = token - 1
    var steps = 0
    var hasPerson = false
    var isBehindRelative = false
    while position >= sentence.tokens.lowerBound, steps < 45 {
      steps += 1
      if let group = sentence.groupEnding(at: position + 1) {
        switch isBehindRelative ? .subject : placed(group) {
        case .subject: return [group] + coordinated(with: group)
        case .governed:
          position = group.tokens.lowerBound - 2
          hasPerson = false
          continue
        case .object: return []
        }
      }
      if allowsSingle, isSubjectName(position), let name = names.name(endingAt: position),
        !isInsideLongerPhrase(name),
        !sentence.groups.contains(where: { $0.extended.contains(position) })
      {
        return [single(name)]
      } else if !allowsSingle, isSubjectName(position), let pair = pair(endingAt: position) {
        return pair
      }
      switch step(position, &hasPerson, allowsSingle) {
      case .to(let next):
        isBehindRelative = sentence.has(position, .relative)
        position = next
      case .found(let group): return [group]
      case .stop: return []
      }
    }
    return []
  }

  /// "Ana Ruiz and Leo Paz were": two names, each a person.
  private func pair(endingAt position: Int) -> [VictimGroup]? {
    guard let second = names.name(endingAt: position) else { return nil }
    let and = second.lowerBound - 1
    guard sentence.has(and, .and), let first = names.name(endingAt: and - 1),
      !sentence.has(first.lowerBound - 1, .preposition), first.count > 1 || second.count > 1
    else { return nil }
    return [single(second), single(first)]
  }

  /// Whether a capitalised word can end the name of the subject: not inside a longer noun phrase.
  private func isSubjectName(_ position: Int) -> Bool {
    sentence.isWord(position) && sentence.text.tokens[position].isCapitalized
      && !sentence.has(position, [.phraseEnd])
  }

  private enum Place {
    case subject
    case governed
    case object
  }

  /// What the word before a group makes of it.
  private func placed(_ group: VictimGroup) -> Place {
    var before = group.tokens.lowerBound - 1
    // The whole of a coordination stands behind one preposition ("between two men and three women").
    var first = group
    let others = coordinated(with: group)
    // "With the loss of 358 lives, and 146 people died": a comma and one group begin a new clause.
    let opensClause =
      others.count == 1 && sentence.has(before, .and) && sentence.isMark(before - 1, ",")
    if !opensClause, let last = others.last { first = last }
    before = first.tokens.lowerBound - 1
    if sentence.has(before, .of), isGroupNoun(before - 1) { return .subject }
    if sentence.isKey(before, SubjectFinder.than) { return .subject }
    if sentence.has(before, .preposition), !sentence.has(before, .subordinator) { return .governed }
    if sentence.harm(before).contains(where: { $0.form == .gerund }) { return .object }
    return .subject
  }

  private static let than = WordSet(words: ["like"])
  private static let groupNouns = WordSet(words: [
    "group", "total", "team", "crew", "family", "band", "party", "list", "number", "toll",
  ])

  private func isGroupNoun(_ token: Int) -> Bool {
    sentence.isKey(token, SubjectFinder.groupNouns)
  }

  private enum Step {
    case to(Int)
    case found(VictimGroup)
    case stop
  }

  /// Goes one word (or one insertion) to the left.
  private func step(_ position: Int, _ hasPerson: inout Bool, _ allowsSingle: Bool) -> Step {
    if sentence.isTime(position) || sentence.isAdverb(position) { return .to(position - 1) }
    if sentence.isMark(position, ",") {
      if let start = Insertions(sentence).start(ofInsertionClosedAt: position) {
        return .to(start - 1)
      }
      return sentence.groupEnding(at: position) == nil ? .stop : .to(position - 1)
    }
    if sentence.isMark(position, ")") || sentence.isMark(position, "]") {
      return Insertions(sentence).openingBracket(of: position).map { .to($0 - 1) } ?? .stop
    }
    if Insertions(sentence).isDash(position) {
      return Insertions(sentence).openingDash(of: position).map { .to($0 - 1) } ?? .stop
    }
    guard sentence.isWord(position) else {
      let kind = sentence.text.tokens[position].kind
      let passes = kind == .dash && sentence.text.tokens[position].count == 1 || kind == .number
      return passes ? .to(position - 1) : .stop
    }
    let role = sentence.role(position)
    // "Kenya's defence chief": whoever belongs to somebody or something named is one person.
    if hasPerson, allowsSingle, sentence.reading.tag(of: position) == .pos {
      return .found(single(position + 1..<position + 2))
    }
    if role.contains(.relative) {
      if allowsSingle, sentence.isKey(position, SubjectFinder.who), !isPlural(position - 1) {
        return .found(single(position..<position + 1))
      }
      return relative(at: position)
    }
    if role.contains(.singularPronoun), allowsSingle, !isGoverned(position) {
      return .found(single(position..<position + 1))
    }
    if !role.isDisjoint(with: [.be, .have, .modal, .reporting, .subordinator, .negation]),
      role.isDisjoint(with: .preposition)
    {
      return .stop
    }
    if role.contains(.pronoun), role.isDisjoint(with: .determiner) { return .stop }
    if role.contains(.determiner) {
      if isGoverned(position) {
        hasPerson = false
        return .to(position - 2)
      }
      guard allowsSingle, hasPerson else { return .stop }
      return .found(single(position..<position + 1))
    }
    if !role.isDisjoint(with: [.preposition, .to]) {
      hasPerson = false
      return .to(position - 1)
    }
    if role.contains(.person), role.isDisjoint(with: [.plural, .collective]),
      !isModifier(position)
    {
      hasPerson = true
    }
    if sentence.looksLikeVerb(position), !isReducedRelative(position) { return .stop }
    return .to(position - 1)
  }

  /// "In Lima", "the Red Cross": what is named is no subject, or no person.
  private func isInsideLongerPhrase(_ name: Range<Int>) -> Bool {
    let before = name.lowerBound - 1
    return sentence.has(before, .preposition)
      || sentence.has(before, .determiner) && !sentence.has(before, .relative)
  }

  /// "The rebel movement": the word for a person only describes the noun behind it.
  private func isModifier(_ position: Int) -> Bool {
    let next = position + 1
    return sentence.isWord(next) && !sentence.isTime(next) && !sentence.has(next, .phraseEnd)
      && sentence.reading.tag(of: next) == .nn && !sentence.has(next, .person)
  }

  /// "The foreigners who died": nobody counted.
  private func isPlural(_ token: Int) -> Bool {
    sentence.has(token, .plural)
      || sentence.isWord(token) && sentence.reading.tag(of: token) == .nns
  }

  private static let who = WordSet(words: ["who"])

  /// Whether a preposition stands directly before.
  private func isGoverned(_ position: Int) -> Bool {
    sentence.has(position - 1, .preposition)
  }

  /// "People trapped in the wreck": a participle behind the people it describes.
  private func isReducedRelative(_ position: Int) -> Bool {
    sentence.groupEnding(at: position) != nil || sentence.has(position - 1, [.person, .of])
      || sentence.isAdverb(position - 1)
  }

  /// "Who" and "that" behind a group pass to it; "in which" does not.
  private func relative(at position: Int) -> Step {
    var before = position - 1
    if sentence.isMark(before, ",") { before -= 1 }
    if sentence.has(before, .preposition) { return .stop }
    return sentence.groupEnding(at: before + 1) == nil && !sentence.has(before, .person)
      ? .stop : .to(before)
  }

  private func single(_ tokens: Range<Int>) -> VictimGroup {
    VictimGroup(
      range: CountRange(1), tokens: tokens, extended: tokens,
      who: tokens.upperBound..<tokens.upperBound, personhood: .people, isSingle: true)
  }

  /// The groups joined to this one on its left ("two soldiers and three civilians were").
  func coordinated(with group: VictimGroup) -> [VictimGroup] {
    var found: [VictimGroup] = []
    // "55 people, 29 of whom died": a part is no item of a list.
    let isPart = group.tokens.lowerBound..<group.extended.upperBound
    if isPart.contains(where: { sentence.has($0, .of) && sentence.has($0 + 1, .relative) }) {
      return []
    }
    var current = group
    while let other = joined(before: current.tokens.lowerBound) {
      found.append(other)
      current = other
    }
    return found
  }

  private func joined(before start: Int) -> VictimGroup? {
    var position = start - 1
    var hasJoint = false
    while let before = beforeJoint(endingAt: position) {
      hasJoint = true
      position = before
    }
    guard hasJoint else { return nil }
    if sentence.has(start, .possessive), let name = names.name(endingAt: position),
      sentence.groupEnding(at: position + 1) == nil
    {
      return single(name)
    }
    if let definite = definite(endingAt: position) { return definite }
    var steps = 0
    while position >= sentence.tokens.lowerBound, steps < 7 {
      if let group = sentence.groupEnding(at: position + 1) {
        return group.personhood == .things || isObject(group) ? nil : group
      }
      guard sentence.isWord(position), !sentence.looksLikeVerb(position),
        !sentence.reading.tag(of: position).isVerb,
        !sentence.has(position, [.be, .have, .modal, .reporting, .relative, .subordinator, .and])
          || sentence.has(position, .preposition),
        sentence.harm(position).isEmpty
      else { return nil }
      position -= 1
      steps += 1
    }
    return nil
  }

  /// "The quake killed 300 people and 200 are missing": the group before the joint is an object.
  private func isObject(_ group: VictimGroup) -> Bool {
    let before = group.tokens.lowerBound - 1
    return sentence.harm(before).contains { $0.isTransitive && $0.form != .gerund }
  }

  /// "The pilot and three passengers": one person with an article, right before the joint.
  private func definite(endingAt position: Int) -> VictimGroup? {
    guard sentence.has(position, .person), !sentence.has(position, [.plural, .collective]),
      sentence.groupEnding(at: position + 1) == nil
    else { return nil }
    var first = position
    while sentence.isWord(first - 1), position - first < 3,
      !sentence.has(first - 1, .phraseEnd), sentence.harm(first - 1).isEmpty
    {
      first -= 1
    }
    guard sentence.isKey(first - 1, SubjectFinder.the), !isGoverned(first - 1) else { return nil }
    return single(first - 1..<position + 1)
  }

  private static let the = WordSet(words: ["the"])

  /// Where a comma, "and", "as well as" or "along with" begins, less one; nil where none ends here.
  private func beforeJoint(endingAt position: Int) -> Int? {
    if sentence.has(position, .and) || sentence.isMark(position, ",") { return position - 1 }
    if sentence.isKey(position, Joints.as), sentence.isKey(position - 1, Joints.well) {
      return position - 3
    }
    if sentence.isKey(position, Joints.with), sentence.isKey(position - 1, Joints.along) {
      return position - 2
    }
    return nil
  }

  private enum Joints {
    static let `as` = WordSet(words: ["as"])
    static let well = WordSet(words: ["well"])
    static let with = WordSet(words: ["with"])
    static let along = WordSet(words: ["along", "together"])
  }
}
