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
      count.unit != "ordinal"
    else { return nil }
    let isWhole =
      !isPart && (isLead || (claim.kind == .casualty && (count.scope == .total || refersBack)))
    let isEarlier = claim.kind == .casualty && isTakenBack
    guard isWhole || isEarlier else { return nil }
    return Telling(span: claim.span, kind: claim.kind, isWhole: isWhole, isEarlier: isEarlier)
  }

  /// "Three of them", "five others".
  private var isPart: Bool {
    TellingReader.partRules.contains { claim.rule.hasSuffix($0) }
  }

  /// The headline and the two sentences after it.
  private var isLead: Bool { sentence.index < 3 }

  // MARK: Earlier states

  /// Words like "initially" beside the claim, or in its sentence when no other number stands there;
  /// "from 12 to 14".
  private var isTakenBack: Bool {
    let span = sentence.tokens(of: claim.span)
    let near =
      max(
        span.lowerBound - 4, sentence.tokens.lowerBound)..<min(
        span.upperBound + 4, sentence.tokens.upperBound)
    let isAlone = sentence.quantities.count { $0.kind == .count } < 2
    let scope = isAlone ? sentence.tokens : near
    if scope.contains(where: { TellingReader.cues.contains(sentence.text.tokens[$0]) }) {
      return true
    }
    return isLeftBehind(span)
  }

  private func isLeftBehind(_ span: Range<Int>) -> Bool {
    guard
      let number = sentence.quantities.first(where: { $0.tokens.overlaps(span) })?.tokens
        .lowerBound,
      sentence.tokens.contains(number - 1),
      sentence.text.tokens[number - 1].key == TellingReader.fromKey
    else { return false }
    return (sentence.tokens.lowerBound..<number).contains {
      TellingReader.changes.contains(sentence.text.tokens[$0])
    }
  }

  private static let partRules = [" part", " again", " member", " corrected"]
  private static let fromKey = WordKey.of("from")
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
