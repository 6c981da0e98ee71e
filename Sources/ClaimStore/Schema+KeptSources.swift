extension Schema {
  /// Copies of sources beside records of evidence; nothing is overwritten or deleted.
  static let keptSources = """
    CREATE TABLE source_bytes (          -- the bytes of copies, each once
      sha256 TEXT PRIMARY KEY,
      size INTEGER NOT NULL CHECK (size = length(bytes)),
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE TABLE kept_source (
      number INTEGER PRIMARY KEY,
      evidence_id TEXT NOT NULL,        -- of the record in all its versions
      sha256 TEXT NOT NULL REFERENCES source_bytes(sha256),
      media_type TEXT NOT NULL,         -- told by the content
      file_name TEXT NOT NULL,
      kept_at TEXT NOT NULL,
      UNIQUE (evidence_id, sha256)
    ) STRICT;

    CREATE VIEW kept_source_overview AS
    SELECT kept_source.evidence_id AS evidence, evidence.publisher, evidence.url,
      kept_source.file_name, kept_source.media_type, source_bytes.size, kept_source.sha256,
      kept_source.kept_at, evidence.statement
    FROM kept_source
    JOIN source_bytes ON source_bytes.sha256 = kept_source.sha256
    JOIN evidence ON evidence.id = kept_source.evidence_id AND evidence.is_current = 1
    ORDER BY kept_source.evidence_id, kept_source.number;
    """
}
