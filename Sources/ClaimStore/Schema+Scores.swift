extension Schema {
  /// What an article says of its own claims: how much they are worth checking, and which disagree.
  static let scores = """
    ALTER TABLE claim ADD COLUMN score REAL NOT NULL DEFAULT 0;            -- 0 to 1
    ALTER TABLE claim ADD COLUMN conflicts TEXT NOT NULL DEFAULT '[]';     -- JSON list of claim ids
    ALTER TABLE claim ADD COLUMN superseded_by TEXT;                       -- a claim id

    CREATE VIEW claim_conflict AS
    SELECT claim.id AS claim, claim.text, other.id AS other, other.text AS other_text, article.key
    FROM claim
    JOIN article ON article.id = claim.article_id AND article.version = claim.last_version
    JOIN json_each(claim.conflicts) AS link
    JOIN claim AS other ON other.id = link.value
    ORDER BY article.key, claim.start_byte;
    """
}
