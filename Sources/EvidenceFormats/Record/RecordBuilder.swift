internal import ClaimExtraction
internal import ClaimModel
internal import TextAnalysis

/// Builds a record of evidence from named fields: the one path that files and options share.
struct RecordBuilder {
  /// What an outcome holds: the record, unless something is wrong, and everything noted.
  struct Outcome {
    var record: EvidenceRecord?
    var problems: [EvidenceProblem]
    /// Files that the record names as copies of its source.
    var sources: [NamedSource] = []
  }

  let places = PlaceNames()
  private let statements = StatementReader()
  private let dates = Remembered<TimeReference>()

  /// Builds a record from a mapping.
  ///
  /// - Parameters:
  ///   - node: The mapping.
  ///   - readingStatement: Whether what the fields do not give is read out of the statement.
  /// - Returns: The record and what was noted.
  func record(from node: DocumentNode, readingStatement: Bool = true) -> Outcome {
    guard case .mapping(let fields) = node.content else {
      let problem = EvidenceProblem(
        severity: .error, position: node.position,
        message: "a record must be a group of fields with \"statement\" and \"source\", not "
          + node.kindName)
      return Outcome(record: nil, problems: [problem])
    }
    var reader = FieldReader(.record, fields, position: node.position)
    let text = reader.text("statement")
    if text == nil, !reader.hasErrors {
      reader.note(.error, "statement", nil, "missing; write what the source says, in a sentence")
    }
    let (source, files) = source(&reader)
    let asOf = date("asOf", &reader)?.interval
    let slots = slots(&reader)
    let id = reader.text("id", allowsNumber: true)
    checkIdentifier(id, &reader)
    guard let text, let source, !reader.hasErrors else {
      return Outcome(record: nil, problems: reader.problems)
    }
    let read =
      readingStatement
      ? statements.statement(of: text, date: anchor(source, slots)) : Statement()
    let record = EvidenceRecord(
      id: id ?? identity(text, source, slots, &reader), text: text,
      statement: StatementFilling.fill(slots, from: read), asOf: asOf ?? source.published,
      source: source)
    return Outcome(
      record: record, problems: reader.problems,
      sources: files.map { NamedSource(record: record.id, file: $0.path, position: $0.position) })
  }

  /// The time that a field gives; nil when absent or unreadable, which is then noted.
  func date(_ field: String, _ reader: inout FieldReader) -> TimeReference? {
    guard let text = reader.text(field, allowsNumber: true) else { return nil }
    do throws(EvidenceDate.Unreadable) {
      return try dates.value(of: text, EvidenceDate.reference)
    } catch {
      reader.note(.error, field, reader.value(field)?.position, error.message)
      return nil
    }
  }

  /// The day that relative dates in the statement count from.
  private func anchor(_ source: Source, _ slots: RecordSlots) -> Day? {
    for interval in [source.published, slots.time?.interval] {
      if let day = interval?.earliest, interval?.latest == day { return day }
    }
    return nil
  }

  private func checkIdentifier(_ id: String?, _ reader: inout FieldReader) {
    guard let id else { return }
    let isPlain = id.utf8.allSatisfy { byte in
      byte >= 0x80 || byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 || "-_.:/".utf8.contains(byte)
    }
    if !isPlain || id.utf8.count > 200 || id.unicodeScalars.contains(where: \.isDisplayCommand) {
      reader.note(
        .error, "id", reader.value("id")?.position,
        "an identifier is at most 200 letters, digits and - _ . : / without spaces")
    }
  }

  private func identity(
    _ text: String, _ source: Source, _ slots: RecordSlots, _ reader: inout FieldReader
  ) -> String {
    let dates = ["date", "place", "asOf"].map { reader.text($0, allowsNumber: true) }
    let published = [source.published?.earliest?.iso, source.published?.latest?.iso]
    let counts = (slots.counts ?? []).flatMap { count -> [String?] in
      [
        count.effect?.rawValue, count.measure, count.range.min.map { "\($0)" },
        count.range.max.map { "\($0)" }, count.of, count.unit,
      ]
    }
    return RecordIdentity.make(
      from: [text] + dates + published + [
        source.publisher, source.title, source.url, source.origin, slots.event?.rawValue,
        slots.role?.person, slots.role?.office,
      ] + (slots.participants ?? []).map(\.name) + counts)
  }
}
