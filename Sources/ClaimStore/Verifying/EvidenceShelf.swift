internal import ClaimModel
internal import Verification

/// All records that count, packed in memory in the order of their numbers.
struct EvidenceShelf: Sendable {
  /// The bytes of some hundreds of records each: one piece would double as it grows.
  private var pieces: [[UInt8]] = []
  private var packer = BytePacker()
  /// Where in its piece each record starts.
  private var starts: [UInt32] = []
  private static let pieceLength = 512
  private var numbers: [Int32] = []
  private(set) var screened = ScreenedRecords()

  var count: Int { numbers.count }

  /// Puts a record at the end; numbers must rise.
  mutating func add(_ record: EvidenceRecord, number: Int) {
    if starts.count % EvidenceShelf.pieceLength == 0, !starts.isEmpty { finishPiece() }
    starts.append(UInt32(truncatingIfNeeded: packer.bytes.count))
    numbers.append(Int32(truncatingIfNeeded: number))
    PackedRecord.pack(record, into: &packer)
    screened.add(record)
  }

  /// Forgets what only adding needs.
  mutating func finish() {
    finishPiece()
    screened.finish()
  }

  private mutating func finishPiece() {
    // A copy of just the bytes, without the room to grow.
    pieces.append(Array(packer.bytes[...]))
    packer.removeAll()
  }

  /// The number in the store of the record at a position.
  func number(at position: Int) -> Int { Int(numbers[position]) }

  /// The record at a position.
  func record(at position: Int) -> EvidenceRecord {
    pieces[position / EvidenceShelf.pieceLength].withUnsafeBufferPointer { bytes in
      var unpacker = ByteUnpacker(bytes, at: Int(starts[position]))
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
