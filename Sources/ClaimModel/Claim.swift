/// A checkable statement with one slot in focus and its place in an article.
package struct Claim: Hashable, Sendable {
  /// Which slot is in focus.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case date
    case casualty
    case count
    case meeting
    case role
    case occurrence
    case quote
  }

  /// Where in the text the values of the slots were read; nil where no words of the text say it.
  package struct SlotSpans: Hashable, Sendable {
    package var time: TextSpan?
    package var place: TextSpan?
    package var since: TextSpan?
    package var speaker: TextSpan?

    /// Makes the spans.
    package init(
      time: TextSpan? = nil, place: TextSpan? = nil, since: TextSpan? = nil,
      speaker: TextSpan? = nil
    ) {
      self.time = time
      self.place = place
      self.since = since
      self.speaker = speaker
    }
  }

  /// Stable identifier: editing other paragraphs of the article does not change it.
  package var id: String
  package var kind: Kind
  /// The shortest stretch of words that states the claim.
  package var span: TextSpan
  /// The sentence that it stands in.
  package var sentence: TextSpan
  package var statement: Statement
  /// Who asserts it; nil when the article itself does.
  package var speaker: Speaker?
  package var slotSpans: SlotSpans
  /// Other places where the same claim is told, in text order.
  package var mentions: [TextSpan]
  /// Identifiers of claims of the same article that say another value of the same event.
  package var conflicts: [String]
  /// Identifier of the claim of the same article that corrects this one; nil when none does.
  package var supersededBy: String?
  /// How much the claim is worth checking, from 0 to 1.
  package var score: Double
  /// Name of the rule that read the claim, for provenance.
  package var rule: String

  /// Makes a claim.
  package init(
    id: String = "", kind: Kind, span: TextSpan, sentence: TextSpan, statement: Statement,
    speaker: Speaker? = nil, slotSpans: SlotSpans = SlotSpans(), mentions: [TextSpan] = [],
    conflicts: [String] = [], supersededBy: String? = nil, score: Double = 0, rule: String
  ) {
    self.id = id
    self.kind = kind
    self.span = span
    self.sentence = sentence
    self.statement = statement
    self.speaker = speaker
    self.slotSpans = slotSpans
    self.mentions = mentions
    self.conflicts = conflicts
    self.supersededBy = supersededBy
    self.score = score
    self.rule = rule
  }
}
