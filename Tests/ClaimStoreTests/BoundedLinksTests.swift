import ClaimModel
import ClaimStore
import Testing
import Verification

/// A claim that hundreds of records speak against keeps the best hundred, whatever order they came in.
@Suite("Links of claims that many records bear on")
struct BoundedLinksTests {
  private static let first = Day(number: 19_000)

  /// Attacks on one town, one a day; every third by a weak source, every seventh by a useless one.
  private static let records: [EvidenceRecord] = (0..<260).map { number in
    EvidenceRecord(
      id: "record-\(number * 7919 % 260)", text: "An attack on the town was reported.",
      statement: statement(DayInterval(first.adding(days: number))),
      source: Source(
        publisher: "Agency \(number % 5)",
        reliability: number % 7 == 0
          ? .unreliable : number % 3 == 0 ? .notUsuallyReliable : .usuallyReliable,
        credibility: .probablyTrue))
  }

  private static func statement(_ days: DayInterval?) -> ClaimModel.Statement {
    Statement(
      event: .attack,
      time: days.map { TimeReference(kind: .date, value: "", interval: $0) },
      place: PlaceReference(name: "Town", geonameID: 100, countryCode: "XX", parents: [7]))
  }

  /// An article that says that nothing happened before it appeared.
  private static func article(_ number: Int) -> (file: ArticleFile, claims: [Claim]) {
    var statement = statement(nil)
    statement.occurrence = Occurrence(quantifier: .none)
    let text = "The town was never attacked."
    let claim = Claim(
      id: "\(number)-claim", kind: .occurrence, span: TextSpan(0, 20), sentence: TextSpan(0, 28),
      statement: statement, rule: "made")
    let file = ArticleFile(
      key: "article-\(number)", bytes: Array(text.utf8), text: text, format: "text",
      published: first.adding(days: 150 + number))
    return (file, [claim])
  }

  private static func add(articles range: some Sequence<Int>, to store: TemporaryStore) throws {
    try store.write { session in
      for number in range {
        let article = article(number)
        _ = try session.save(article.file, claims: article.claims, engine: "1")
      }
    }
  }

  private static func add(records added: some Sequence<EvidenceRecord>, to store: TemporaryStore)
    throws
  {
    try store.write { for record in added { _ = try $0.save(record) } }
  }

  private static func verify(_ store: TemporaryStore) throws {
    try store.write { _ = try $0.verify(articles: [], with: Judge()) { _, _ in } }
  }

  private static func verdicts(in store: TemporaryStore) throws -> [String: Verdict?] {
    let claims = try store.store.read { try $0.claims(ClaimFilter()) }
    return Dictionary(uniqueKeysWithValues: claims.map { ($0.claim.id, $0.verdict?.verdict) })
  }

  /// Judged in bulk: more than a hundred claims at once.
  private static func inBulk(_ records: [EvidenceRecord]) throws -> [String: Verdict?] {
    let store = try TemporaryStore()
    try add(articles: 0..<110, to: store)
    try add(records: records, to: store)
    try verify(store)
    return try verdicts(in: store)
  }

  @Test("are those of the best and latest records")
  func kept() throws {
    let verdicts = try Self.inBulk(Self.records)
    let verdict = try #require(verdicts["100-claim"] ?? nil)
    #expect(verdict.links.count == CandidateRank.most)
    #expect(verdict.because.contains("More than 100 records bear on this claim"))
    // Of 251 earlier days some 143 have a good source: the weak and the useless ones are left out.
    #expect(verdict.links.allSatisfy { $0.grade == .good })
  }

  @Test("are the same for claims judged one by one")
  func alone() throws {
    let store = try TemporaryStore()
    try Self.add(records: Self.records, to: store)
    for number in [0, 50, 109] {
      try Self.add(articles: number..<number + 1, to: store)
      try Self.verify(store)
    }
    let bulk = try Self.inBulk(Self.records)
    for (id, verdict) in try Self.verdicts(in: store) { #expect(verdict == bulk[id]) }
  }

  @Test("are the same when records come one by one, in any order", arguments: [false, true])
  func arriving(isBackwards: Bool) throws {
    let store = try TemporaryStore()
    try Self.add(articles: [0, 50, 109], to: store)
    try Self.verify(store)
    for record in isBackwards ? Self.records.reversed() : Self.records {
      try Self.add(records: CollectionOfOne(record), to: store)
      try Self.verify(store)
    }
    let bulk = try Self.inBulk(Self.records)
    for (id, verdict) in try Self.verdicts(in: store) { #expect(verdict == bulk[id]) }
  }

  @Test("close up when a record that was kept is retracted")
  func retracting() throws {
    let store = try TemporaryStore()
    try Self.add(articles: [50], to: store)
    try Self.add(records: Self.records, to: store)
    try Self.verify(store)
    let kept = try #require(try Self.verdicts(in: store)["50-claim"] ?? nil).links
    let gone = [kept[3].evidence, kept[60].evidence]
    try store.write { session in
      for id in gone { _ = try session.retract(id, why: "wrong") }
    }
    try Self.verify(store)
    let bulk = try Self.inBulk(Self.records.filter { !gone.contains($0.id) })
    #expect(try Self.verdicts(in: store)["50-claim"] == bulk["50-claim"])
  }
}
