internal import ClaimModel
internal import Places
internal import TextAnalysis

/// What an article has told so far: the events of its claims with their places, and its headline.
///
/// Not shared between threads: one article is read by one thread, sentence after sentence.
final class ArticleStory {
  /// An event with the place that a claim gave it.
  struct Told {
    var type: EventType?
    var place: PlaceMentionSlot
    /// Index of the sentence.
    var sentence: Int
  }

  private let article: ArticleReading
  private var told: [Told] = []
  /// The claims that others of the article can disagree with, in text order.
  private(set) var tellings: [Telling] = []

  init(article: ArticleReading) {
    self.article = article
  }

  /// Where the headline puts the story; nil when there is no headline or no place in it.
  var headlinePlace: PlaceMentionSlot? { headlineScene.map(PlaceMentionSlot.init) }

  /// The same, with its tokens.
  private(set) lazy var headlineScene: PlaceMention? =
    article.headline.flatMap { HeadlinePlace(sentence: $0).place() }

  /// Notes the place of a claim whose slots are filled.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - event: What its sentence names as the event; nil for that of the claim.
  ///   - sentence: Index of the sentence.
  func note(_ claim: Claim, event: EventType?, sentence: Int) {
    guard let place = claim.statement.place, let span = claim.slotSpans.place else { return }
    told.append(
      Told(
        type: event ?? claim.statement.event, place: PlaceMentionSlot(reference: place, span: span),
        sentence: sentence))
    if told.count > 64 { told.removeFirst(32) }
  }

  /// Notes how a claim stands to the others.
  func note(_ telling: Telling) { tellings.append(telling) }

  /// The place of the claim told last.
  var lastPlace: PlaceMentionSlot? { told.last?.place }

  /// Where the last event of a kind happened: "the blast" is the one that was told before.
  func place(ofEvent type: EventType) -> PlaceMentionSlot? {
    told.last { $0.type.map { ArticleStory.isSame($0, type) } ?? false }?.place
  }

  /// Where the harm that the sentence before told happened; a meeting is elsewhere.
  func place(ofSentence index: Int) -> PlaceMentionSlot? {
    told.last.flatMap { last in
      let isMeeting = last.type?.isKind(of: .talks) ?? false
      return last.sentence == index && !isMeeting ? last.place : nil
    }
  }

  /// Whether two words can name one event: one is a kind of the other, or both are violence ("the
  /// bombing … the blast").
  static func isSame(_ left: EventType, _ right: EventType) -> Bool {
    left.isKind(of: right) || right.isKind(of: left) || (isViolent(left) && isViolent(right))
  }

  private static func isViolent(_ type: EventType) -> Bool {
    type.isKind(of: .attack) || type == .explosion || type == .fire
  }
}
