internal import ClaimModel
internal import Verification

/// All records that count, packed in memory in the order of their numbers.
struct EvidenceShelf: Sendable {
  /// Some hundreds of records: one stretch of bytes for all would double as it grows.
  struct Piece: Sendable {
    fileprivate private(set) var bytes: [UInt8] = []
    /// Where each record starts.
    fileprivate private(set) var starts: [UInt32] = []
    private var packer = BytePacker()

    /// Puts a record at the end.
    mutating func add(_ record: EvidenceRecord) {
      starts.append(UInt32(truncatingIfNeeded: packer.bytes.count))
      PackedRecord.pack(record, into: &packer)
    }

    /// Forgets what only adding needs.
    mutating func finish() {
      // A copy of just the bytes, without the room to grow.
      bytes = Array(packer.bytes[...])
      packer = BytePacker()
    }
  }

  /// Number of records in all pieces but the last.
  static let pieceLength = 512

  private var pieces: [Piece] = []
  private var numbers: [Int32] = []
  private(set) var screened = ScreenedRecords()

  /// Puts a piece of `pieceLength` records at the end, or the last one, which may have fewer.
  ///
  /// - Parameters:
  ///   - piece: The records packed.
  ///   - records: The same records.
  ///   - numbers: Their numbers in the store, which must rise.
  mutating func add(_ piece: Piece, records: [EvidenceRecord], numbers: [Int]) {
    pieces.append(piece)
    for record in records { screened.add(record) }
    self.numbers += numbers.map { Int32(truncatingIfNeeded: $0) }
  }

  /// Forgets what only adding needs.
  mutating func finish() { screened.finish() }

  /// The number in the store of the record at a position.
  func number(at position: Int) -> Int { Int(numbers[position]) }

  /// The record at a position.
  func record(at position: Int) -> EvidenceRecord {
    let (index, place) = position.quotientAndRemainder(dividingBy: EvidenceShelf.pieceLength)
    return pieces[index].bytes.withUnsafeBufferPointer { bytes in
      var unpacker = ByteUnpacker(bytes, at: Int(pieces[index].starts[place]))
      return PackedRecord.record(from: &unpacker)
    }
  }

  /// The position of a record by its number in the store; nil when it does not count.
  func position(of number: Int) -> Int? {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(numbers[middle]) < number { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && Int(numbers[low]) == number ? low : nil
  }
}
