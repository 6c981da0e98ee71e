import Foundation
import TestSupport
import Testing

/// The program on the sample articles, held to their gold claims and verdicts.
@Suite("Samples")
struct SampleTests {
  @Test("come out no worse than they did")
  func evaluation() throws {
    var open = Evaluation()
    var heldBack = Evaluation()
    for sample in GoldArticle.samples {
      let gold = try GoldArticle(sample: sample)
      let evaluation = try Evaluation(sample: sample, gold: gold)
      print("\(sample): \(evaluation.summary)")
      if gold.heldBack == true {
        heldBack.add(evaluation)
        continue
      }
      if ProcessInfo.processInfo.environment["CLAIMBENCH_NOTES"] != nil {
        for note in evaluation.notes { print("  \(note)") }
      }
      open.add(evaluation)
    }
    print("samples: \(open.summary)")
    print("samples held back: \(heldBack.summary)")
    #expect(open.found.all > 300)
    #expect(open.precision.share >= 0.9)
    #expect(open.found.share >= 0.75)
    #expect(open.verdicts.share >= 0.52)
    #expect(heldBack.found.all > 200)
    #expect(heldBack.precision.share >= 0.9)
    #expect(heldBack.found.share >= 0.75)
    #expect(heldBack.verdicts.share >= 0.5)
  }
}
