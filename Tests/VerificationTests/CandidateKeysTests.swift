import ClaimModel
import Testing
import Verification

@Suite struct CandidateKeysTests {
  @Test func everyLinkSharesAKey() {
    var random = RandomStatements(seed: 7)
    let judge = Judge()
    let records = (0..<200).map { _ in random.record() }
    let indexed = records.map { CandidateKeys.keys(for: $0) }
    var linked: [Claim.Kind: Int] = [:]
    for _ in 0..<400 {
      let claim = random.claim()
      let context = random.context()
      let asked = CandidateKeys.keys(for: claim, context)
      for (record, keys) in zip(records, indexed) {
        guard let link = judge.link(claim, record, context) else { continue }
        linked[claim.kind, default: 0] += 1
        if asked.isDisjoint(with: keys) {
          Issue.record("\(link.rule), \(link.matchRule) without a key: \(link.relations.named)")
          return
        }
      }
    }
    for kind in Claim.Kind.allCases { #expect(linked[kind, default: 0] > 10, "\(kind)") }
  }

  @Test func townsOfOneCountryDoNotMeet() throws {
    let parsed = try CaseNotation(
      """
      casualty: attack; on 2025-04-22; at Odesa, Ukraine; killed 3 \
      | attack; on 2025-04-22; at Kharkiv, Ukraine; killed 3
      """)
    let asked = CandidateKeys.keys(for: parsed.claim, parsed.context)
    #expect(asked.isDisjoint(with: CandidateKeys.keys(for: parsed.evidence[0])))
  }
}
