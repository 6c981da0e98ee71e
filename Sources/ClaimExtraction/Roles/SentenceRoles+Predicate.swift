internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// Offices that a verb gives to a person or takes from one.
extension SentenceRoles {
  /// How far before the office its verb may stand, in tokens.
  private static let reach = 12

  /// "Ann Hale became mayor", "who was foreign minister until 2014", "he named Ann Hale as envoy".
  func predicate(_ phrase: OfficePhrase) -> [RoleMention] {
    guard !phrase.noun.isPlural, phrase.noun.kind != .crown,
      phrase.noun.kind == .title || phrase.isSpecified,
      phrase.noun.kind != .chiefly || phrase.hasCharge
    else { return [] }
    let start = phrase.tokens.lowerBound
    var verb = start - 1
    while verb >= max(tokens.lowerBound, start - SentenceRoles.reach) {
      if sentence.tag(of: verb).isVerb {
        for reading in RoleVerb.readings(text.tokens[verb]) {
          let roles = roles(reading, verb, phrase)
          if !roles.isEmpty { return roles }
        }
        if !isAuxiliaryOrInfinitive(verb) { return [] }
      }
      verb -= 1
    }
    return []
  }

  private func isAuxiliaryOrInfinitive(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return RoleVerb.readings(token).contains { $0.pattern == .holds }
  }

  private func roles(_ reading: RoleVerb, _ verb: Int, _ phrase: OfficePhrase) -> [RoleMention] {
    let object = object(between: verb + 1, phrase.tokens.lowerBound)
    guard fits(reading, verb, object, phrase) else { return [] }
    let words = verb..<max(verb + 1, phrase.core.lowerBound)
    var modality = ModalityReader().modality(of: words, in: sentence)
    if modality.modality == .possible, isPastFuture(verb) { modality.modality = .planned }
    guard !modality.isNegated, modality.modality != .possible, modality.modality != .denied,
      modality.modality != .cancelled
    else { return [] }
    let isPassive = sentence.clause(of: verb).isPassive || sentence.tag(of: verb) == .vbn
    let isPlanned = modality.modality == .planned
    var found: [RoleMention?] = []
    switch reading.pattern {
    case .holds:
      guard !isWanted(verb) else { return [] }
      let tenure = isPlanned ? Tenure.future : isOver(verb) ? .former : tenure(of: phrase)
      found = [subject(verb, phrase, tenure)]
    case .gets:
      found = [subject(verb, phrase, isPlanned ? .future : tenure(of: phrase))]
      found[0]?.isEntry = true
    case .leaves:
      found = [subject(verb, phrase, isPlanned ? .current : .former)]
    case .gives, .takes, .wants:
      let tenure = entered(reading, modality)
      if let object {
        found = [mention(object, verb, phrase, tenure)]
      } else if isPassive {
        found = [subject(verb, phrase, tenure)]
      }
      if reading.pattern == .gives, !found.isEmpty { found[0]?.isEntry = true }
    case .follows:
      let leaver = isPlanned ? Tenure.current : .former
      if isPassive, object == nil {
        found = [subject(verb, phrase, leaver)]
      } else if let object {
        found = [
          subject(verb, phrase, isPlanned ? .future : .current),
          mention(object, object.tokens.lowerBound, phrase, leaver, rule: "role.predecessor"),
        ]
      }
    }
    return found.compactMap { $0 }
  }

  /// "Said she would stay on as": the future as seen from the past.
  private func isPastFuture(_ verb: Int) -> Bool {
    let clause = sentence.clause(of: verb)
    guard let modal = clause.verbGroup?.modal, text.tokens[modal].key == SentenceRoles.would,
      let parent = clause.parent, let above = sentence.clauses.clauses[parent].verbGroup
    else { return false }
    return above.tense == .past && above.modal == nil
      && ClauseLexicon.standard.classes(text.tokens[above.head]).contains(.saying)
  }

  /// "The requirements to be mayor", "old enough to be mayor": nobody is said to be it.
  private func isWanted(_ verb: Int) -> Bool {
    guard let group = sentence.clause(of: verb).verbGroup, group.form == .infinitive,
      tokens.contains(group.tokens.lowerBound - 1)
    else { return false }
    let before = sentence.tag(of: group.tokens.lowerBound - 1)
    return before.isNoun || before.isAdverb
  }

  private func entered(_ reading: RoleVerb, _ modality: ModalityReading) -> Tenure {
    switch reading.pattern {
    case .takes: .former
    case .wants: .future
    default: modality.modality == .planned ? .future : .current
    }
  }

  /// "Was" and "served" tell of the past; "has been" and "has served" of now.
  private func isOver(_ verb: Int) -> Bool {
    guard let group = sentence.clause(of: verb).verbGroup else {
      return sentence.tag(of: verb) == .vbd
    }
    if group.isPerfect { return group.tense == .past && !startsWithHas(group) }
    return group.tense == .past
  }

  private func startsWithHas(_ group: VerbGroup) -> Bool {
    let first = text.tokens[group.tokens.lowerBound].key
    return first == WordKey.of("has") || first == WordKey.of("have")
  }

  // MARK: What stands between verb and office

  /// The person named between the verb and the office.
  private func object(between start: Int, _ end: Int) -> PersonName? {
    guard start < end else { return nil }
    return people.mentions[people.mentions(in: start..<end)].first?.name
  }

