internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Offices given or left by a noun: "the appointment of Ann Hale as director", "Ann Hale's
/// resignation as mayor".
extension SentenceRoles {
  private enum Change { case entry, exit, candidacy }

  /// The role that a noun before "as" tells; nil without such a noun or a name beside it.
  func nominal(_ phrase: OfficePhrase) -> RoleMention? {
    let lead = phrase.tokens.lowerBound - 1
    guard !phrase.noun.isPlural, tokens.contains(lead), key(lead) == SentenceRoles.as,
      phrase.noun.kind != .chiefly || phrase.hasCharge
    else { return nil }
    if let change = SentenceRoles.changes[text.tokens[lead - 1]], tokens.contains(lead - 3) {
      return owner(of: lead - 1).map { mention($0, phrase, change) }
    }
    guard let name = people.mentions[people.mentions(in: max(0, lead - 8)..<lead)].last?.name,
      name.tokens.upperBound == lead || isMark(name.tokens.upperBound, ","),
      let of = of(before: name),
      tokens.contains(of - 1), let change = SentenceRoles.changes[text.tokens[of - 1]]
    else { return nil }
    return mention(name, phrase, change, from: of - 1)
  }

  /// "Of Ann Hale", "of the economist Ann Hale".
  private func of(before name: PersonName) -> Int? {
    let first = name.tokens.lowerBound
    return (max(tokens.lowerBound, first - 6)..<first).last { key($0) == SentenceRoles.of }
  }

  /// "Ann Hale's appointment", "her appointment".
  private func owner(of noun: Int) -> PersonName? {
    var before = noun - 1
    while tokens.contains(before), sentence.tag(of: before).isAdjective { before -= 1 }
    guard tokens.contains(before), sentence.tag(of: before) == .pos else { return nil }
    let range = people.mentions(in: max(tokens.lowerBound, before - 5)..<before + 1)
    return people.mentions[range].last { before - $0.name.tokens.upperBound <= 0 }?.name
  }

  private func mention(
    _ name: PersonName, _ phrase: OfficePhrase, _ change: Change, from start: Int? = nil
  ) -> RoleMention {
    let tenure: Tenure =
      switch change {
      case .entry: self.tenure(of: phrase)
      case .exit: .former
      case .candidacy: .future
      }
    return RoleMention(
      tokens: min(
        start ?? name.tokens.lowerBound, name.tokens.lowerBound)..<phrase.tokens.upperBound,
      person: name, phrase: phrase, tenure: tenure, rule: "role.nominal",
      isEntry: change == .entry)
  }

  static let `as` = WordKey.of("as")
  private static let changes: WordTable<Change> = WordTable([
    ("appointment", .entry), ("election", .entry), ("re-election", .entry), ("reelection", .entry),
    ("installation", .entry), ("confirmation", .entry), ("promotion", .entry),
    ("reappointment", .entry), ("inauguration", .entry), ("naming", .entry), ("return", .entry),
    ("nomination", .candidacy), ("selection", .candidacy), ("candidacy", .candidacy),
    ("resignation", .exit), ("dismissal", .exit), ("removal", .exit), ("departure", .exit),
    ("ouster", .exit), ("sacking", .exit), ("retirement", .exit), ("firing", .exit),
    ("ousting", .exit),
  ])
}
