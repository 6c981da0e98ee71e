internal import ClaimModel
internal import EvidenceFormats

/// Records that were read together, with the files that are to be kept beside them.
struct EvidenceBatch {
  var records: [EvidenceRecord]
  /// Identifiers of records with the path of a file each.
  var sources: [(record: String, path: String)] = []
  /// How much of all files was read with them, from 0 to 1; nil where their length is not known.
  var share: Double?
}

/// The records of several files, one batch after the other; a file that cannot be read does not
/// stop the others.
struct EvidenceInput {
  private var paths: ArraySlice<String>
  private let format: ImportFormat?
  private let article: ArticleEvidence
  private let mapping: [(field: String, column: String)]
  private var file: EvidenceFile?
  /// Bytes of all files, nil where one is a stream, and of those that were read to their end.
  private let length: Int?
  private var lengthBefore = 0
  private var path = ""
  /// Whether everything so far could be used.
  private(set) var isComplete = true

  /// Takes the files, which are opened one by one.
  init(
    _ paths: [String], format: ImportFormat?, article: ArticleEvidence,
    mapping: [(field: String, column: String)]
  ) {
    self.paths = paths[...]
    self.article = article
    self.format = format
    self.mapping = mapping
    let lengths = paths.map { $0 == "-" ? nil : InputFile.size(of: $0) ?? 0 }
    length = lengths.contains(nil) ? nil : lengths.compactMap(\.self).reduce(0, +)
  }

  /// The next records, never none; nil at the end of the last file.
  mutating func next() -> EvidenceBatch? {
    while true {
      do throws(InputError) {
        guard file != nil else {
          guard let path = paths.popFirst() else { return nil }
          if format == .article {
            let records = try article.records(of: path)
            let sources = article.keep ? records.map { ($0.id, path) } : []
            if !records.isEmpty { return EvidenceBatch(records: records, sources: sources) }
          } else {
            file = EvidenceFile(path, format: format?.ofRecords, mapping: mapping)
          }
          continue
        }
        let batch = try file?.next()
        if file?.isComplete == false { isComplete = false }
        guard var batch else {
          file = nil
          continue
        }
        if batch.records.isEmpty { continue }
        batch.share = length.flatMap { length in
          length > 0 ? Double(lengthBefore + (file?.bytesRead ?? 0)) / Double(length) : nil
        }
        return batch
      } catch {
        Message.error(error.message)
        isComplete = false
        file = nil
      }
    }
  }
}