  /// Whether the words that the verb asks for, and no others that matter, stand between.
  private func fits(
    _ reading: RoleVerb, _ verb: Int, _ object: PersonName?, _ phrase: OfficePhrase
  ) -> Bool {
    var rest = reading.rest[...]
    var index = verb + 1
    while index < phrase.tokens.lowerBound {
      if let object, index == object.tokens.lowerBound {
        index = object.tokens.upperBound
        continue
      }
      let token = text.tokens[index]
      if token.key == rest.first {
        rest = rest.dropFirst()
      } else if !mayStandBetween(index), !describes(index, object), !isJoined(index, verb, rest) {
        return false
      }
      index += 1
    }
    return rest.isEmpty
  }

  /// "Succeeds the German diplomat Ann Hale": the words of the object's noun phrase.
  private func describes(_ index: Int, _ object: PersonName?) -> Bool {
    guard let object, index < object.tokens.lowerBound else { return false }
    let tag = sentence.tag(of: index)
    return tag.isNoun || tag.isAdjective || tag.isDeterminer || tag == .hyph
  }

  /// "Joined the bank as chief economist": the body joined.
  private func isJoined(_ index: Int, _ verb: Int, _ rest: ArraySlice<UInt64>) -> Bool {
    guard !rest.isEmpty, index - verb < 7, SentenceRoles.joining.contains(text.tokens[verb]) else {
      return false
    }
    let tag = sentence.tag(of: index)
    return tag.isNoun || tag.isDeterminer || tag.isAdjective
  }

  private static let joining = WordSet(words: ["join", "joins", "joined", "joining"])

  private func mayStandBetween(_ index: Int) -> Bool {
    let tag = sentence.tag(of: index)
    return tag.isAdverb || SentenceRoles.between.contains(text.tokens[index])
      || sentence.times.contains { $0.tokens.contains(index) }
      || !NameWord.classes(text.tokens[index]).isDisjoint(with: [.honorific, .rank])
  }

  // MARK: Who

  private func subject(_ verb: Int, _ phrase: OfficePhrase, _ tenure: Tenure) -> RoleMention? {
    let clause = sentence.clause(of: verb)
    if clause.kind == .relative, let marker = clause.marker, marker < verb,
      // "Where she has been governor" goes back to her, "when the latter was" to the name before.
      !isPronoun(clause.subject)
    {
      // "2011, when Biden was vice president".
      if sentence.tag(of: marker) == .wrb, let subject = clause.subject,
        subject.lowerBound > marker, let name = named(in: subject)
      {
        return mention(name, verb, phrase, tenure)
      }
      let end = isMark(marker - 1, ",") ? marker - 1 : marker
      return (name(apposedTo: clause.subject) ?? name(endingAt: end))
        .flatMap { mention($0, verb, phrase, tenure) }
    }
    guard let subject = clause.subject, let first = subject.first else { return nil }
    if let name = named(in: subject) { return mention(name, verb, phrase, tenure) }
    guard subject.count == 1, SentenceRoles.pronouns.contains(text.tokens[first]),
      let meant = SpeakerResolver(article: sentence.article)
        .antecedent(ofPronounAt: first, in: sentence)
    else { return nil }
    var role = mention(PersonName(tokens: subject, hasTitle: false), verb, phrase, tenure)
    role?.meant = meant.name
    return role
  }

  private func isPronoun(_ subject: Range<Int>?) -> Bool {
    guard let subject, subject.count == 1 else { return false }
    return SentenceRoles.pronouns.contains(text.tokens[subject.lowerBound])
  }

  /// "Ann Hale, a lawyer who became mayor".
  private func name(apposedTo antecedent: Range<Int>?) -> PersonName? {
    guard let antecedent, isMark(antecedent.lowerBound - 1, ","),
      sentence.tag(of: antecedent.lowerBound).isDeterminer
    else { return nil }
    return name(endingAt: antecedent.lowerBound - 1)
  }

  /// The person who the subject is, not one whom it only mentions.
  private func named(in subject: Range<Int>) -> PersonName? {
    let found = people.mentions[people.mentions(in: subject)]
    return found.first { mention in
      let next = mention.name.tokens.upperBound
      let isPossessor =
        tokens.contains(next) && text.tokens[next].gap == .none && sentence.tag(of: next) == .pos
      let before = mention.name.tokens.lowerBound - 1
      let isBehind = subject.contains(before) && sentence.tag(of: before) == .in
      return !isPossessor && !isBehind
    }?.name
  }

  private func mention(
    _ name: PersonName, _ verb: Int, _ phrase: OfficePhrase, _ tenure: Tenure,
    rule: String = "role.predicate"
  ) -> RoleMention? {
    let start = min(name.tokens.lowerBound, verb)
    let isFar = phrase.tokens.upperBound - start > 30
    return RoleMention(
      tokens: (isFar ? verb : start)..<phrase.tokens.upperBound, person: name, phrase: phrase,
      tenure: phrase.tenure.isFuture ? .future : phrase.tenure.isFormer ? .former : tenure,
      rule: rule)
  }

  private static let would = WordKey.of("would")
  private static let between = WordSet(words: ["as", "to", "be", "been", "both", "its", "the"])
  private static let pronouns = WordSet(words: ["he", "she"])
}
