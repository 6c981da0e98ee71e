extension Schema {
  /// Articles and the bytes of each of their versions.
  static let articles = """
    CREATE TABLE article (
      id TEXT PRIMARY KEY,              -- from the key: the same after an edit
      key TEXT NOT NULL UNIQUE,         -- its address, or the path of its file
      version INTEGER NOT NULL          -- the current one
    ) STRICT;

    CREATE TABLE article_version (
      article_id TEXT NOT NULL REFERENCES article(id),
      version INTEGER NOT NULL,
      sha256 TEXT NOT NULL,             -- of the bytes as read
      bytes BLOB NOT NULL,              -- the source as read
      text TEXT NOT NULL,               -- what offsets point into
      format TEXT NOT NULL,
      title TEXT,
      url TEXT,
      publisher TEXT,
      language TEXT,
      published TEXT,
      engine TEXT NOT NULL,
      extracted_at TEXT NOT NULL,
      PRIMARY KEY (article_id, version)
    ) STRICT;

    CREATE INDEX article_version_by_bytes ON article_version(sha256);
    """

  /// The slots that claims and evidence have in common.
  private static let statement = """
    event TEXT,
      event_word TEXT,
      time_type TEXT,
      time_value TEXT,
      time_mod TEXT,
      earliest TEXT,
      latest TEXT,
      place TEXT,
      place_kind TEXT,
      geoname_id INTEGER,
      country TEXT,
      country_name TEXT,
      latitude REAL,
      longitude REAL,
      place_parents TEXT,               -- JSON array of GeoNames ids, nearest first
      participants TEXT NOT NULL,       -- JSON array of {name, kind, country}
      counts TEXT NOT NULL,             -- JSON array of {effect, measure, min, max, approximate, of, unit}
      person TEXT,
      office TEXT,
      tenure TEXT,
      office_country TEXT,
      quantifier TEXT,
      since_type TEXT,
      since_value TEXT,
      since_mod TEXT,
      since_earliest TEXT,
      since_latest TEXT,
      modality TEXT NOT NULL,
      negated INTEGER NOT NULL
    """

  /// Claims; one whose `last_version` is not the article's current one is no longer made.
  static let claims = """
    CREATE TABLE claim (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      article_id TEXT NOT NULL REFERENCES article(id),
      first_version INTEGER NOT NULL,
      last_version INTEGER NOT NULL,
      kind TEXT NOT NULL,
      text TEXT NOT NULL,               -- the words of the span
      start_byte INTEGER NOT NULL,      -- UTF-8 offsets into the text of last_version
      end_byte INTEGER NOT NULL,
      sentence_start_byte INTEGER NOT NULL,
      sentence_end_byte INTEGER NOT NULL,
      speaker TEXT,
      cue TEXT,
      slot_spans TEXT NOT NULL,         -- JSON object of [start, end] in bytes
      mentions TEXT NOT NULL,           -- JSON array of [start, end] in bytes
      rule TEXT NOT NULL,
      \(statement)
    ) STRICT;

    CREATE INDEX claim_by_article ON claim(article_id, last_version);

    CREATE TABLE touched_claim (         -- to be judged by the next verify
      claim INTEGER PRIMARY KEY REFERENCES claim(number)
    ) STRICT;

    CREATE TABLE claim_key (             -- what judged claims are found by; made by verify
      key INTEGER NOT NULL,             -- hash of where or who, kind of event, length of days
      day INTEGER NOT NULL,             -- first possible day since 1970-01-01, or 0
      claim INTEGER NOT NULL,
      PRIMARY KEY (key, day, claim)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE claim_gate (            -- what tells claims and records apart at a glance
      claim INTEGER PRIMARY KEY,
      gate BLOB NOT NULL
    ) STRICT;
    """

  /// Records of evidence; every change is a version, and nothing is deleted.
  static let evidence = """
    CREATE TABLE evidence (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      version INTEGER NOT NULL,
      is_current INTEGER NOT NULL,
      statement TEXT NOT NULL,          -- the sentence as recorded
      fingerprint TEXT NOT NULL,        -- SHA-256 of the record's content
      as_of_earliest TEXT,
      as_of_latest TEXT,
      publisher TEXT NOT NULL,
      title TEXT,
      url TEXT,
      published_earliest TEXT,
      published_latest TEXT,
      retrieved_earliest TEXT,
      retrieved_latest TEXT,
      origin TEXT,
      reliability TEXT NOT NULL,
      credibility INTEGER NOT NULL,
      recorded_at TEXT NOT NULL,
      retracted_at TEXT,
      retracted_why TEXT,
      \(statement),
      UNIQUE (id, version)
    ) STRICT;

    CREATE UNIQUE INDEX evidence_current ON evidence(id) WHERE is_current = 1;

    CREATE TABLE evidence_key (          -- what records are found by; made by verify
      key INTEGER NOT NULL,
      day INTEGER NOT NULL,
      evidence INTEGER NOT NULL,
      PRIMARY KEY (key, day, evidence)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE evidence_gate (         -- verify has looked at these records
      evidence INTEGER PRIMARY KEY,
      gate BLOB NOT NULL
    ) STRICT;
    """

  /// What rules and people say of claims.
  static let judgements = """
    CREATE TABLE link_reason (           -- what many links have in common
      number INTEGER PRIMARY KEY,
      outcome TEXT NOT NULL,
      rule TEXT NOT NULL,
      match TEXT NOT NULL,              -- whether both speak of one event
      match_rule TEXT NOT NULL,
      relations TEXT NOT NULL,          -- JSON object: slot to relation
      yields INTEGER NOT NULL,
      UNIQUE (rule, match_rule, outcome, match, relations, yields)
    ) STRICT;

    CREATE TABLE link (
      claim INTEGER NOT NULL REFERENCES claim(number),
      evidence INTEGER NOT NULL REFERENCES evidence(number),
      position INTEGER NOT NULL,        -- the deciding links first
      decides INTEGER NOT NULL,         -- whether the verdict rests on it
      reason INTEGER NOT NULL REFERENCES link_reason(number),
      because TEXT NOT NULL,
      PRIMARY KEY (claim, evidence)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE judging (               -- what verdicts were computed by
      number INTEGER PRIMARY KEY,
      engine TEXT NOT NULL,
      rules TEXT NOT NULL,
      UNIQUE (engine, rules)
    ) STRICT;

    CREATE TABLE verdict (
      claim INTEGER PRIMARY KEY REFERENCES claim(number),
      label TEXT NOT NULL,
      because TEXT NOT NULL,
      judging INTEGER NOT NULL REFERENCES judging(number)
    ) STRICT;

    CREATE INDEX verdict_by_judging ON verdict(judging);

    CREATE TABLE verdict_total (         -- verdicts of the claims that are made now
      label TEXT PRIMARY KEY,
      claims INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE attachment (
      number INTEGER PRIMARY KEY,
      claim INTEGER NOT NULL REFERENCES claim(number),
      evidence_id TEXT NOT NULL,
      stance TEXT NOT NULL,
      note TEXT,
      attached_at TEXT NOT NULL,
      detached_at TEXT
    ) STRICT;

    CREATE INDEX attachment_by_claim ON attachment(claim);
    CREATE INDEX attachment_by_evidence ON attachment(evidence_id);

    CREATE TABLE review (
      number INTEGER PRIMARY KEY,
      claim INTEGER NOT NULL REFERENCES claim(number),
      verdict TEXT NOT NULL,
      note TEXT NOT NULL,
      reviewed_at TEXT NOT NULL
    ) STRICT;

    CREATE INDEX review_by_claim ON review(claim);
    """

  /// Every change, each entry chained to the one before by its hash.
  static let auditLog = """
    CREATE TABLE audit_log (
      number INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      command TEXT NOT NULL,
      subject TEXT NOT NULL,
      detail TEXT NOT NULL,             -- JSON
      previous_hash TEXT NOT NULL,
      hash TEXT NOT NULL                -- SHA-256 of the fields above, previous hash included
    ) STRICT;

    CREATE TABLE audit_head (            -- the newest entry, so that a missing end is noticed
      only INTEGER PRIMARY KEY CHECK (only = 1),
      number INTEGER NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
    """

  /// The common questions, for people at a SQLite shell.
  static let views = """
    CREATE VIEW claim_overview AS
    SELECT claim.id AS claim, claim.kind, claim.text, claim.event,
      claim.time_value AS time, claim.earliest, claim.latest,
      claim.place, claim.country,
      (SELECT group_concat(value ->> 'name', ', ') FROM json_each(claim.participants))
        AS participants,
      claim.counts ->> '$[0].effect' AS effect, claim.counts ->> '$[0].measure' AS measure,
      claim.counts ->> '$[0].min' AS min, claim.counts ->> '$[0].max' AS max,
      claim.person, claim.office, claim.tenure, claim.quantifier, claim.speaker, claim.modality,
      verdict.label AS verdict,
      (SELECT verdict FROM review WHERE claim = claim.number ORDER BY number DESC LIMIT 1)
        AS review,
      coalesce(article_version.title, article.key) AS article, article.id AS article_id
    FROM claim
    JOIN article ON article.id = claim.article_id AND article.version = claim.last_version
    JOIN article_version
      ON article_version.article_id = article.id AND article_version.version = article.version
    LEFT JOIN verdict ON verdict.claim = claim.number
    ORDER BY article.key, claim.start_byte, claim.number;

    CREATE VIEW verdict_overview AS
    SELECT claim.id AS claim, claim.text, verdict.label AS verdict, verdict.because,
      evidence.id AS evidence, evidence.publisher, link_reason.outcome, link_reason.rule,
      link.because AS evidence_because, link.decides, evidence.statement
    FROM verdict
    JOIN claim ON claim.number = verdict.claim
    JOIN article ON article.id = claim.article_id AND article.version = claim.last_version
    LEFT JOIN (link JOIN link_reason ON link_reason.number = link.reason
      AND link_reason.outcome <> 'unrelated') ON link.claim = claim.number
    LEFT JOIN evidence ON evidence.number = link.evidence
    ORDER BY article.key, claim.start_byte, claim.number, link.position;
    """
}
