/// A statement with a source: what claims are held against.
package struct EvidenceRecord: Hashable, Sendable {
  /// Identifier chosen by its author, or made from the content.
  package var id: String
  /// The sentence that states it, as recorded.
  package var text: String
  package var statement: Statement
  /// When a count or state was valid; the source's date when the record gives none.
  package var asOf: DayInterval?
  package var source: Source

  /// Makes a record.
  package init(
    id: String, text: String, statement: Statement, asOf: DayInterval? = nil, source: Source
  ) {
    self.id = id
    self.text = text
    self.statement = statement
    self.asOf = asOf
    self.source = source
  }
}

/// Who published a record of evidence, and how far it can be trusted.
package struct Source: Hashable, Sendable {
  package var publisher: String
  package var title: String?
  package var url: String?
  package var published: DayInterval?
  package var retrieved: DayInterval?
  /// Where the publisher has it from; records of one origin count once.
  package var origin: String?
  package var reliability: Reliability
  package var credibility: Credibility

  /// Makes a source.
  package init(
    publisher: String, title: String? = nil, url: String? = nil, published: DayInterval? = nil,
    retrieved: DayInterval? = nil, origin: String? = nil,
    reliability: Reliability = .cannotBeJudged, credibility: Credibility = .cannotBeJudged
  ) {
    self.publisher = publisher
    self.title = title
    self.url = url
    self.published = published
    self.retrieved = retrieved
    self.origin = origin
    self.reliability = reliability
    self.credibility = credibility
  }
}

/// Reliability of a source after the NATO Admiralty system.
package enum Reliability: String, Hashable, Sendable, CaseIterable {
  case completelyReliable = "A"
  case usuallyReliable = "B"
  case fairlyReliable = "C"
  case notUsuallyReliable = "D"
  case unreliable = "E"
  case cannotBeJudged = "F"
}

/// Credibility of a piece of information after the NATO Admiralty system.
package enum Credibility: Int, Hashable, Sendable, CaseIterable {
  case confirmed = 1
  case probablyTrue = 2
  case possiblyTrue = 3
  case doubtful = 4
  case improbable = 5
  case cannotBeJudged = 6
}
