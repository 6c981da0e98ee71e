package import ClaimModel
internal import GRDB

extension StoreSession {
  /// The identifier of an article: the first twelve digits of the SHA-256 of its key.
  package static func articleID(key: String) -> String {
    String(Digest.sha256(key).prefix(12))
  }

  /// Saves an article with its claims, or changes nothing when it is there already.
  ///
  /// Claims that the new version still makes keep their evidence, verdicts and reviews; the
  /// others stay in the store as claims of the versions that made them.
  package func save(_ file: ArticleFile, claims: [Claim], engine: String) throws -> SavedArticle {
    let id = Self.articleID(key: file.key)
    let sha256 = Digest.sha256(file.bytes)
    let known = try articleRow(id)
    if let known, isSame(known, file, sha256: sha256, engine: engine) {
      let version: Int = known["version"]
      return SavedArticle(
        id: id, version: version, isChanged: false, added: 0, kept: claims.count, dropped: 0)
    }
    let version = (known?["version"] ?? 0) + 1
    try database.cachedStatement(
      sql: """
        INSERT INTO article (id, key, version) VALUES (?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET version = excluded.version
        """
    ).execute(arguments: [id, file.key, version])
    try insertVersion(version, of: id, file, sha256: sha256, engine: engine)
    let saved = try save(claims, of: id, version: version, file)
    try log(
      id,
      [
        ("key", file.key), ("version", String(version)), ("sha256", sha256),
        ("claims", String(claims.count)), ("added", String(saved.added)),
        ("dropped", String(saved.dropped)),
      ])
    return saved
  }

  private func insertVersion(
    _ version: Int, of id: String, _ file: ArticleFile, sha256: String, engine: String
  ) throws {
    let insert = try RowStatement(
      database,
      """
      INSERT INTO article_version
        (article_id, version, sha256, bytes, text, format, title, url, publisher, language,
         published, engine, extracted_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    var row = RowValues()
    row.append(id)
    row.append(version)
    row.append(sha256)
    row.append(blob: file.bytes)
    for text in [
      file.text, file.format, file.title, file.url, file.publisher, file.language,
      file.published?.iso, engine, time,
    ] { row.append(text) }
    try insert.run(row)
  }

  /// The key of the article whose current version was read from the same bytes; nil if none was.
  package func articleKey(ofBytes bytes: [UInt8]) throws -> String? {
    try String.fetchOne(
      database,
      sql: """
        SELECT key FROM article JOIN article_version
          ON article_version.article_id = article.id
          AND article_version.version = article.version
        WHERE sha256 = ? ORDER BY key
        """, arguments: [Digest.sha256(bytes)])
  }

  /// The current version of an article.
  ///
  /// - Throws: `StoreError` when the prefix names no article or several.
  package func article(_ prefix: String) throws -> StoredArticle {
    let id = try resolve(prefix, in: .article)
    guard let row = try articleRow(id) else {
      throw StoreError(.unknown, "no article has the id \"\(prefix)\"")
    }
    return Self.article(from: row)
  }

  /// All articles, oldest publication first, then by key.
  package func articles() throws -> [ArticleSummary] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT article.id, article.version, article.key, title, published,
          (SELECT count(*) FROM claim
           WHERE article_id = article.id AND last_version = article.version) AS claims
        FROM article JOIN article_version
          ON article_version.article_id = article.id
          AND article_version.version = article.version
        ORDER BY published, article.key
        """)
    return try rows.map { row in
      ArticleSummary(
        id: row["id"], version: row["version"], key: row["key"], title: row["title"],
        published: row["published"], claims: row["claims"],
        verdicts: try verdictCounts(article: row["id"], version: row["version"]))
    }
  }

  func verdictCounts(article: String, version: Int) throws -> [String: Int] {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT label, count(*) AS claims FROM verdict JOIN claim ON claim.number = verdict.claim
          WHERE article_id = ? AND last_version = ? GROUP BY label
          """), arguments: [article, version])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0["label"], $0["claims"]) })
  }

  private func articleRow(_ id: String) throws -> Row? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT article.key, article_version.* FROM article JOIN article_version
            ON article_version.article_id = article.id
            AND article_version.version = article.version
          WHERE article.id = ?
          """), arguments: [id])
  }

  private func isSame(_ row: Row, _ file: ArticleFile, sha256: String, engine: String) -> Bool {
    let stored = Self.article(from: row)
    var same = stored.file
    same.bytes = file.bytes
    return stored.sha256 == sha256 && stored.engine == engine && same == file
  }

  private static func article(from row: Row) -> StoredArticle {
    let published: String? = row["published"]
    let bytes: DatabaseValue = row["bytes"]
    return StoredArticle(
      id: row["article_id"], version: row["version"],
      file: ArticleFile(
        key: row["key"], bytes: [UInt8](blob: bytes), text: row["text"],
        format: row["format"], title: row["title"],
        url: row["url"], publisher: row["publisher"], language: row["language"],
        published: published.flatMap { Day(iso: $0) }),
      sha256: row["sha256"], engine: row["engine"], extractedAt: row["extracted_at"])
  }
}
