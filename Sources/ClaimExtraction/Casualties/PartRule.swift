internal import ClaimModel
internal import TextAnalysis

/// Reads parts of a count just told: "including three children", "among them two nurses", "along with
/// two bodyguards".
struct PartRule {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// The parts of what was found, each with the effect of its whole.
  func findings(among wholes: [CasualtyFinding]) -> [CasualtyFinding] {
    opened(among: wholes) + partitive(among: wholes) + closed(among: wholes)
  }

  /// "12 were murdered, two candidates among them".
  private func closed(among wholes: [CasualtyFinding]) -> [CasualtyFinding] {
    sentence.groups.flatMap { group -> [CasualtyFinding] in
      let among = group.extended.upperBound
      guard sentence.isKey(among, PartRule.among), sentence.isKey(among + 1, PartRule.them) else {
        return []
      }
      let groups = ([group] + SubjectFinder(sentence).coordinated(with: group)).filter { part in
        !wholes.contains { $0.group.tokens == part.tokens }
      }
      guard let first = groups.last, opensPart(first.tokens.lowerBound - 1) else { return [] }
      return groups.compactMap { group in
        guard group.personhood != .things, !group.isNobody, !group.isSingle,
          group.harmNoun == nil, let whole = whole(of: first.tokens.lowerBound, among: wholes),
          whole.group.tokens != group.tokens, fits(group, in: whole, .including)
        else { return nil }
        return CasualtyFinding(
          whole.effect, group, harm: whole.harm, spanning: group.tokens, verb: whole.verb,
          rule: "\(whole.effect.rawValue) part")
      }
    }
  }

  /// "Twenty were injured, six of them seriously", "five of whom were children".
  private func partitive(among wholes: [CasualtyFinding]) -> [CasualtyFinding] {
    sentence.groups.compactMap { group in
      let of = (group.tokens.lowerBound..<group.extended.upperBound).first { sentence.has($0, .of) }
      guard let of, sentence.isKey(of + 1, PartRule.them),
        opensPart(group.tokens.lowerBound - 1),
        let whole = whole(of: group.tokens.lowerBound, among: wholes),
        fits(group, in: whole, .including), !hasHarm(behind: of + 1)
      else { return nil }
      return CasualtyFinding(
        whole.effect, group, harm: whole.harm, spanning: group.tokens, verb: whole.verb,
        rule: "\(whole.effect.rawValue) part")
    }
  }

  private func opensPart(_ token: Int) -> Bool {
    sentence.isMark(token, ",") || sentence.isMark(token, ";") || sentence.isMark(token, ":")
      || sentence.isMark(token, "(") || Insertions(sentence).isDash(token)
  }

  /// "Two of whom died" says something new.
  private func hasHarm(behind token: Int) -> Bool {
    for next in token + 1..<token + 5 {
      if sentence.isMark(next, ",") || sentence.isMark(next, ";") { return false }
      if sentence.harm(next).contains(where: { $0.isVerb || $0.isAdjective }) { return true }
    }
    return false
  }

  private func opened(among wholes: [CasualtyFinding]) -> [CasualtyFinding] {
    var found: [CasualtyFinding] = []
    for token in sentence.tokens {
      guard let kind = PartRule.openers[sentence.text.tokens[token]],
        let first = first(behind: token, kind), let whole = whole(of: token, among: wholes)
      else { continue }
      found += ObjectFinder(sentence).objects(after: first - 1, allowsSingle: kind == .with)
        .compactMap { group in
          guard group.personhood != .things, !group.isNobody, group.tokens != whole.group.tokens,
            group.harmNoun == nil, fits(group, in: whole, kind)
          else { return nil }
          let effect = group.described?.effect ?? whole.effect
          return CasualtyFinding(
            effect, group, harm: whole.harm, spanning: group.tokens, verb: whole.verb,
            rule: "\(effect.rawValue) part")
        }
    }
    return found
  }

  private enum Kind: Sendable {
    /// "Including": the part lies inside the whole.
    case including
    /// "Along with": the group suffered the same.
    case with
  }

  private static let openers = WordTable<Kind>([
    ("including", .including), ("among", .including), ("along", .with), ("together", .with),
    ("included", .including), ("counting", .including),
  ])
  private static let them = WordSet(words: ["them", "whom", "these", "those"])
  private static let with = WordSet(words: ["with"])

  /// Where the part begins: behind "including", "among them", "along with".
  private func first(behind token: Int, _ kind: Kind) -> Int? {
    switch kind {
    case .with:
      return sentence.isKey(token + 1, PartRule.with) ? token + 2 : nil
    case .including:
      let next = token + 1
      guard sentence.isKey(next, PartRule.them) else {
        return sentence.isKey(token, PartRule.among) ? nil : next
      }
      return sentence.has(next + 1, .be) ? next + 2 : next + 1
    }
  }

  private static let among = WordSet(words: ["among"])

  /// The last count told before, or the next behind an insertion ("two men, including one, were").
  private func whole(of token: Int, among wholes: [CasualtyFinding]) -> CasualtyFinding? {
    let spanning = wholes.filter {
      $0.group.tokens.lowerBound < token && $0.harm > token
    }
    if let nearest = spanning.max(by: { $0.group.tokens.lowerBound < $1.group.tokens.lowerBound }) {
      return nearest
    }
    return wholes.filter {
      max($0.tokens.upperBound, $0.harm) <= token && token - $0.tokens.upperBound < 30
    }
    .max { $0.tokens.upperBound < $1.tokens.upperBound }
  }

  /// A part is no greater than its whole.
  private func fits(_ group: VictimGroup, in whole: CasualtyFinding, _ kind: Kind) -> Bool {
    guard kind == .including, let part = group.range?.min, let all = whole.range.max else {
      return group.range != nil
    }
    return part <= all
  }
}
