internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// "President Hale met her Peruvian counterpart, Juan Ruiz": he has the office that she was given.
struct CounterpartRole {
  let sentence: SentenceReading

  /// Whether the sentence has the word at all.
  static func mayTell(_ sentence: SentenceReading) -> Bool {
    sentence.tokens.contains { sentence.text.tokens[$0].key == counterpart }
  }

  /// The roles of those who are called somebody's counterparts.
  ///
  /// - Parameter roles: The other roles of the sentence, in text order.
  /// - Returns: Empty where no office before the word tells which is meant.
  func claims(after roles: [Claim]) -> [Claim] {
    sentence.tokens.compactMap { token in
      guard sentence.text.tokens[token].key == CounterpartRole.counterpart,
        let given = roles.last(where: { sentence.tokens(of: $0.span).upperBound <= token }),
        let first = given.statement.role, let name = name(behind: token)
      else { return nil }
      let place = sentence.places.last {
        $0.tokens.upperBound == token && $0.reference.kind == .demonym
      }
      let title = String(first.office.pieces(before: " of "))
      let country = place?.reference
      let office = country?.countryName.map { title + " of " + $0 } ?? title
      let start = (country == nil ? token : place?.tokens.lowerBound ?? token) - 1
      let opens = sentence.tokens.contains(start) && sentence.tag(of: start) == .prpPossessive
      return Claim(
        kind: .role,
        span: sentence.text.span(of: (opens ? start : start + 1)..<name.tokens.upperBound),
        sentence: sentence.span,
        statement: Statement(
          event: .office,
          role: Role(
            person: sentence.article.people.fullName(of: name), office: office, tenure: .current,
            countryCode: country?.countryCode)),
        rule: "role.counterpart")
    }
  }

  private func name(behind token: Int) -> PersonName? {
    let next = token + 1
    guard sentence.tokens.contains(next) else { return nil }
    let start = sentence.text.isMark(next, ",") ? next + 1 : next
    let range = sentence.article.people.mentions(in: start..<start + 2)
    return sentence.article.people.mentions[range].first?.name
  }

  private static let counterpart = WordKey.of("counterpart")
}

extension String {
  /// What stands before the first of some words; all of it where they do not occur.
  fileprivate func pieces(before words: String) -> Substring {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(words) { return self[..<index] }
      index = self.index(after: index)
    }
    return self[...]
  }
}
