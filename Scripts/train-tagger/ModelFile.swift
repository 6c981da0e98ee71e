internal import PartsOfSpeech

/// Writes trained weights in the layout that `PackedModel` reads.
enum ModelFile {
  /// Packs weights and lexicon.
  ///
  /// - Parameters:
  ///   - features: the hash of each row of weights, the most important first: when a bucket is full,
  ///     what comes later is left out.
  ///   - weights: rows of `classCount` weights.
  ///   - classCount: how many classes there are.
  ///   - lexicon: the slots of the lexicon, a power of two.
  ///   - bucketBits: two to this power of buckets.
  /// - Returns: the bytes of the model file.
  static func pack(
    features: [UInt64], weights: [Float], classCount: Int, lexicon: [UInt32], bucketBits: Int
  ) -> [UInt8] {
    let sizes = weights.lazy.map(abs).filter { $0 > 0 }.sorted()
    // The largest weights, one in two thousand, are cut off for the sake of the others' precision.
    let scale = 127 / (sizes.isEmpty ? 1 : sizes[sizes.count - 1 - sizes.count / 2000])
    var chunks = ChunkTable()
    var buckets = Array(repeating: [UInt32](), count: 1 << bucketBits)
    var left = 0
    for (index, hash) in features.enumerated() {
      let row = (0..<classCount).compactMap { label -> ChunkTable.Weight? in
        let weight = (weights[index * classCount + label] * scale).rounded()
        let value = Int8(max(-127, min(127, weight)))
        return value != 0 ? ChunkTable.Weight(label: UInt8(label), value: value) : nil
      }
      if row.isEmpty { continue }
      let (bucket, check) = PackedModel.position(of: hash, bucketBits: UInt64(bucketBits))
      let isTaken = buckets[bucket].contains { $0 >> 20 == check }
      if isTaken || buckets[bucket].count == PackedModel.bucketSize {
        left += 1
      } else {
        buckets[bucket].append(check << 20 | UInt32(chunks.add(row)))
      }
    }
    let kept = buckets.map(\.count).reduce(0, +)
    report("  packed \(kept) features, left out \(left); \(chunks.words.count) chunks")
    var words = [PackedModel.magic, UInt32(PackedModel.version) | UInt32(classCount) << 16]
    words += [UInt32(bucketBits), UInt32(lexicon.count.trailingZeroBitCount)]
    words += [UInt32(chunks.words.count), 0, 0, 0]
    for bucket in buckets {
      words += bucket + Array(repeating: 0, count: PackedModel.bucketSize - bucket.count)
    }
    for chunk in chunks.words {
      words += [UInt32(truncatingIfNeeded: chunk), UInt32(truncatingIfNeeded: chunk >> 32)]
    }
    words += lexicon
    return words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
  }
}
