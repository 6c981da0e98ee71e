package import ClaimModel
package import TextAnalysis
package import Verification

/// An article with its claims, what the evidence says of them, and the records: what every report
/// shows.
package struct VerifiedArticle: Sendable {
  /// What is known of the article besides its text.
  package struct Header: Hashable, Sendable {
    package var id: String
    /// From 1.
    package var version: Int
    /// Its address, or the path of its file.
    package var key: String
    package var title: String?
    package var url: String?
    package var publisher: String?
    package var language: String?
    package var published: Day?
    /// SHA-256 of the bytes as read.
    package var sha256: String

    /// Makes a header.
    package init(
      id: String, version: Int, key: String, title: String? = nil, url: String? = nil,
      publisher: String? = nil, language: String? = nil, published: Day? = nil, sha256: String
    ) {
      self.id = id
      self.version = version
      self.key = key
      self.title = title
      self.url = url
      self.publisher = publisher
      self.language = language
      self.published = published
      self.sha256 = sha256
    }
  }

  package var header: Header
  /// The text that all spans point into.
  package var text: SourceText
  /// In text order.
  package var claims: [VerifiedClaim] {
    didSet { claimIndices = VerifiedArticle.indices(of: claims.map(\.claim.id)) }
  }
  /// The records that any link names, by id.
  package var evidence: [ReportedEvidence] {
    didSet { recordIndices = VerifiedArticle.indices(of: evidence.map(\.record.id)) }
  }
  /// What changed against the version before; nil for the first version.
  package var changes: VersionChanges?
  /// Version of the engine, and fingerprint of the rule table.
  package var engine: String
  package var rules: String
  /// Files of a newsroom's own rules, as they were when they judged.
  package var ownRules: [OwnRules]
  /// Who publishes the reviews, for ClaimReview.
  package var publication = Publication()
  /// Where each claim stands in `claims`, and each record in `evidence`.
  private var claimIndices: [String: Int]
  private var recordIndices: [String: Int]

  /// Makes an article for reporting.
  package init(
    header: Header, text: SourceText, claims: [VerifiedClaim], evidence: [ReportedEvidence],
    changes: VersionChanges? = nil, engine: String, rules: String, ownRules: [OwnRules] = []
  ) {
    self.header = header
    self.text = text
    self.claims = claims
    self.evidence = evidence
    self.changes = changes
    self.engine = engine
    self.rules = rules
    self.ownRules = ownRules
    claimIndices = VerifiedArticle.indices(of: claims.map(\.claim.id))
    recordIndices = VerifiedArticle.indices(of: evidence.map(\.record.id))
  }

  /// Title, or the article's address or the name of its file where it has none.
  package var name: String {
    if let title = header.title { return title }
    if header.key.contains("://") { return header.key }
    return header.key.split(separator: "/").last.map(String.init) ?? header.key
  }

  /// Number of claims by verdict, in the order of `VerdictLabel`; labels without claims left out.
  package var summary: [(label: VerdictLabel, count: Int)] {
    VerdictLabel.allCases.compactMap { label in
      let count = claims.count { $0.label == label }
      return count > 0 ? (label, count) : nil
    }
  }

  /// The record of an id; nil when the report does not hold it.
  package func record(_ id: String) -> ReportedEvidence? {
    recordIndices[id].map { evidence[$0] }
  }

  /// Where a record stands in `evidence`; nil when the report does not hold it.
  func index(ofRecord id: String) -> Int? { recordIndices[id] }

  /// Where a claim stands in `claims`; nil when the article does not make it.
  func index(ofClaim id: String) -> Int? { claimIndices[id] }

  private static func indices(of names: [String]) -> [String: Int] {
    Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// A claim with its verdict.
package struct VerifiedClaim: Hashable, Sendable {
  package var claim: Claim
  /// The computed verdict; nil until the claim is judged.
  package var verdict: Verdict?
  package var review: ReviewNote?
  /// Whether the version before did not make it.
  package var isNew: Bool

  /// Makes a claim for reporting.
  package init(claim: Claim, verdict: Verdict?, review: ReviewNote? = nil, isNew: Bool = false) {
    self.claim = claim
    self.verdict = verdict
    self.review = review
    self.isNew = isNew
  }

  /// The computed label; a claim that is not judged yet is unverified.
  package var label: VerdictLabel { verdict?.label ?? .unverified }

  /// Why it has its label.
  package var because: String { verdict?.because ?? "Not judged yet." }

  /// The first record that contradicts or revises it, of those that decided; nil when none does.
  var opposing: String? {
    let deciding = Set(verdict?.deciding ?? [])
    let opposing = speakingLinks.filter { [.contradicts, .superseded].contains($0.outcome) }
    return (opposing.first { deciding.contains($0.evidence) } ?? opposing.first)?.evidence
  }

  /// The links that say something of the claim, in the order of the verdict.
  package var speakingLinks: [Link] {
    (verdict?.links ?? []).filter { $0.outcome != .unrelated }
  }
}

/// A person's verdict beside the computed one.
package struct ReviewNote: Hashable, Sendable {
  package var label: VerdictLabel
  package var note: String
  /// ISO 8601 time.
  package var at: String

  /// Makes a note.
  package init(label: VerdictLabel, note: String, at: String) {
    self.label = label
    self.note = note
    self.at = at
  }
}

/// A record of evidence, why it was retracted if it was, and the copies of its source.
package struct ReportedEvidence: Hashable, Sendable {
  package var record: EvidenceRecord
  package var retractedBecause: String?
  /// Kept copies of its source, oldest first.
  package var copies: [CheckedCopy]

  /// Makes a record for reporting.
  package init(
    record: EvidenceRecord, retractedBecause: String? = nil, copies: [CheckedCopy] = []
  ) {
    self.record = record
    self.retractedBecause = retractedBecause
    self.copies = copies
  }

  /// What the newest copy that could be read says of the statement; nil when there is none.
  var newestReading: CopyFinding? {
    copies.last { $0.finding != .notRead }?.finding
  }
}

/// What an edit of the article changed.
package struct VersionChanges: Hashable, Sendable {
  /// Number of claims that the new version makes and the old one did not.
  package var added: Int
  /// Words of the claims that it no longer makes.
  package var dropped: [String]

  /// Makes a summary of changes.
  package init(added: Int, dropped: [String]) {
    self.added = added
    self.dropped = dropped
  }
}
