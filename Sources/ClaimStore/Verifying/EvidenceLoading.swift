internal import ClaimModel
internal import Foundation
internal import Verification

/// Records read, profiled and packed on all cores, while the caller reads the next rows.
struct EvidenceLoading {
  /// What is made of some rows.
  struct Piece: Sendable {
    var records: [EvidenceRecord] = []
    var numbers: [Int] = []
    var profiles: [CandidateProfile] = []
    var shelf = EvidenceShelf.Piece()
  }

  private var work: OrderedWork<CandidateProfiler, CapturedRows, Piece>
  private var rows = CapturedRows()
  private var builder = CandidateIndex.Builder()
  private var shelf = EvidenceShelf()

  init(cores: Int) {
    work = OrderedWork(cores: cores, state: { CandidateProfiler() }, work: EvidenceLoading.piece)
  }

  /// Takes the row of a record; numbers must rise.
  mutating func add(_ row: RowReader) {
    rows.append(row)
    if rows.count == EvidenceShelf.pieceLength { startPiece() }
  }

  /// Waits for the last record, and hands out the index to be made and the records.
  consuming func finish() -> (builder: CandidateIndex.Builder, shelf: EvidenceShelf) {
    if rows.count > 0 { startPiece() }
    while let piece = work.next() { take(piece) }
    shelf.finish()
    return (builder, shelf)
  }

  private mutating func startPiece() {
    work.start(rows)
    rows = CapturedRows()
    if work.isFull, let piece = work.next() { take(piece) }
  }

  private mutating func take(_ piece: Piece) {
    for profile in piece.profiles { builder.add(profile) }
    shelf.add(piece.shelf, records: piece.records, numbers: piece.numbers)
  }

  private static let piece: @Sendable (inout CandidateProfiler, CapturedRows) -> Piece = {
    profiler, rows in
    var piece = Piece()
    for index in 0..<rows.count {
      rows.read(index) { row in
        let record = StoreSession.evidence(from: row).record
        piece.numbers.append(row.integer(0))
        piece.profiles.append(profiler.profile(of: record, isAsking: false))
        piece.shelf.add(record)
        piece.records.append(record)
      }
    }
    piece.shelf.finish()
    return piece
  }
}
