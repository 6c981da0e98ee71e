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
  private let count: Int
  /// With the outside words on either side; nil without a decoder.
  private let words: UnsafeMutablePointer<WordFeatures>?
  /// Nil for those not chosen yet.
  private let tags: UnsafeMutablePointer<PartOfSpeech?>

  init(_ tokens: Range<Int>, in text: AnalysedText, _ decoder: TagDecoder?, _ kept: KeptScores) {
    self.kept = kept
    count = tokens.count
    tags = .allocate(capacity: count)
    guard let decoder, !tokens.isEmpty else {
      self.decoder = nil
      words = nil
      tags.initialize(repeating: .nn, count: count)
      return
    }
    self.decoder = decoder
    let words = UnsafeMutablePointer<WordFeatures>.allocate(
      capacity: count + 2 * TagSentence.margin)
    TagSentence.write(tokens, of: text, lexicon: decoder.model.lexicon, to: words)
    for index in 0..<count {
      (tags + index).initialize(to: words[index + TagSentence.margin].fixed)
    }
    self.words = words
  }

  deinit {
    words?.deallocate()
    tags.deallocate()
  }

  /// The tag of a token, by its position in the sentence.
  package func tag(at index: Int) -> PartOfSpeech {
    precondition(index >= 0 && index < count, "no token \(index) of \(count)")
    if let tag = tags[index] { return tag }
    var start = index
    while start > 0, tags[start - 1] == nil || start > 1 && tags[start - 2] == nil { start -= 1 }
    choose(start..<index + 1)
    return tags[index] ?? .nn
  }

  /// The tags of all tokens, in order.
  package func all() -> [PartOfSpeech] {
    choose(0..<count)
    return (0..<count).map { tags[$0] ?? .nn }
  }

  private func choose(_ run: Range<Int>) {
    guard let decoder, let words else { return }
    let isDone = kept.cache.withLockIfAvailable { cache in
      guard cache.hasRoom else { return false }
      decoder.decode(run, of: words, into: tags, keeping: cache)
      return true
    }
    if isDone != true { decoder.decode(run, of: words, into: tags) }
  }
}
