internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import Quantities
internal import TextAnalysis
internal import TimeExpressions

/// One sentence of an article, with the mentions that stand in it.
///
/// Tags and clauses are made when first asked for: look at words and mentions before. A class, so
/// that the many readers that keep it count one reference.
final class SentenceReading {
  let article: ArticleReading
  let text: AnalysedText
  /// Index of the sentence in the text.
  let index: Int
  /// Indices of its tokens in the text.
  let tokens: Range<Int>
  let times: ArraySlice<TimeMention>
  let places: ArraySlice<PlaceMention>
  let quantities: ArraySlice<QuantityMention>
  /// Tags and clauses, shared with other readings of the sentence.
  private let structure: SentenceStructure

  init(_ article: ArticleReading, _ index: Int) {
    let text = article.text
    let tokens = text.sentences[index].tokens
    let times = SentenceReading.slice(article.times, within: tokens) { $0.tokens.lowerBound }
    let places = SentenceReading.slice(article.places, within: tokens) { $0.tokens.lowerBound }
    self.article = article
    self.text = text
    self.index = index
    self.tokens = tokens
    self.times = times
    self.places = places
    quantities = SentenceReading.slice(article.quantities, within: tokens) {
      $0.tokens.lowerBound
    }
    structure = article.structure(of: index) {
      SentenceStructure(text: text, tokens: tokens, times: times, places: places)
    }
  }

  /// Where the sentence stands.
  var span: TextSpan { article.text.sentences[index].span }

  /// Clauses and noun phrases.
  ///
  /// Costs a tagging of the sentence the first time.
  @inline(__always)
  var clauses: ClauseStructure { structure.clauses }

  /// The words that name events, in text order.
  ///
  /// Costs a tagging of the sentence the first time.
  var events: [EventMention] { structure.events }

  /// The part of speech of a token of this sentence.
  ///
  /// Costs a tagging of it the first time.
  @inline(__always)
  func tag(of token: Int) -> PartOfSpeech { structure.tag(at: token - tokens.lowerBound) }

  /// The clause that a token of this sentence belongs to.
  func clause(of token: Int) -> Clause { clauses.clause(of: token) }

  /// The mentions that start in a token range, found by halving.
  private static func slice<Mention>(
    _ mentions: [Mention], within tokens: Range<Int>, start: (Mention) -> Int
  ) -> ArraySlice<Mention> {
    func firstIndex(from token: Int) -> Int {
      var low = 0
      var high = mentions.count
      while low < high {
        let middle = (low + high) / 2
        if start(mentions[middle]) < token { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return mentions[firstIndex(from: tokens.lowerBound)..<firstIndex(from: tokens.upperBound)]
  }
}
