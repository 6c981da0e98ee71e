internal import GRDB

/// A table that the store exports row by row.
package enum ExportedTable: String, Hashable, Sendable, CaseIterable {
  /// Current versions of articles, without their text.
  case articles
  /// Claims of current versions with their slots, verdict and review.
  case claims
  /// Current records of evidence, retracted ones included.
  case evidence
  /// Copies of sources kept beside records, without their bytes.
  case sources
  /// What each record says of each claim, with rule and reason; claims without evidence once.
  case verdicts

  fileprivate var query: String {
    switch self {
    case .articles:
      """
      SELECT article.id AS article, article.key, article.version, title, publisher, url, language,
        published, format, sha256, extracted_at,
        (SELECT count(*) FROM claim
         WHERE article_id = article.id AND last_version = article.version) AS claims
      FROM article JOIN article_version
        ON article_version.article_id = article.id AND article_version.version = article.version
      ORDER BY article.key
      """
    case .claims:
      """
      SELECT claim.id AS claim, article.id AS article, article.key, kind, claim.text,
        start_byte, end_byte,
        CAST(substr(CAST(article_version.text AS BLOB), sentence_start_byte + 1,
          sentence_end_byte - sentence_start_byte) AS TEXT) AS sentence,
        event, event_word, time_value AS time, earliest, latest, place, country, latitude, longitude,
        (SELECT group_concat(value ->> 'name', ', ') FROM json_each(claim.participants))
          AS participants,
        counts ->> '$[0].effect' AS effect, counts ->> '$[0].measure' AS measure,
        counts ->> '$[0].min' AS min, counts ->> '$[0].max' AS max,
        counts ->> '$[0].of' AS "of", counts ->> '$[0].unit' AS unit,
        counts ->> '$[0].scope' AS scope, person, office, tenure, quantifier,
        since_value AS since, modality, negated, speaker, score, verdict.label AS verdict,
        verdict.because,
        (SELECT verdict FROM review WHERE claim = claim.number ORDER BY number DESC LIMIT 1)
          AS review
      FROM claim
      JOIN article ON article.id = claim.article_id AND article.version = claim.last_version
      JOIN article_version
        ON article_version.article_id = article.id AND article_version.version = article.version
      LEFT JOIN verdict ON verdict.claim = claim.number
      ORDER BY article.key, start_byte, claim.number
      """
    case .evidence:
      """
      SELECT id AS evidence, version, statement, event, time_value AS time, earliest, latest, place,
        country, latitude, longitude,
        (SELECT group_concat(value ->> 'name', ', ') FROM json_each(participants))
          AS participants,
        counts, person, office, tenure, modality, negated, as_of_earliest, as_of_latest, publisher,
        title, url, published_earliest, published_latest, origin, reliability, credibility,
        recorded_at, retracted_at, retracted_why
      FROM evidence WHERE is_current = 1 ORDER BY id
      """
    case .sources: "SELECT * FROM kept_source_overview"
    case .verdicts: "SELECT * FROM verdict_overview"
    }
  }
}

/// A value of an exported row.
package enum ExportedValue: Hashable, Sendable {
  case nothing
  case whole(Int)
  case number(Double)
  case text(String)
}

extension StoreSession {
  /// Reads a table row by row; memory does not grow with their number.
  ///
  /// - Parameters:
  ///   - table: What to read.
  ///   - head: Called once with the names of the columns, before any row.
  ///   - row: Called with the values of each row, in the order of the columns.
  /// - Throws: What the calls throw, and errors of the database.
  package func export(
    _ table: ExportedTable, head: ([String]) throws -> Void,
    row: ([ExportedValue]) throws -> Void
  ) throws {
    let statement = try database.makeStatement(sql: table.query)
    try head(statement.columnNames)
    let rows = try Row.fetchCursor(statement)
    while let next = try rows.next() {
      try row(next.databaseValues.map(ExportedValue.init))
    }
  }
}

extension ExportedValue {
  fileprivate init(_ value: DatabaseValue) {
    switch value.storage {
    case .null, .blob: self = .nothing
    case .int64(let number): self = .whole(Int(number))
    case .double(let number): self = .number(number)
    case .string(let text): self = .text(text)
    }
  }
}
