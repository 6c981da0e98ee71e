internal import PartsOfSpeechModel

/// A trained linear model, read in place from the bytes of its file.
///
/// The layout, little-endian:
///
/// | part | bytes |
/// |---|---|
/// | magic `CBPM` | 4 |
/// | version, number of classes | 2 + 2 |
/// | bucket bits, lexicon slot bits | 4 + 4 |
/// | number of chunks | 4 |
/// | zeros up to `headerSize` | 12 |
/// | buckets of 8 features: a 12-bit check and the 20-bit number of a chunk each, 0 when empty | 32 each |
/// | chunks of 4 weights: a class and a signed weight each | 8 each |
/// | lexicon slots (`TagLexicon`) | 4 each |
///
/// A feature has its place in one bucket only, which is searched without a branch, so that the reads
/// of many features overlap. Chunk 0 is a filler. A feature with more than four weights goes on in
/// the next chunk, which `continuation` tells on the first class; unused places of a chunk add zero
/// to classes from 60 on, which do not exist.
// Unchecked because it holds pointers, which lead to constants that live as long as the program.
package struct PackedModel: @unchecked Sendable {
  /// The version that this reader understands.
  package static let version = 2
  /// The bytes before the first bucket.
  package static let headerSize = 32
  /// The first four bytes, `CBPM`, as a little-endian number.
  package static let magic: UInt32 = 0x4D50_4243
  /// Features in a bucket.
  package static let bucketSize = 8
  /// Weights in a chunk.
  package static let chunkSize = 4
  /// Marks the first class of a chunk after which the row goes on.
  package static let continuation: UInt8 = 0x80
  /// Room for scores: more than any class that a chunk can name.
  ///
  /// A score is a sum of at most 32 weights of eight bits, which sixteen bits hold.
  package static let scoreCount = 64

  /// The number of classes, which are numbered from 0.
  package let classCount: Int
  /// The tags of frequent words; without entries in a model that needs none.
  package let lexicon: TagLexicon
  private let buckets: UnsafePointer<UInt32>
  private let bucketBits: UInt64
  private let chunks: UnsafePointer<UInt64>

  /// Opens a model; nil when the header does not fit the bytes.
  ///
  /// - Parameter bytes: the file, aligned to 32 bytes, which must outlive the model.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, bytes.count >= Self.headerSize else { return nil }
    let header = base.assumingMemoryBound(to: UInt32.self)
    guard header[0] == Self.magic, header[1] & 0xFFFF == Self.version else { return nil }
    guard header[1] >> 16 <= Self.scoreCount, header[2] < 20, header[3] < 24, header[4] <= 1 << 20
    else { return nil }
    let bucketBytes = 32 << Int(header[2])
    let chunkBytes = 8 * Int(header[4])
    let lexiconBytes = 4 << Int(header[3])
    guard bytes.count == Self.headerSize + bucketBytes + chunkBytes + lexiconBytes else {
      return nil
    }
    classCount = Int(header[1] >> 16)
    bucketBits = UInt64(header[2])
    let tables = base + Self.headerSize
    buckets = tables.assumingMemoryBound(to: UInt32.self)
    chunks = (tables + bucketBytes).assumingMemoryBound(to: UInt64.self)
    lexicon = TagLexicon(
      slots: (tables + bucketBytes + chunkBytes).assumingMemoryBound(to: UInt32.self),
      slotBits: UInt64(header[3]))
  }

  /// The bucket that a feature belongs to, and the check that must be found there.
  @inline(__always)
  package static func position(of hash: UInt64, bucketBits: UInt64) -> (bucket: Int, check: UInt32)
  {
    let check = UInt32(truncatingIfNeeded: hash >> 24) & 0xFFF
    return (Int(truncatingIfNeeded: hash &>> (64 &- bucketBits)), check)
  }

  /// Asks for the memory where a feature is looked up, which is to be soon.
  @inline(__always)
  func prefetch(_ feature: UInt64) {
    let (bucket, _) = Self.position(of: feature, bucketBits: bucketBits)
    claimbench_prefetch(buckets + bucket &* Self.bucketSize)
  }

  /// Replaces feature hashes by the numbers of the chunks where their weights begin.
  ///
  /// - Parameters:
  ///   - features: feature hashes; overwritten from the start with the chunk numbers.
  ///   - count: how many hashes there are.
  /// - Returns: how many of the features have weights.
  @inline(__always)
  func locate(_ features: UnsafeMutablePointer<UInt64>, count: Int) -> Int {
    var foundCount = 0
    for index in 0..<count {
      let (bucket, check) = Self.position(of: features[index], bucketBits: bucketBits)
      let slots = buckets + bucket &* Self.bucketSize
      var found: UInt32 = 0
      for slot in 0..<Self.bucketSize {
        // All ones where the checks agree: the difference of two 12-bit numbers less one is negative.
        let agrees = Int32(bitPattern: (slots[slot] >> 20 ^ check) &- 1) >> 31
        found |= slots[slot] & UInt32(bitPattern: agrees)
      }
      let chunk = UInt64(found & 0xF_FFFF)
      features[foundCount] = chunk
      foundCount &+= chunk == 0 ? 0 : 1
    }
    return foundCount
  }

  /// Adds the weights of features to the scores of the classes.
  ///
  /// - Parameters:
  ///   - features: chunk numbers from `locate`.
  ///   - count: how many there are.
  ///   - scores: room for `scoreCount` scores.
  @inline(__always)
  func add(
    _ features: UnsafePointer<UInt64>, count: Int, to scores: UnsafeMutablePointer<Int16>
  ) {
    for index in 0..<count {
      var chunk = chunks + Int(truncatingIfNeeded: features[index])
      while true {
        let pairs = chunk[0].littleEndian
        Self.add(pairs, to: scores)
        Self.add(pairs >> 16, to: scores)
        Self.add(pairs >> 32, to: scores)
        Self.add(pairs >> 48, to: scores)
        if pairs & UInt64(Self.continuation) == 0 { break }
        chunk += 1
      }
    }
  }

  /// Sets the scores of the classes to the summed weights of features.
  ///
  /// - Parameters:
  ///   - features: feature hashes; overwritten.
  ///   - count: how many there are.
  ///   - scores: room for `scoreCount` scores.
  @inline(__always)
  func sum(
    _ features: UnsafeMutablePointer<UInt64>, count: Int,
    to scores: UnsafeMutablePointer<Int16>
  ) {
    scores.initialize(repeating: 0, count: Self.scoreCount)
    add(features, count: locate(features, count: count), to: scores)
  }

  @inline(__always)
  private static func add(
    _ pair: UInt64, to scores: UnsafeMutablePointer<Int16>
  ) {
    let weight = Int8(truncatingIfNeeded: pair >> 8)
    scores[Int(truncatingIfNeeded: pair & 63)] &+= Int16(weight)
  }

  /// The class with the highest score; the first of those that share it.
  @inline(__always)
  func best(_ scores: UnsafePointer<Int16>) -> UInt8 {
    var best = Int16.min
    for index in 0..<classCount { best = max(best, scores[index]) }
    var index = 0
    while index < classCount &- 1, scores[index] != best { index &+= 1 }
    return UInt8(truncatingIfNeeded: index)
  }
}
