internal import PartsOfSpeech
internal import TextAnalysis
internal import TimeExpressions

/// Tags and clauses of a sentence, made when first asked for: most sentences need neither.
///
/// Not shared between threads: one article is read by one thread.
final class SentenceStructure {
  private let text: AnalysedText
  private let tokens: Range<Int>
  private let times: ArraySlice<TimeMention>

  init(text: AnalysedText, tokens: Range<Int>, times: ArraySlice<TimeMention>) {
    self.text = text
    self.tokens = tokens
    self.times = times
  }

  /// The part of speech of each token, by its position in the sentence.
  private(set) lazy var tags = SentenceStructure.tagger.tags(of: tokens, in: text)

  private(set) lazy var clauses: ClauseStructure = {
    let phrases = NounPhraseReader(
      text: text, tokens: tokens, tags: tags, times: times.map(\.tokens)
    ).phrases()
    var reader = ClauseReader(text: text, tokens: tokens, tags: tags, phrases: phrases)
    return reader.structure()
  }()

  private(set) lazy var events = EventReader(text: text, tokens: tokens, tags: tags).mentions()

  private static let tagger = Tagger()
}
