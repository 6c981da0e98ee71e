package import ClaimModel

/// Keys by which an index finds the records that may bear on a claim, and the reverse.
///
/// Whenever `Judge.link` gives a link, the claim and the record share a key; most pairs that share
/// one give no link, so the judge decides. A key joins where (a place or participant, or neither)
/// with when (a month) or with what (an event type). Records are indexed under what they are,
/// claims ask for what could bear on them, so that two towns of one country do not meet.
package enum CandidateKeys {
  /// The keys that a claim asks for.
  package static func keys(for claim: Claim, _ context: ClaimContext) -> Set<String> {
    var asked = AskedKeys(claim: claim, context: context)
    asked.ask()
    return asked.keys
  }

  /// The keys that a record is found under.
  package static func keys(for evidence: EvidenceRecord) -> Set<String> {
    var indexed = IndexedKeys(evidence: evidence)
    indexed.index()
    return indexed.keys
  }
}
