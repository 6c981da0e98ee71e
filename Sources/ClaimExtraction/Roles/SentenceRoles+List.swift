internal import ClaimModel
internal import PartsOfSpeech
internal import TextAnalysis

/// Offices that stand right behind the name of who gets them.
extension SentenceRoles {
  /// "Named Ann Hale treasurer, Juan Ruiz clerk and Ida Brandt secretary".
  func given(_ phrase: OfficePhrase) -> RoleMention? {
    guard !phrase.noun.isPlural, phrase.determiner == nil, phrase.possessor == nil,
      let name = name(endingAt: phrase.tokens.lowerBound),
      let verb = RoleList(sentence: sentence).verb(of: name), !sentence.clause(of: verb).isPassive
    else { return nil }
    let reading = ModalityReader().modality(of: verb..<verb + 1, in: sentence)
    guard reading.modality == .happened || reading.modality == .planned, !reading.isNegated else {
      return nil
    }
    let isWish = RoleVerb.readings(text.tokens[verb]).contains { $0.pattern == .wants }
    let start = name.tokens.lowerBound - 1 == verb ? verb : name.tokens.lowerBound
    var role = RoleMention(
      tokens: start..<phrase.tokens.upperBound, person: name, phrase: phrase,
      tenure: reading.modality == .planned || isWish ? .future : .current, rule: "role.predicate")
    role.isEntry = true
    return role
  }
}
