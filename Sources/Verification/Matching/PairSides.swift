package import ClaimModel

/// A claim that is held against one record after the other; what all of them ask is found once.
package final class ClaimSide {
  package let claim: Claim
  package let context: ClaimContext
  private(set) lazy var names = ProperNames(context.sentence)
  /// The words of its span that say what happened, and those of its sentence.
  private(set) lazy var words = ContentWords(context.words, except: stems)
  private(set) lazy var sentenceWords = ContentWords(context.sentence, except: stems)
  /// How names of its place and participants begin, which tie no texts together.
  private(set) lazy var stems = ProperNames.stems(
    of: [claim.statement.place?.name, claim.statement.place?.countryName].compactMap { $0 }
      + claim.statement.participants.map(\.name))

  /// Makes one side of pairs.
  package init(_ claim: Claim, _ context: ClaimContext) {
    self.claim = claim
    self.context = context
  }
}

/// A record that is held against one claim after the other.
package final class RecordSide {
  package let evidence: EvidenceRecord
  private(set) lazy var names = ProperNames(evidence.text)
  private(set) lazy var stems = ProperNames.stems(
    of: [evidence.statement.place?.name].compactMap { $0 }
      + evidence.statement.participants.map(\.name))
  private(set) lazy var words = ContentWords(evidence.text)
  private(set) lazy var originKey = evidence.source.originKey
  private(set) lazy var wording = SameWording(evidence.text)

  /// Makes one side of pairs.
  package init(_ evidence: EvidenceRecord) {
    self.evidence = evidence
  }
}
