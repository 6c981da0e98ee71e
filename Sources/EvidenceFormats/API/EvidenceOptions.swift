internal import ClaimModel

/// A record of evidence as command-line options give it.
///
/// Option and field have one name, so that what can be written in a file can be typed:
/// `statement`, `date`, `place`, `source.publisher` …; a field given several times is a list.
package struct EvidenceOptions: Hashable, Sendable {
  private var fields: [DocumentField] = []

  /// Makes a record without fields.
  package init() {}

  /// Gives a field a value, or one more; a nil value changes nothing.
  ///
  /// - Parameters:
  ///   - field: Path of the field, such as `source.publisher`; a count is `counts`, as in
  ///     `injured=3`.
  ///   - value: What was typed.
  package mutating func set(_ field: String, _ value: String?) {
    guard let value else { return }
    let node = DocumentNode(content: .text(value), position: nil)
    guard let index = fields.firstIndex(where: { $0.key == field }) else {
      fields.append(DocumentField(key: field, keyPosition: nil, value: node))
      return
    }
    if case .list(let values) = fields[index].value.content {
      fields[index].value.content = .list(values + [node])
    } else {
      fields[index].value = DocumentNode(
        content: .list([fields[index].value, node]), position: nil)
    }
  }

  /// The record, with the same checks and the same reading of the statement as in a file.
  ///
  /// Problems carry the field and no position. There is no record when one of them is an error.
  package func record() -> EvidenceReading {
    let node = DocumentNode(content: .mapping(fields), position: nil)
    let outcome = RecordBuilder().record(from: node)
    return EvidenceReading(
      records: outcome.record.map { [$0] } ?? [], problems: outcome.problems)
  }
}
