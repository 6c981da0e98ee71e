internal import ClaimModel
internal import EvidenceFormats
internal import Foundation

/// A file of evidence, read in pieces where it is a table, so that its length does not matter.
///
/// Problems are told as they are met.
struct EvidenceFile {
  private enum Source {
    /// A file of records that is read as a whole.
    case whole(EvidenceFormat?)
    case table(EvidenceTable, FileHandle)
    case finished
  }

  private static let pieceLength = 1 << 20

  private let path: String
  private var source: Source
  /// How much of a table was read.
  private(set) var bytesRead = 0
  /// Whether everything so far could be used.
  private(set) var isComplete = true

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: The file, or - for standard input.
  ///   - format: Its format; told by its name or content when nil.
  ///   - mapping: What the columns of a table mean; empty when they have the names of fields.
  init(
    _ path: String, format: EvidenceFormat?, mapping: [(field: String, column: String)]
  ) {
    self.path = path
    let isTable =
      format?.isTable ?? (!mapping.isEmpty || EvidenceFormat(ofFile: path, []).isTable)
    if isTable, let handle = EvidenceFile.handle(path) {
      source = .table(EvidenceTable(format: format ?? .csv, mapping: mapping), handle)
    } else {
      source = .whole(format)
    }
  }

  /// A file to read in pieces; nil where it must be read as a whole: UTF-16, or nothing to read,
  /// which the reading of a whole file says best.
  private static func handle(_ path: String) -> FileHandle? {
    if path == "-" { return .standardInput }
    guard let handle = FileHandle(forReadingAtPath: path),
      let start = try? handle.read(upToCount: 2), !start.isEmpty,
      ![[0xFF, 0xFE], [0xFE, 0xFF]].contains([UInt8](start)),
      (try? handle.seek(toOffset: 0)) != nil
    else { return nil }
    return handle
  }

  /// The next records; nil at the end.
  ///
  /// - Throws: `InputError` when the file cannot be read.
  mutating func next() throws(InputError) -> EvidenceBatch? {
    switch source {
    case .finished: return nil
    case .whole(let format):
      source = .finished
      let file = try InputFile(path)
      return tell(EvidenceReader().read(file.bytes, file: file.name, format: format))
    case .table(var table, let handle):
      let piece: Data?
      do {
        piece = try handle.read(upToCount: EvidenceFile.pieceLength)
      } catch {
        throw InputError("\(path): cannot be read: \(error.localizedDescription)")
      }
      guard let piece, !piece.isEmpty else {
        source = .finished
        return tell(table.finish())
      }
      source = .finished
      bytesRead += piece.count
      let reading = table.read(piece)
      source = .table(table, handle)
      return tell(reading)
    }
  }

  private mutating func tell(_ reading: EvidenceReading) -> EvidenceBatch {
    for problem in reading.problems { Message.error(problem.description(inFile: path)) }
    if !reading.isComplete { isComplete = false }
    var batch = EvidenceBatch(records: reading.records)
    for source in reading.sources {
      do throws(InputError) {
        batch.sources.append((source.record, try file(named: source)))
      } catch {
        Message.error(error.message)
        isComplete = false
      }
    }
    return batch
  }

  /// Where a file lies that a record names: in the folder of the file of records or below it, so that
  /// records of other people cannot take files from elsewhere.
  private func file(named source: NamedSource) throws(InputError) -> String {
    let place = source.position.map { ":\($0.line):\($0.column)" } ?? ""
    let start = "\(path)\(place): source.file: "
    if path == "-" {
      throw InputError(
        start + "records of standard input cannot name files; use evidence keep afterwards")
    }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().resolvingSymlinksInPath()
    let file = folder.appendingPathComponent(source.file).resolvingSymlinksInPath()
    guard !source.file.hasPrefix("/"),
      file.pathComponents.starts(with: folder.pathComponents)
    else {
      throw InputError(
        start + "\"\(source.file)\" lies outside the folder of the file; move it there")
    }
    return file.path
  }
}
