extension Schema {
  /// The newsroom's own rules beside the verdicts that they gave.
  ///
  /// Statements of one day got keys of their own too, so that keys are made anew by the next verify.
  static let ownRules = """
    CREATE TABLE judging_rules (         -- files of --rules, as they were read
      judging INTEGER NOT NULL REFERENCES judging(number),
      position INTEGER NOT NULL,
      file TEXT NOT NULL,
      text TEXT NOT NULL,
      PRIMARY KEY (judging, position)
    ) STRICT, WITHOUT ROWID;

    INSERT OR IGNORE INTO touched_claim SELECT claim FROM verdict;
    DELETE FROM claim_key;
    DELETE FROM claim_gate;
    DELETE FROM evidence_key;
    DELETE FROM evidence_gate;
    """
}
