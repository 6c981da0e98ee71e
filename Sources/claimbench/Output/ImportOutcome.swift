internal import ClaimModel
internal import ClaimStore
internal import OrderedJSON

/// What became of the records that were saved.
struct ImportOutcome {
  private var counts: [SavedEvidence: Int] = [:]
  private var identifiers: [(id: String, result: SavedEvidence)] = []
  private let keepsIdentifiers: Bool
  private(set) var total = 0
  private var copies = 0

  /// Starts with nothing.
  ///
  /// - Parameter keepsIdentifiers: Whether every record is listed, as JSON does.
  init(keepsIdentifiers: Bool) {
    self.keepsIdentifiers = keepsIdentifiers
  }

  /// Counts a record.
  mutating func count(_ record: EvidenceRecord, _ result: SavedEvidence) {
    total += 1
    counts[result, default: 0] += 1
    if keepsIdentifiers { identifiers.append((record.id, result)) }
    if result == .retracted {
      Message.error("\(record.id): stays retracted; give it new content or another id to use it")
    }
  }

  /// Counts a copy of a source.
  mutating func count(_ isNew: Bool) {
    if isNew { copies += 1 }
  }

  /// Prints what became of the records.
  func report(_ store: StoreOptions) {
    if store.json {
      var writer = JSONWriter(indented: true)
      writer.array { list in
        for (id, result) in identifiers {
          list.object { object in
            object.field("id", id)
            object.field("result", result.rawValue)
          }
        }
      }
      StandardOutput.line(writer.text)
    }
    let words = [SavedEvidence.added, .changed, .unchanged].map { result in
      "\(counts[result] ?? 0) \(result.rawValue)"
    }
    let kept =
      switch copies {
      case 0: ""
      case 1: "; 1 copy of a source kept"
      default: "; \(copies) copies of sources kept"
      }
    store.note("\(total) records: \(words.joined(separator: ", "))\(kept)")
  }
}
