import ClaimModel
import ClaimStore
import SeededRandom
import Testing
import Verification

/// Verdicts depend on what is in the store, not on how and when it came there.
@Suite("Verification")
struct VerificationTests {
  /// Towns with an attack on every other day; records of some, some of them wrong.
  private struct World {
    let articles: [(file: ArticleFile, claims: [Claim])]
    let records: [EvidenceRecord]

    init() {
      var random = SplitMix(seed: 11)
      records = (0..<160).map { number in
        var statement = World.statement(number, killed: number % 7 + (number % 4 == 0 ? 2 : 0))
        if number % 9 == 0 { statement.time = nil }
        if number % 10 == 0 { statement.place = nil }
        return EvidenceRecord(
          id: "record-\(number)", text: "The attack killed \(number % 7).", statement: statement,
          source: Source(publisher: "Agency \(number % 5)"))
      }
      articles = (0..<30).map { article in
        var claims: [Claim] = []
        for index in 0..<5 {
          let number = Int.random(in: 0..<160, using: &random)
          var claim = Claim(
            id: "\(article)-\(index)-claim", kind: index == 0 ? .date : .casualty,
            span: TextSpan(0, 10), sentence: TextSpan(0, 20),
            statement: World.statement(number, killed: number % 7), rule: "made")
          if index == 4 { claim.statement.time = nil }
          claims.append(claim)
        }
        let text = "People were killed in an attack."
        return (
          ArticleFile(
            key: "article-\(article)", bytes: Array(text.utf8), text: text, format: "text",
            published: Day(number: 19_000 + article)), claims
        )
      }
    }

    static func statement(_ number: Int, killed: Int) -> ClaimModel.Statement {
      let day = Day(number: 19_000 + number / 4 * 2)
      return Statement(
        event: number % 3 == 0 ? .shelling : .attack,
        time: TimeReference(kind: .date, value: day.iso, interval: DayInterval(day)),
        place: PlaceReference(
          name: "Town \(number % 8)", geonameID: 100 + number % 8, countryCode: "XX",
          countryName: "Land", parents: [7]),
        participants: number % 2 == 0
          ? [Participant(name: "Land", kind: .country, countryCode: "XX")] : [],
        counts: [Count(effect: .killed, range: CountRange(Double(killed)))])
    }
  }

  private static func verify(_ store: TemporaryStore) throws {
    try store.write { _ = try $0.verify(articles: [], with: Judge()) { _, _ in } }
  }

  private static func save(_ world: World, articles range: Range<Int>, in store: TemporaryStore)
    throws
  {
    try store.write { session in
      for article in world.articles[range] {
        _ = try session.save(article.file, claims: article.claims, engine: "1")
      }
    }
  }

  private static func save(_ world: World, records range: Range<Int>, in store: TemporaryStore)
    throws
  {
    try store.write { for record in world.records[range] { _ = try $0.save(record) } }
  }

  private static func claims(in store: TemporaryStore) throws -> [StoredClaim] {
    try store.store.read { try $0.claims(ClaimFilter()) }
  }

  @Test("gives the same verdicts all at once, article by article and record by record")
  func orders() throws {
    let world = World()
    let atOnce = try TemporaryStore()
    try Self.save(world, records: 0..<160, in: atOnce)
    try Self.save(world, articles: 0..<30, in: atOnce)
    try Self.verify(atOnce)
    let expected = try Self.claims(in: atOnce)
    #expect(Set(expected.compactMap { $0.verdict?.verdict.label }).count > 2)

    let byArticle = try TemporaryStore()
    try Self.save(world, records: 0..<160, in: byArticle)
    for number in (0..<30).reversed() {
      try Self.save(world, articles: number..<number + 1, in: byArticle)
      try Self.verify(byArticle)
    }
    #expect(try Self.claims(in: byArticle) == expected)

    let byRecord = try TemporaryStore()
    try Self.save(world, articles: 0..<30, in: byRecord)
    try Self.verify(byRecord)
    for number in (0..<160).reversed() {
      try Self.save(world, records: number..<number + 1, in: byRecord)
      try Self.verify(byRecord)
    }
    #expect(try Self.claims(in: byRecord) == expected)
  }

  @Test("counts the verdicts of the claims that are made now, through edits and retractions")
  func totals() throws {
    let world = World()
    let store = try TemporaryStore()
    try Self.save(world, records: 0..<160, in: store)
    try Self.save(world, articles: 0..<30, in: store)
    try Self.verify(store)
    try store.write { session in
      var file = world.articles[3].file
      file.text += " More."
      _ = try session.save(file, claims: Array(world.articles[3].claims.dropLast(2)), engine: "1")
      for number in 0..<20 { _ = try session.retract("record-\(number * 8 + 1)", why: "test") }
    }
    let result = try store.write { try $0.verify(articles: [], with: Judge()) { _, _ in } }
    let claims = try Self.claims(in: store)
    let counted = Dictionary(
      claims.compactMap { $0.verdict.map { ($0.verdict.label, 1) } }, uniquingKeysWith: +)
    #expect(result.verdicts == counted)
    #expect(claims.count == 148)
    let retracted = Set(claims.flatMap { $0.verdict?.verdict.links.map(\.evidence) ?? [] })
    #expect(!retracted.contains("record-9"))
    #expect(try store.write { try $0.verify(articles: [], with: Judge()) { _, _ in } }.judged == 0)
  }
}
