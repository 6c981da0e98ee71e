internal import ClaimModel
internal import TextAnalysis

/// Adds up people told of by kinship: "a woman and her two sons" are three people.
struct FamilyRule {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// The findings with each such list as one; in text order.
  func joined(_ findings: [CasualtyFinding]) -> [CasualtyFinding] {
    var kept: [CasualtyFinding] = []
    for finding in findings {
      let isInList = kept.dropLast().last.map { $0.harm == finding.harm } ?? false
      if let last = kept.last, !isInList, let sum = sum(last, finding) {
        kept[kept.count - 1] = sum
      } else {
        kept.append(finding)
      }
    }
    return kept
  }

  private func sum(_ first: CasualtyFinding, _ second: CasualtyFinding) -> CasualtyFinding? {
    guard first.effect == second.effect, first.harm == second.harm,
      sentence.has(second.group.tokens.lowerBound, .possessive) || areParents(first, second),
      !isNamed(first.group), !first.group.isNobody, !second.group.isNobody,
      !first.rule.hasSuffix("part"),
      isList(from: first.group.extended.upperBound, to: second.group.tokens.lowerBound),
      let low = first.range.min, let more = second.range.min
    else { return nil }
    let high = first.range.max.flatMap { high in second.range.max.map { high + $0 } }
    var sum = first
    sum.range = CountRange(
      min: low + more, max: high,
      isApproximate: first.range.isApproximate || second.range.isApproximate)
    let all =
      min(
        first.tokens.lowerBound, second.tokens.lowerBound)..<max(
        first.tokens.upperBound, second.tokens.upperBound)
    sum.tokens = all
    sum.group.tokens = first.group.tokens.lowerBound..<second.group.tokens.upperBound
    sum.group.extended = first.group.tokens.lowerBound..<second.group.extended.upperBound
    sum.group.who = all.upperBound..<all.upperBound
    sum.group.isSingle = false
    return sum
  }

  /// "A mother and two daughters": parents, then their children.
  private func areParents(_ first: CasualtyFinding, _ second: CasualtyFinding) -> Bool {
    guard let parent = first.group.who.last, let child = second.group.who.last else { return false }
    return first.group.tokens.upperBound == parent + 1
      && sentence.isKey(parent, FamilyRule.parents) && sentence.isKey(child, FamilyRule.children)
  }

  private static let parents = WordSet(words: [
    "mother", "father", "parents", "couple", "grandmother", "grandfather", "grandparents", "mum",
    "mom", "dad",
  ])
  private static let children = WordSet(words: [
    "son", "sons", "daughter", "daughters", "child", "children", "baby", "grandson", "grandsons",
    "granddaughter", "granddaughters", "grandchildren", "kids", "toddler", "infant",
  ])

  /// A named person is told of alone, as is whoever stands beside.
  private func isNamed(_ group: VictimGroup) -> Bool {
    group.isSingle && !sentence.has(group.tokens.lowerBound, .determiner)
  }

  /// Whether only what joins a list stands in between: "and", a comma, "along with", an age.
  private func isList(from start: Int, to end: Int) -> Bool {
    guard start < end, end - start <= 8 else { return false }
    return (start..<end).allSatisfy { token in
      sentence.has(token, .and) || sentence.isMark(token, ",")
        || sentence.isKey(token, FamilyRule.joints)
        || sentence.text.tokens[token].kind == .number
        || sentence.text.tokens[token].shape == .title
    }
  }

  private static let joints = WordSet(words: ["along", "together", "with", "as", "well", "aged"])
}
