package import TextAnalysis

/// Finds the names in a sentence and tells what they stand for.
///
/// A perceptron trained on news, see `Model/README.md` for its source and measured accuracy. It
/// knows names by their words, their neighbours and their form; a gazetteer knows places better.
package struct EntityTagger: Sendable {
  private let decoder: EntityDecoder?
  private let lexicon: TagLexicon?

  /// Opens the models that are compiled in.
  ///
  /// Constant time; nothing is copied.
  package init() {
    decoder = PackedModel(CompiledModel.entities).map(EntityDecoder.init)
    lexicon = PackedModel(CompiledModel.tagger)?.lexicon
  }

  /// The names of a sentence, in order, none overlapping another.
  ///
  /// - Parameters:
  ///   - tokens: indices of the sentence's tokens.
  ///   - tags: their parts of speech, from `Tagger`; as many as there are tokens.
  ///   - text: the text.
  /// - Returns: the names with their tokens; nothing when tags and tokens differ in number.
  package func entities(
    of tokens: Range<Int>, tags: [PartOfSpeech], in text: AnalysedText
  ) -> [EntityMention] {
    guard let decoder, let lexicon, !tokens.isEmpty, tags.count == tokens.count else { return [] }
    var mentions = EntityMentions(firstToken: tokens.lowerBound)
    let wordCount = tokens.count + 2 * TagSentence.margin
    withUnsafeTemporaryAllocation(of: WordFeatures.self, capacity: wordCount) { words in
      tags.withUnsafeBufferPointer { tags in
        guard let words = words.baseAddress, let tags = tags.baseAddress else { return }
        TagSentence.write(tokens, of: text, lexicon: lexicon, to: words)
        let context = EntityContext(words: words, tags: tags, count: tokens.count)
        decoder.decode(context) { mentions.add($1, at: $0) }
      }
    }
    return mentions.finished()
  }
}
