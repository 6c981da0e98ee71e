internal import ClaimModel
internal import TextAnalysis

/// Reads what a count is made up of: "five people: three men and two women".
struct SumRule {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// The parts that stand behind a count and add up to it, each with the effect of the whole.
  func findings(among wholes: [CasualtyFinding]) -> [CasualtyFinding] {
    wholes.flatMap { whole -> [CasualtyFinding] in
      guard let sum = whole.range.exact, sum >= 2, !whole.group.isNobody, !whole.isDenied else {
        return []
      }
      return parts(of: whole, sum).map { part in
        var part = part
        part.personhood = .people
        return CasualtyFinding(
          whole.effect, part, harm: whole.harm, spanning: part.tokens, verb: whole.verb,
          rule: "\(whole.effect) part")
      }.compactMap(\.self)
    }
  }

  private func parts(of whole: CasualtyFinding, _ sum: Double) -> [VictimGroup] {
    let start = whole.group.tokens.upperBound
    for token in start..<min(start + 16, sentence.tokens.upperBound) {
      if sentence.isMark(token, ";") { break }
      guard opens(token), let list = list(from: token + 1), list.count > 1,
        list.compactMap(\.range?.exact).reduce(0, +) == sum
      else { continue }
      return list
    }
    return []
  }

  private func opens(_ token: Int) -> Bool {
    sentence.isMark(token, ":") || sentence.isMark(token, ",") || sentence.isMark(token, "(")
      || Insertions(sentence).isDash(token)
  }

  /// Counted groups joined by commas and "and"; nil where one of them is no exact number of people.
  private func list(from start: Int) -> [VictimGroup]? {
    var list: [VictimGroup] = []
    var position = start
    while let group = sentence.groupStarting(at: position) {
      guard group.range?.exact != nil, group.personhood != .things, group.harmNoun == nil else {
        return nil
      }
      list.append(group)
      position = group.tokens.upperBound
      guard sentence.isMark(position, ",") || sentence.has(position, .and) else { break }
      while sentence.isMark(position, ",") || sentence.has(position, .and) { position += 1 }
    }
    return list.isEmpty ? nil : list
  }
}
