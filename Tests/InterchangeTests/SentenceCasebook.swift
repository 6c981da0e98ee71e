import ClaimModel
import Interchange
import Testing
import Verification

/// A sentence held against another, and what a careful editor says.
struct SentenceCase: CustomStringConvertible, Sendable {
  let verdict: VerdictLabel
  let claim: String
  let evidence: String
  let said: String
  let told: String

  init(
    _ verdict: VerdictLabel, _ claim: String, _ evidence: String, said: String = "2025-04-22",
    told: String = "2025-04-22"
  ) {
    (self.verdict, self.claim, self.evidence) = (verdict, claim, evidence)
    (self.said, self.told) = (said, told)
  }

  var description: String { "\(claim) | \(evidence)" }
}

/// Sentences as they are written, read by the same readers as articles.
enum SentenceCasebook {
  static let all = wordings + traps + otherTraps
}

@Suite struct ComparedPairTests {
  @Test(arguments: SentenceCasebook.all)
  func verdictIsThatOfAnEditor(_ pair: SentenceCase) {
    let result = ComparedPair(
      claim: pair.claim, evidence: pair.evidence, claimDate: Day(iso: pair.said),
      evidenceDate: Day(iso: pair.told)
    ).result
    #expect(result.label == pair.verdict, "\(result.rule): \(result.because)")
  }
}
