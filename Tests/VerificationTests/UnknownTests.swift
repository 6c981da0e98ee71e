import ClaimModel
import Testing
import Verification

/// What is unknown decides nothing, whatever else agrees.
@Suite struct UnknownTests {
  /// The focus of a claim taken out of a statement.
  private func without(_ kind: Claim.Kind, _ statement: Statement) -> Statement {
    var statement = statement
    switch kind {
    case .date, .occurrence:
      statement.time = nil
      if kind == .occurrence { statement.occurrence = nil }
    case .casualty, .count: statement.counts = []
    case .meeting:
      statement.time = nil
      statement.place = nil
    case .role: statement.role = nil
    case .quote: break
    }
    return statement
  }

  private func decides(_ link: Link?) -> Bool {
    link.map { $0.outcome == .supports || $0.outcome == .contradicts } ?? false
  }

  @Test func neverDecidesOnTheRecordsSide() {
    var random = RandomStatements(seed: 11)
    let judge = Judge()
    let records = (0..<60).map { _ in random.record() }
    for _ in 0..<100 {
      let (claim, context) = (random.claim(), random.context())
      for var record in records {
        record.statement = without(claim.kind, record.statement)
        if claim.kind == .quote { record.text = "" }
        let link = judge.link(claim, record, context)
        #expect(!decides(link), "\(link?.rule ?? ""): \(link?.relations.named ?? [])")
      }
    }
  }

  @Test func neverDecidesOnTheClaimsSide() {
    var random = RandomStatements(seed: 12)
    let judge = Judge()
    let records = (0..<60).map { _ in random.record() }
    for _ in 0..<100 {
      var (claim, context) = (random.claim(), random.context())
      // An undated meeting is looked for in the days before its article.
      if claim.kind == .meeting { context.published = nil }
      claim.statement = without(claim.kind, claim.statement)
      if claim.kind == .quote { context.words = "" }
      for record in records {
        let link = judge.link(claim, record, context)
        #expect(!decides(link), "\(link?.rule ?? ""): \(link?.relations.named ?? [])")
      }
    }
  }

  @Test func anEmptyRecordSaysNothing() {
    var random = RandomStatements(seed: 13)
    let judge = Judge()
    let record = EvidenceRecord(
      id: "empty", text: "", statement: Statement(), source: Source(publisher: "Nobody"))
    for _ in 0..<500 {
      let (claim, context) = (random.claim(), random.context())
      #expect(judge.link(claim, record, context) == nil)
    }
  }

  @Test func theVerdictHasNoOrder() {
    var random = RandomStatements(seed: 14)
    let judge = Judge()
    let records = (0..<40).map { number in
      var record = random.record()
      record.id = "record-\(number)"
      return record
    }
    for _ in 0..<100 {
      let (claim, context) = (random.claim(), random.context())
      let links = records.compactMap { judge.link(claim, $0, context) }
      #expect(
        judge.verdict(for: claim, links: links)
          == judge.verdict(for: claim, links: links.reversed()))
    }
  }
}
