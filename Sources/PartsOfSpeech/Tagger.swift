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
    sentenceTags(of: tokens, in: text).all()
  }

  /// The tags of a run that is read as one sentence, to be asked for one by one.
  ///
  /// - Parameters:
  ///   - tokens: indices of the tokens; any run, empty ones too.
  ///   - text: the text.
  /// - Returns: the tags, none of which is chosen yet.
  package func sentenceTags(of tokens: Range<Int>, in text: AnalysedText) -> SentenceTags {
    kept.cache.withLockIfAvailable { $0.count() }
    return SentenceTags(tokens, in: text, decoder, kept)
  }
}

/// The scores that a tagger keeps; a thread that finds them in use does without.
final class KeptScores: Sendable {
  let cache = Mutex(ScoreCache())
}
