package import ClaimModel

/// A compact notation for statements, in which rules carry their examples.
///
/// Parts are divided by semicolons. A part is the name of an event type (`drone attack`), a
/// modality (`planned`, `possible`, `cancelled`, `denied`, `negated`), or one of:
///
/// - `word arrive`: the lemma that names the event
/// - `on 2022-02`, `on 2025-04-19/2025-04-20`, `on 2025-01-20/..`: the time
/// - `at Odesa, Ukraine`: the place and what it lies in, nearest first
/// - `with Russia, Vladimir Putin of Russia, person Anna Berg, org United Nations`: countries, people
///   with and without their country, organisations
/// - `killed 3`, `injured >=3`, `killed 3..5 of children`, `count ~25 [tonne] grain`: counts, the
///   first word an effect or `count`; `(period)` or `(total)` after it for what it spans
/// - `role Donald Trump: former President of the United States`
/// - `none since 2022-02`, `first`, `last`, `only since 2020`, `record`: the occurrence
///
/// and on the claim's side `told 2025-04-22` (the article's date), `set in Ukraine` (the country that
/// the article is about) and `says "words"`, on the
/// record's side `as of 2025-04-22`, `graded B2`, `from Origin` and `text "words"`.
package struct StatementNotation: Hashable, Sendable {
  /// Why a text is not in the notation.
  package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    package var part: String

    /// One line for a person.
    package var description: String { "cannot read “\(part)”" }
  }

  package var statement = Statement()
  package var published: Day?
  package var setting: String?
  package var words = ""
  package var asOf: DayInterval?
  package var origin: String?
  package var reliability = Reliability.cannotBeJudged
  package var credibility = Credibility.cannotBeJudged

  /// Reads one side.
  ///
  /// - Parameter text: Parts divided by semicolons.
  /// - Throws: The first part that cannot be read.
  package init(_ text: String) throws(Failure) {
    for piece in RuleBlock.parts(of: text, at: ";") where !piece.text.isEmpty {
      let words = RuleBlock.parts(of: piece.text, at: " ", limit: 1)
      let value = words.count > 1 ? words[1].text : ""
      guard read(words[0].text, value, whole: piece.text) else { throw Failure(part: piece.text) }
    }
  }

  private mutating func read(_ keyword: String, _ value: String, whole: String) -> Bool {
    if let event = EventType(rawValue: whole) {
      statement.event = event
      return true
    }
    switch keyword {
    case "negated": statement.isNegated = true
    case "planned", "possible", "cancelled", "denied":
      statement.modality = Modality(rawValue: keyword) ?? .happened
    case "word": statement.eventWord = value
    case "on": statement.time = DateNotation.time(value)
    case "at": statement.place = PlaceNotation.place(value)
    case "with": statement.participants = PlaceNotation.participants(value)
    case "role": statement.role = role(value)
    case "told": published = DateNotation.time(value)?.interval?.earliest
    case "set": setting = PlaceNotation.place(String(value.dropFirst(3)))?.countryCode
    case "as": asOf = DateNotation.time(String(value.dropFirst(3)))?.interval
    case "from": origin = value
    case "says", "text": words = value.filter { $0 != "\"" }
    case "graded": return grade(value)
    default: return count(keyword, value) || occurrence(keyword, value)
    }
    return true
  }

  private mutating func grade(_ value: String) -> Bool {
    guard let reliability = value.first.flatMap({ Reliability(rawValue: String($0)) }),
      let credibility = value.last.flatMap({ Int(String($0)) }).flatMap(Credibility.init)
    else { return false }
    (self.reliability, self.credibility) = (reliability, credibility)
    return true
  }

  private func role(_ value: String) -> Role? {
    let sides = RuleBlock.parts(of: value, at: ":", limit: 1)
    guard sides.count == 2 else { return nil }
    let words = RuleBlock.parts(of: sides[1].text, at: " ", limit: 1)
    guard words.count == 2, let tenure = Tenure(rawValue: words[0].text) else { return nil }
    return Role(person: sides[0].text, office: words[1].text, tenure: tenure)
  }

  private mutating func occurrence(_ keyword: String, _ value: String) -> Bool {
    guard let quantifier = Occurrence.Quantifier(rawValue: keyword) else { return false }
    let since = value.hasPrefix("since ") ? DateNotation.time(String(value.dropFirst(6))) : nil
    statement.occurrence = Occurrence(quantifier: quantifier, since: since)
    return value.isEmpty || since != nil
  }

  private mutating func count(_ keyword: String, _ value: String) -> Bool {
    let effect = CasualtyEffect(rawValue: keyword)
    guard effect != nil || keyword == "count" else { return false }
    let words = RuleBlock.parts(of: value, at: " ", limit: 1)
    guard let range = CountNotation.range(words[0].text) else { return false }
    var noun = words.count > 1 ? words[1].text : ""
    var count = Count(effect: effect, range: range)
    for scope in CasualtyScope.allCases where noun.hasSuffix("(\(scope.rawValue))") {
      count.scope = scope
      noun = String(noun.dropLast(scope.rawValue.count + 2))
      while noun.last == " " { noun.removeLast() }
    }
    if noun.hasPrefix("["), let end = noun.firstIndex(of: "]") {
      count.unit = String(noun[noun.index(after: noun.startIndex)..<end])
      noun = String(noun[noun.index(after: end)...].drop { $0 == " " })
    }
    if noun.hasPrefix("of ") {
      count.of = String(noun.dropFirst(3))
    } else if !noun.isEmpty {
      count.measure = noun
    }
    statement.counts.append(count)
    return true
  }
}
