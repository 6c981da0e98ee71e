internal import Synchronization
package import TextAnalysis

/// Gives each token of a sentence its part of speech.
///
/// A perceptron trained on web text and news, see `Model/README.md` for its sources and measured
/// accuracy. It is meant for the sentences that matter: about ten million bytes of text a second.
package struct Tagger: Sendable {
  private let decoder: TagDecoder?
  private let kept = KeptScores()

  /// Opens the model that is compiled in.
  ///
  /// Constant time; nothing is copied.
  package init() {
    decoder = PackedModel(CompiledModel.tagger).map(TagDecoder.init)
  }

  /// The part of speech of each token of a sentence, in order.
  package func tags(of sentence: Sentence, in text: AnalysedText) -> [PartOfSpeech] {
    tags(of: sentence.tokens, in: text)
  }

  /// The part of speech of each token of a run that is read as one sentence.
  ///
  /// - Parameters:
  ///   - tokens: indices of the tokens; any run, empty ones too.
  ///   - text: the text.
  /// - Returns: one tag a token, in order.
  package func tags(of tokens: Range<Int>, in text: AnalysedText) -> [PartOfSpeech] {
    guard let decoder, !tokens.isEmpty else {
      return Array(repeating: .nn, count: tokens.count)
    }
    let wordCount = tokens.count + 2 * TagSentence.margin
    return Array(unsafeUninitializedCapacity: tokens.count) { output, count in
      withUnsafeTemporaryAllocation(of: WordFeatures.self, capacity: wordCount) { words in
        guard let base = words.baseAddress, let output = output.baseAddress else { return }
        TagSentence.write(tokens, of: text, lexicon: decoder.model.lexicon, to: base)
        let words = UnsafeBufferPointer(words)
        let isDone = kept.cache.withLockIfAvailable { cache in
          guard cache.isWorthItsMemory() else { return false }
          decoder.decode(words, into: output, keeping: &cache)
          return true
        }
        if isDone != true { decoder.decode(words, into: output) }
        count = tokens.count
      }
    }
  }
}

/// The scores that a tagger keeps; a thread that finds them in use does without.
private final class KeptScores: Sendable {
  let cache = Mutex(ScoreCache())
}
