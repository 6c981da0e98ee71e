internal import ClaimModel
internal import ClaimStore
internal import KeptSources
internal import OrderedJSON
internal import Reports

/// Files that were kept beside a record, and what became of each.
struct KeptFiles {
  private var id: String
  private var files: [(checked: CheckedCopy, isNew: Bool)] = []

  /// Keeps files beside a record, and holds its statement against them.
  init(_ files: [SourceFile], for record: String, in session: StoreSession) throws {
    let stored = try session.evidence(record)
    id = stored.record.id
    for file in files {
      let (_, copy, isNew) = try file.keep(for: id, in: session)
      let finding = CopyCheck().finding(
        for: stored.record, in: file.bytes, mediaType: copy.mediaType)
      self.files.append((CheckedCopy(copy: copy, finding: finding), isNew))
    }
  }

  /// Says what was kept, and whether it agrees with the statement.
  func tell(_ store: StoreOptions) {
    for (checked, isNew) in files {
      let copy = checked.copy
      let what = "\(copy.fileName) (\(copy.mediaType), \(copy.size) bytes, SHA-256 \(copy.sha256))"
      store.note(isNew ? "kept \(what) with \(id)" : "unchanged: \(what), kept \(copy.keptAt)")
      store.note(KeptCopyWords.sentence(for: checked.finding))
    }
  }

  /// Prints the same as JSON.
  func print() {
    var writer = JSONWriter(indented: true)
    writer.object { object in
      object.field("id", id)
      object.list("copies") { list in
        for (checked, isNew) in files {
          list.object { fields in
            KeptCopyJSON.fields(of: checked, to: &fields)
            fields.field("new", isNew)
          }
        }
      }
    }
    StandardOutput.line(writer.text)
  }
}

extension StoreSession {
  /// The copies kept beside a record, each held against its statement.
  func checkedCopies(of record: EvidenceRecord) throws -> [CheckedCopy] {
    let check = CopyCheck()
    return try keptCopies(of: record.id).map { copy in
      do {
        let bytes = try bytes(of: copy)
        return CheckedCopy(
          copy: copy,
          finding: check.finding(for: record, in: bytes, mediaType: copy.mediaType))
      } catch let error as StoreError where error.code == .damaged {
        return CheckedCopy(copy: copy, finding: .damaged)
      }
    }
  }
}
