internal import ClaimModel
internal import Quantities
internal import TextAnalysis

/// Tells which claims of a sentence can disagree with others of the article.
///
/// A count is of the whole event when it stands in the headline or the lead, counts a total ("the
/// toll rose to 14"), or refers back to the event ("the blast killed 14"). Parts of others ("three of
/// them", "two more") never are.
struct TellingReader {
  let sentence: SentenceReading
  let claim: Claim

  /// How the claim stands to the others.
  ///
  /// - Parameter refersBack: Whether its event is one that the text told before.
  /// - Returns: The standing; nil when it can neither disagree nor be superseded.
  func telling(refersBack: Bool) -> Telling? {
    guard claim.kind == .casualty || claim.kind == .count, let count = claim.statement.counts.first,
      count.effect != nil || (count.measure != nil && count.unit == nil)
    else { return nil }
    let isWhole =
      !isPart && (isLead || (claim.kind == .casualty && (count.scope == .total || refersBack)))
    let isEarlier = claim.kind == .casualty && isTakenBack(count)
    guard isWhole || isEarlier else { return nil }
    return Telling(
      span: claim.span, kind: claim.kind, sentence: sentence.index, isWhole: isWhole,
      isEarlier: isEarlier)
  }

  /// "Three of them", "two of the judges", "five others".
  private var isPart: Bool {
    if TellingReader.partRules.contains(where: { claim.rule.hasSuffix($0) }) { return true }
    let tokens = sentence.tokens(of: claim.span)
    return tokens.dropLast().contains { token in
      sentence.text.tokens[token].key == TellingReader.ofKey
        && TellingReader.members.contains(sentence.text.tokens[token + 1])
    }
  }

  /// The headline and the two sentences after it, or the first sentence where there is no headline.
  ///
  /// Things that are counted differ more often than they contradict: of them only the headline and
  /// the sentence after it.
  private var isLead: Bool {
    if sentence.article.headline == nil { return sentence.index == 0 && claim.kind == .casualty }
    return sentence.index < (claim.kind == .casualty ? 3 : 2)
  }

  // MARK: Earlier states

  /// Words like "initially" beside the number, or in its sentence when no other number stands there;
  /// "from 12 to 14".
  private func isTakenBack(_ count: Count) -> Bool {
    let span = sentence.tokens(of: claim.span)
    guard
      let number = sentence.quantities.first(where: {
        $0.tokens.overlaps(span) && $0.range == count.range
      })?.tokens
    else { return false }
    let isAlone = sentence.quantities.count { $0.kind == .count } < 2
    let scope = isAlone ? sentence.tokens : neighbours(of: number)
    if scope.contains(where: { TellingReader.cues.contains(sentence.text.tokens[$0]) }) {
      return true
    }
    return isLeftBehind(number.lowerBound)
  }

  /// The words beside a number, up to a mark, another number or three words away.
  private func neighbours(of number: Range<Int>) -> Range<Int> {
    var (low, high) = (number.lowerBound, number.upperBound)
    while number.lowerBound - low < 3, low > sentence.tokens.lowerBound, isPlain(low - 1) {
      low -= 1
    }
    while high - number.upperBound < 3, high < sentence.tokens.upperBound, isPlain(high) {
      high += 1
    }
    return low..<high
  }

  private func isPlain(_ token: Int) -> Bool {
    sentence.text.tokens[token].kind == .word
      && !sentence.quantities.contains { $0.tokens.contains(token) }
  }

  private func isLeftBehind(_ number: Int) -> Bool {
    guard sentence.tokens.contains(number - 1),
      sentence.text.tokens[number - 1].key == TellingReader.fromKey
    else { return false }
    return (sentence.tokens.lowerBound..<number).contains {
      TellingReader.changes.contains(sentence.text.tokens[$0])
    }
  }

  private static let partRules = [" part", " again", " member", " corrected"]
  private static let fromKey = WordKey.of("from")
  private static let ofKey = WordKey.of("of")
  private static let members = WordSet(words: ["the", "them", "these", "those", "whom", "its"])
  private static let cues = WordSet(words: [
    "earlier", "initially", "initial", "previously", "previous", "preliminary", "originally",
    "original", "formerly",
  ])
  private static let changes = WordSet(words: [
    "rose", "risen", "rises", "rise", "rising", "up", "climbed", "climbs", "jumped", "jumps",
    "increased", "increases", "raised", "raises", "revised", "revises", "lowered", "cut", "reduced",
    "down", "went", "grew", "grown", "doubled", "soared", "updated", "corrected", "changed",
  ])
}
