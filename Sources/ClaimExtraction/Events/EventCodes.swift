internal import ClaimLexicon
package import ClaimModel
internal import TextAnalysis

/// The names of an event type in PLOVER, ACLED and UCDP (`event-codes.tsv`).
package struct EventCodes: Hashable, Sendable {
  /// PLOVER event category, such as `ASSAULT`; nil where it has none.
  package var plover: String?
  /// ACLED event type, such as `Battles`.
  package var acled: String?
  /// ACLED sub-event type, such as `Armed clash`.
  package var acledSubEvent: String?
  /// UCDP types of violence: 1 state-based, 2 non-state, 3 one-sided.
  package var ucdp: [Int]

  /// The codes of a type; those of the next broader type where it has none of its own.
  package init(_ type: EventType) {
    var current: EventType? = type
    while let candidate = current {
      if let codes = EventCodes.table[candidate] {
        self = codes
        return
      }
      current = candidate.parent
    }
    (plover, acled, acledSubEvent, ucdp) = (nil, nil, nil, [])
  }

  private init(row: [String]) {
    func cell(_ column: Int) -> String? {
      let text = WordList.cell(row, column)
      return text.isEmpty ? nil : text
    }
    plover = cell(1)
    acled = cell(2)
    acledSubEvent = cell(3)
    ucdp = (cell(4) ?? "").split(separator: ",").compactMap { Int($0) }
  }

  private static let table: [EventType: EventCodes] = {
    let list = WordList(
      bytes: claimbench_event_codes(), count: Int(claimbench_event_codes_count()))
    return Dictionary(
      list.rows.compactMap { row in
        EventType(rawValue: row[0]).map { ($0, EventCodes(row: row)) }
      }, uniquingKeysWith: { first, _ in first })
  }()
}
