internal import ClaimModel
internal import Verification

/// All records that count, packed in memory in the order of their numbers.
struct EvidenceShelf: Sendable {
  private var packer = BytePacker()
  private var starts: [Int] = []
  private var numbers: [Int32] = []
  private(set) var screened = ScreenedRecords()

  var count: Int { numbers.count }

  /// Puts a record at the end; numbers must rise.
  mutating func add(_ record: EvidenceRecord, number: Int) {
    starts.append(packer.bytes.count)
    numbers.append(Int32(truncatingIfNeeded: number))
    PackedRecord.pack(record, into: &packer)
    screened.add(record)
  }

  /// Forgets what only adding needs.
  mutating func finish() { screened.finish() }

  /// The number in the store of the record at a position.
  func number(at position: Int) -> Int { Int(numbers[position]) }

  /// The record at a position.
  func record(at position: Int) -> EvidenceRecord {
    packer.bytes.withUnsafeBufferPointer { bytes in
      var unpacker = ByteUnpacker(bytes, at: starts[position])
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
