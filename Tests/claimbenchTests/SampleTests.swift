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
      let evaluation = try evaluate(sample, gold)
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
    #expect(open.required > 300)
    #expect(open.precision >= 0.9)
    #expect(open.recall >= 0.75)
    #expect(open.agreement >= 0.52)
    #expect(heldBack.required > 200)
    #expect(heldBack.precision >= 0.9)
    #expect(heldBack.recall >= 0.75)
    #expect(heldBack.agreement >= 0.5)
  }

  private func evaluate(_ sample: String, _ gold: GoldArticle) throws -> Evaluation {
    let program = try Program()
    let files = Program.package
    let article = files.appendingPathComponent("Claims/\(gold.article)").path
    let evidence = files.appendingPathComponent("Evidence/\(sample).yaml").path
    #expect(try program.run("extract", article, "--published", gold.published).status == 0)
    let imported = try program.run("evidence", "import", evidence)
    #expect(imported.status == 0, "\(imported.standardError)")
    #expect(try program.run("verify").status == 0)
    let report = try program.run("report", gold.article, "--format", "json")
    return try Evaluation(report: Data(report.standardOutput.utf8), gold: gold)
  }
}
