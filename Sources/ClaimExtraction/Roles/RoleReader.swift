internal import ClaimModel
internal import Places
internal import TextAnalysis

/// Reads who holds, held or is about to hold which office.
struct RoleReader: ClaimReader {
  func claims(in sentence: SentenceReading) -> [Claim] {
    let told = OfficeVerb.holdsVerb(sentence) ? OfficeVerb(sentence: sentence).claims() : []
    let roles = told + (OfficePhraseReader.holdsOffice(sentence) ? phrases(in: sentence) : [])
    guard !roles.isEmpty, CounterpartRole.mayTell(sentence) else { return roles }
    return roles + CounterpartRole(sentence: sentence).claims(after: roles)
  }

  private func phrases(in sentence: SentenceReading) -> [Claim] {
    let people = sentence.article.people
    let tenure = RoleTenure(sentence: sentence)
    return SentenceRoles(sentence).mentions().map { mention in
      let office = OfficeName(mention, in: sentence)
      let role = Role(
        person: mention.meant ?? people.fullName(of: mention.person), office: office.words,
        tenure: tenure.tenure(of: mention), countryCode: office.countryCode)
      return Claim(
        kind: .role, span: sentence.text.span(of: mention.tokens), sentence: sentence.span,
        statement: Statement(event: .office, role: role), rule: mention.rule)
    }
  }
}
