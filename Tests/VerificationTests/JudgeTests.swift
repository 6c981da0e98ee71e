import ClaimModel
import Testing
import Verification

@Suite struct JudgeTests {
  @Test(arguments: Casebook.all) func casebook(_ expected: Case) throws {
    let parsed = try CaseNotation(expected.text)
    let judge = Judge()
    let links = parsed.evidence.compactMap { judge.link(parsed.claim, $0, parsed.context) }
    let verdict = judge.verdict(for: parsed.claim, links: links)
    #expect(verdict.label == expected.verdict, "\(verdict.because)")
    #expect(links.map(\.rule) == expected.rules)
    let reversed = judge.verdict(for: parsed.claim, links: links.reversed())
    #expect(reversed == verdict)
  }
}
