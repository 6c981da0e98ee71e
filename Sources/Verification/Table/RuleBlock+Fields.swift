internal import ClaimModel

extension RuleBlock {
  /// The kinds of claim after `focus`, divided by commas.
  func focuses() throws(RuleTableError) -> [Claim.Kind] {
    let field = try required("focus")
    var kinds: [Claim.Kind] = []
    for part in RuleBlock.parts(of: field.value, at: ",") {
      guard let kind = Claim.Kind(rawValue: part.text) else {
        throw field.error(
          .unknownFocus, "“\(part.text)” is no kind of claim", offset: part.offset)
      }
      kinds.append(kind)
    }
    return kinds
  }

  /// The conditions after `when`: `SLOT RELATION|RELATION; SLOT RELATION`; `*` for none.
  func conditions(_ focuses: [Claim.Kind], isMatching: Bool) throws(RuleTableError)
    -> [Rule.Condition]
  {
    let field = try required("when")
    if field.value == "*" { return [] }
    var conditions: [Rule.Condition] = []
    for part in RuleBlock.parts(of: field.value, at: ";") {
      let words = RuleBlock.parts(of: part.text, at: " ", limit: 1)
      let name = words[0].text
      guard let slot = Slot(rawValue: name) else {
        throw field.error(.unknownSlot, "“\(name)” is no slot", offset: part.offset)
      }
      for focus in focuses
      where !(isMatching ? focus.matchingSlots : focus.judgingSlots).contains(slot) {
        throw field.error(
          .slotOutsideFocus,
          "“\(name)” may not \(isMatching ? "match" : "judge") \(focus.rawValue) claims",
          offset: part.offset)
      }
      guard words.count == 2 else {
        throw field.error(.missingField, "“\(name)” has no relations", offset: part.offset)
      }
      var relations: [String] = []
      for relation in RuleBlock.parts(of: words[1].text, at: "|") {
        guard slot.relations.contains(relation.text) else {
          throw field.error(
            .unknownRelation,
            "“\(relation.text)” is no relation of \(name): "
              + slot.relations.joined(separator: ", "),
            offset: part.offset + words[1].offset + relation.offset)
        }
        relations.append(relation.text)
      }
      conditions.append(Rule.Condition(slot: slot, relations: relations))
    }
    return conditions
  }

  /// What stands after `then`: a match, or an outcome with `yields` after it where it gives way.
  func conclusion(isMatching: Bool) throws(RuleTableError) -> (Rule.Conclusion, yields: Bool) {
    let field = try required("then")
    if isMatching {
      guard let match = Link.Match(rawValue: field.value) else {
        throw field.error(
          .unknownOutcome, "“\(field.value)” is no match: same, possibly, other", offset: 0)
      }
      return (.match(match), false)
    }
    let yields = field.value.hasSuffix(", yields")
    let name = yields ? String(field.value.dropLast(8)) : field.value
    guard let outcome = Outcome(rawValue: name) else {
      throw field.error(
        .unknownOutcome,
        "“\(name)” is no outcome: " + Outcome.allCases.map(\.rawValue).joined(separator: ", "),
        offset: 0)
    }
    return (.outcome(outcome), yields)
  }

  /// The number after `priority`; 0 when there is none.
  func priority() throws(RuleTableError) -> Int {
    guard let field = fields.first(where: { $0.keyword == "priority" }) else { return 0 }
    guard let number = Int(field.value) else {
      throw field.error(.badNumber, "“\(field.value)” is no whole number", offset: 0)
    }
    return number
  }

  /// The parts of a value with their offsets in scalars, without the blanks around them.
  static func parts(of value: String, at separator: Unicode.Scalar, limit: Int = .max)
    -> [(text: String, offset: Int)]
  {
    let scalars = Array(value.unicodeScalars)
    var parts: [(text: String, offset: Int)] = []
    for piece in scalars.split(
      separator: separator, maxSplits: limit, omittingEmptySubsequences: false)
    {
      let start = piece.firstIndex { $0 != " " } ?? piece.startIndex
      let end = piece.lastIndex { $0 != " " }.map { $0 + 1 } ?? start
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<end])
      parts.append((String(view), start))
    }
    return parts
  }
}
