internal import ClaimModel
internal import TextAnalysis

/// Reads files of evidence records.
///
/// A pure function of the bytes: the same file always gives the same records and problems. Nothing
/// in a file throws or traps; what cannot be used is named with its line and column, and the rest
/// is read.
package struct EvidenceReader: Sendable {
  /// Makes a reader; its word lists are shared.
  package init() {}

  /// The records of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file, UTF-8 or UTF-16 with a byte order mark.
  ///   - file: Its name, for the format.
  ///   - format: The format; when nil, told by extension or content.
  /// - Returns: Records and problems, both in file order.
  package func read(
    _ bytes: [UInt8], file: String, format: EvidenceFormat? = nil
  ) -> EvidenceReading {
    let text: SourceText
    do throws(TextDecodingError) {
      text = try SourceText(decoding: bytes)
    } catch {
      let place = SourcePosition(line: error.line, column: 1)
      return EvidenceReading(problems: [
        EvidenceProblem(severity: .error, position: place, message: error.description)
      ])
    }
    let format = format ?? EvidenceFormat(ofFile: file, text.bytes)
    let (nodes, errors): ([DocumentNode], [DocumentError])
    switch format {
    case .csv, .acled, .ucdp: return EvidenceReader.table(text.bytes, format)
    case .yaml:
      (nodes, errors) = YAMLDocument.records(of: String(decoding: text.bytes, as: UTF8.self))
    case .ndjson: (nodes, errors) = NDJSONDocument.records(of: text.bytes)
    case .claimreview: (nodes, errors) = ClaimReviewDocument.records(of: text.bytes)
    case .json:
      let (values, error) = JSONDocument.records(of: text.bytes)
      (nodes, errors) = (values, error.map { [$0] } ?? [])
    }
    if nodes.isEmpty, errors.isEmpty, !EvidenceReader.isEmptyList(text.bytes) {
      return EvidenceReading(problems: [
        EvidenceProblem(
          severity: .error, position: SourcePosition(line: 1, column: 1),
          message: "the file holds no records; it must be a list with a statement and a source each"
        )
      ])
    }
    var reading = EvidenceReader.records(of: nodes)
    reading.problems += errors.map {
      EvidenceProblem(severity: .error, position: $0.position, message: $0.message)
    }
    reading.problems = EvidenceReader.inFileOrder(reading.problems)
    return reading
  }

  private static func table(_ bytes: [UInt8], _ format: EvidenceFormat) -> EvidenceReading {
    var table = EvidenceTable(format: format)
    var reading = table.read(bytes)
    let rest = table.finish()
    reading.records += rest.records
    reading.sources += rest.sources
    reading.problems += rest.problems
    return reading
  }

  /// Whether the file says that it holds nothing, rather than saying nothing.
  private static func isEmptyList(_ bytes: [UInt8]) -> Bool {
    bytes.contains(UInt8(ascii: "["))
  }

  private static func records(of nodes: [DocumentNode]) -> EvidenceReading {
    // A text, or a mapping that is no record, as the only value: the file is something else.
    if nodes.count == 1, case .text = nodes[0].content {
      return EvidenceReading(problems: [
        EvidenceProblem(
          severity: .error, position: nodes[0].position,
          message: "this is no list of records; write \"- statement: …\" and \"source: "
            + "{publisher: …}\" for each")
      ])
    }
    let builder = RecordBuilder()
    var reading = EvidenceReading()
    var places: [String: SourcePosition?] = [:]
    for node in nodes {
      let outcome = builder.record(from: node)
      reading.problems += outcome.problems
      guard let record = outcome.record else { continue }
      if let first = places[record.id] {
        reading.problems.append(duplicate(of: record, at: node.position, first: first))
      } else {
        places[record.id] = .some(node.position)
        reading.records.append(record)
        reading.sources += outcome.sources
      }
    }
    return reading
  }

  private static func duplicate(
    of record: EvidenceRecord, at position: SourcePosition?, first: SourcePosition?
  ) -> EvidenceProblem {
    let place = first.map { " in line \($0.line)" } ?? ""
    return EvidenceProblem(
      severity: .error, position: position, field: "id",
      message: "\"\(record.id)\" stands already\(place); this record was left out, give it an id "
        + "of its own")
  }

  /// By place; what has none stays where it is.
  private static func inFileOrder(_ problems: [EvidenceProblem]) -> [EvidenceProblem] {
    let start = SourcePosition(line: 0, column: 0)
    return problems.enumerated()
      .sorted {
        (($0.element.position ?? start), $0.offset) < (($1.element.position ?? start), $1.offset)
      }
      .map(\.element)
  }
}
