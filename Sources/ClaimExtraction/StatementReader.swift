package import ClaimModel
internal import Places
internal import TextAnalysis
internal import TimeExpressions

/// Reads short texts that state something: records of evidence, and texts to compare.
///
/// The same readers as for articles, so that a claim and its evidence say things alike.
package struct StatementReader: Sendable {
  private let extractor = ClaimExtractor()

  /// Makes a reader.
  package init() {}

  /// The claims that a text states, as of an article published on `date`.
  ///
  /// - Parameters:
  ///   - text: One or a few sentences.
  ///   - date: The day that relative times count from; nil leaves them open.
  /// - Returns: The claims in text order.
  package func statements(of text: String, date: Day?) -> [Claim] {
    let context = ArticleContext(key: "", published: date)
    return extractor.extract(AnalysedText(text), context: context).claims
  }

  /// Everything that a text states as one statement, as a record of evidence does.
  ///
  /// Counts of all claims come together; each other slot takes the first value found. What no claim
  /// gives is read from the main clause: its event, time, place and participants, and whether it says
  /// that the event took place.
  ///
  /// - Parameters:
  ///   - text: One or a few sentences about one event or state.
  ///   - date: The day that relative times count from; nil leaves them open.
  /// - Returns: The statement; empty slots where the text says nothing.
  package func statement(of text: String, date: Day?) -> Statement {
    let claims = statements(of: text, date: date)
    let article = ArticleReading(
      AnalysedText(text), context: ArticleContext(key: "", published: date))
    var merged = MainStatement(article: article).statement()
    // What is said of a date is said by the clause; other claims know their own words better.
    let isMarked = merged.isNegated || merged.modality != .happened
    for claim in claims where claim.kind != .quote {
      let decides = claim.span == claims.first?.span && !(isMarked && claim.kind == .date)
      StatementReader.add(claim.statement, to: &merged, isFirst: decides)
    }
    return merged
  }

  private static func add(_ more: Statement, to merged: inout Statement, isFirst: Bool) {
    merged.counts += more.counts.filter { !merged.counts.contains($0) }
    merged.role = merged.role ?? more.role
    merged.occurrence = merged.occurrence ?? more.occurrence
    merged.event = merged.event ?? more.event
    merged.eventWord = merged.eventWord ?? more.eventWord
    merged.time = merged.time ?? more.time
    merged.place = merged.place ?? more.place
    for participant in more.participants where !merged.participants.contains(participant) {
      merged.participants.append(participant)
    }
    if isFirst {
      merged.modality = more.modality
      merged.isNegated = more.isNegated
    }
  }
}

/// The event of the first sentence that tells one, with its time, place and participants.
private struct MainStatement {
  let article: ArticleReading

  func statement() -> Statement {
    var statement = Statement()
    for index in article.text.sentences.indices {
      let sentence = SentenceReading(article, index)
      addEvent(of: sentence, to: &statement)
      if statement.time == nil {
        statement.time = sentence.times.first { DateReader.isDate($0, in: sentence) }
          .map { BoundTime($0, in: sentence).reference }
      }
      if statement.place == nil {
        let finder = PlaceFinder(sentence: sentence)
        statement.place =
          (sentence.places.first(where: finder.isLocation)
          ?? sentence.places.first { $0.reference.kind != .demonym })?.reference
      }
      let reader = ParticipantReader(sentence: sentence)
      for participant in reader.participants(in: sentence.tokens)
      where !statement.participants.contains(participant) {
        statement.participants.append(participant)
      }
    }
    return statement
  }

  /// The event of the main clause, or else the first named; meeting nouns beside light verbs count.
  private func addEvent(of sentence: SentenceReading, to statement: inout Statement) {
    guard statement.event == nil, !sentence.clauses.clauses.isEmpty else { return }
    let main = ClauseEvent(sentence: sentence, clause: 0)
    let event = main.noun ?? main.verb ?? sentence.events.first
    statement.event = event?.type
    statement.eventWord = event?.word ?? main.statement.eventWord
    guard let verb = sentence.clauses.clauses[0].verbGroup else { return }
    if let modality = ClauseModality(sentence: sentence).modality(ofClause: 0) {
      statement.modality = modality
    } else {
      let reading = ModalityReader().modality(of: verb.tokens, in: sentence)
      (statement.modality, statement.isNegated) = (reading.modality, reading.isNegated)
    }
  }
}
