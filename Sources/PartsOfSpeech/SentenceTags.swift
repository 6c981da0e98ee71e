internal import Synchronization
internal import TextAnalysis

/// The parts of speech of one sentence's tokens, each chosen when first asked for.
///
/// A tag depends on the two before it alone (and on words), and many words take but one tag: what is
/// asked of a single token is answered from the nearest two tags that are known.
///
/// Not shared between threads.
package final class SentenceTags {
  private let decoder: TagDecoder?
  private let kept: KeptScores
  /// With the outside words on either side.
  private let words: [WordFeatures]
  /// Nil for those not chosen yet.
  private var tags: [PartOfSpeech?]

  init(_ tokens: Range<Int>, in text: AnalysedText, _ decoder: TagDecoder?, _ kept: KeptScores) {
    self.kept = kept
    guard let decoder, !tokens.isEmpty else {
      self.decoder = nil
      words = []
      tags = Array(repeating: .nn, count: tokens.count)
      return
    }
    self.decoder = decoder
    let count = tokens.count + 2 * TagSentence.margin
    let words = [WordFeatures](unsafeUninitializedCapacity: count) { words, written in
      guard let base = words.baseAddress else { return }
      TagSentence.write(tokens, of: text, lexicon: decoder.model.lexicon, to: base)
      written = count
    }
    self.words = words
    tags = [PartOfSpeech?](unsafeUninitializedCapacity: tokens.count) { tags, written in
      for index in 0..<tokens.count {
        (tags.baseAddress.map { $0 + index })?
          .initialize(to: words[index + TagSentence.margin].fixed)
      }
      written = tokens.count
    }
  }

  /// The tag of a token, by its position in the sentence.
  package func tag(at index: Int) -> PartOfSpeech {
    if let tag = tags[index] { return tag }
    var start = index
    while start > 0, tags[start - 1] == nil || start > 1 && tags[start - 2] == nil { start -= 1 }
    choose(start..<index + 1)
    return tags[index] ?? .nn
  }

  /// The tags of all tokens, in order.
  package func all() -> [PartOfSpeech] {
    choose(tags.indices)
    return tags.map { $0 ?? .nn }
  }

  private func choose(_ run: Range<Int>) {
    guard let decoder else { return }
    words.withUnsafeBufferPointer { words in
      tags.withUnsafeMutableBufferPointer { tags in
        guard let words = words.baseAddress, let tags = tags.baseAddress else { return }
        let isDone = kept.cache.withLockIfAvailable { cache in
          guard cache.hasRoom else { return false }
          decoder.decode(run, of: words, into: tags, keeping: cache)
          return true
        }
        if isDone != true { decoder.decode(run, of: words, into: tags) }
      }
    }
  }
}
