internal import ClaimModel
internal import Places
internal import Quantities
internal import TextAnalysis
internal import TimeExpressions

/// An article with everything that the dimensions found in it: what claim readers look at.
///
/// Not shared between threads: one article is read by one thread.
final class ArticleReading {
  let text: AnalysedText
  let context: ArticleContext
  /// In text order, none overlapping another; likewise the places and quantities.
  let times: [TimeMention]
  /// The places that the text names.
  let namedPlaces: [PlaceMention]
  /// The same, and those that it means without a name ("the Lebanese capital").
  let places: [PlaceMention]
  let quantities: [QuantityMention]

  /// Who the article is about; made when first asked for.
  private(set) lazy var actors = ArticleActors(text: text, places: places)
  /// The people whom it names; made when first asked for.
  private(set) lazy var people = ArticlePeople(text: text, places: places)
  /// What stands between quotation marks; made when first asked for.
  private(set) lazy var quotations = QuotationReader.quotations(in: text)
  /// The quotes with their speakers; made when first asked for.
  private(set) lazy var quotes = ArticleQuotes(self)
  /// The line of place and day that opens the story; made when first asked for.
  private(set) lazy var dateline = Dateline(of: self)
  /// The structures read last; the oldest gives its place to the next.
  ///
  /// No access to them can cross another.
  @exclusivity(unchecked) private var recent: [(index: Int, structure: SentenceStructure)] = []
  @exclusivity(unchecked) private var oldest = 0

  /// The first sentence when it is a headline, that is, when no full stop ends it.
  ///
  /// Made anew each time: a reading holds its article.
  var headline: SentenceReading? {
    guard let first = text.sentences.first,
      text.tokens[first.tokens.upperBound - 1].kind != .punctuation
    else { return nil }
    return SentenceReading(self, 0)
  }

  init(_ text: AnalysedText, context: ArticleContext) {
    self.text = text
    self.context = context
    times = TimeTagger().mentions(in: text, published: context.published)
    namedPlaces = PlaceReader().mentions(in: text)
    places = ReferringPlaces(text: text, named: namedPlaces).places()
    quantities = QuantityReader().mentions(in: text, excluding: times.map(\.tokens))
  }

  /// The reading of a sentence.
  func reading(of index: Int) -> SentenceReading { SentenceReading(self, index) }

  /// The reading of the sentence that holds a token.
  func reading(ofToken token: Int) -> SentenceReading {
    reading(of: text.sentence(ofToken: token))
  }

  /// Tags and clauses of a sentence; the last few are kept, as readers look back.
  func structure(of index: Int, make: () -> SentenceStructure) -> SentenceStructure {
    for known in recent where known.index == index { return known.structure }
    let structure = make()
    if recent.count < 8 {
      recent.append((index, structure))
    } else {
      recent[oldest] = (index, structure)
      oldest = (oldest + 1) % 8
    }
    return structure
  }
}
