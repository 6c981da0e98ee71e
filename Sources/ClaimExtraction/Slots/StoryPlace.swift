internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Puts what a claim without a place tells where the whole story is set.
struct StoryPlace {
  let article: ArticleReading
  let story: ArticleStory

  /// The place of a dated event, an occurrence or a count whose sentence gives none.
  ///
  /// - Parameters:
  ///   - claim: The claim.
  ///   - focus: Where it stands.
  ///   - sentence: Its sentence.
  /// - Returns: Nil where the headline and the dateline say nothing of it.
  func place(of claim: Claim, _ focus: ClaimFocus, in sentence: SentenceReading)
    -> PlaceMentionSlot?
  {
    guard claim.kind == .date || claim.kind == .occurrence else { return nil }
    if let place = placeOfThing(focus, in: sentence) { return place }
    return isNews(claim) ? placeOfLead(focus, in: sentence) : nil
  }

  /// "Genoa bridge: 39 dead", then "the bridge was opened in 1967".
  private func placeOfThing(_ focus: ClaimFocus, in sentence: SentenceReading)
    -> PlaceMentionSlot?
  {
    guard let headline = article.headline, headline.index != sentence.index,
      let place = story.headlineScene, let head = headWord(place, in: headline),
      let subject = sentence.clauses.clauses[focus.clause].subject,
      let phrase = sentence.clauses.phrases.first(where: { subject.contains($0.head) }),
      StoryPlace.definite.contains(sentence.text.tokens[phrase.tokens.lowerBound]),
      sentence.text.tokens[phrase.head].key == headline.text.tokens[head].key
    else { return nil }
    return PlaceMentionSlot(place)
  }

  /// The noun that the headline's place stands before ("Genoa bridge"), or that stands right before
  /// its preposition ("bridge in Genoa").
  private func headWord(_ place: PlaceMention, in headline: SentenceReading) -> Int? {
    if let phrase = headline.clauses.phrase(of: place.tokens.lowerBound),
      phrase.head >= place.tokens.upperBound
    {
      return phrase.head
    }
    let before = place.tokens.lowerBound - 2
    guard headline.tokens.contains(before), headline.tag(of: before).isNoun else { return nil }
    return before
  }

  /// The main event of the story's first sentence is where the headline, or else the dateline, says.
  private func placeOfLead(_ focus: ClaimFocus, in sentence: SentenceReading) -> PlaceMentionSlot? {
    guard let dateline = article.dateline, dateline.lead == sentence.index,
      focus.telling.contains(0) || sentence.coordinated(with: 0).contains(focus.clause),
      !sentence.places.contains(where: isElsewhere)
    else { return nil }
    if let headline = story.headlinePlace { return headline }
    return dateline.place.map(PlaceMentionSlot.init)
  }

  /// Whether the sentence itself says where something was.
  private func isElsewhere(_ place: PlaceMention) -> Bool {
    let sentence = article.reading(ofToken: place.tokens.lowerBound)
    return PlaceFinder(sentence: sentence).isLocation(place)
  }

  /// Whether a claim tells of days around the publication, as the first sentence of a story does.
  private func isNews(_ claim: Claim) -> Bool {
    guard let published = article.context.published,
      let interval = claim.statement.time?.interval, let latest = interval.latest
    else { return article.context.published == nil }
    return abs(latest.number - published.number) <= 14
  }

  private static let definite = WordSet(words: ["the", "this", "that", "these", "those"])
}
