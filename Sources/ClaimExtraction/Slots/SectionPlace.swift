internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Places that a list or a section stands under: "Xville: a drone hit a bus", "Xville region" as a
/// heading.
struct SectionPlace {
  let article: ArticleReading

  private var text: AnalysedText { article.text }
  private static let mostSentences = 30

  /// The place that labels the paragraph of a sentence ("Xville: shells hit a school").
  func label(ofParagraphWith sentence: SentenceReading) -> PlaceMentionSlot? {
    var index = sentence.index
    while index > 0, sentence.index - index < 6, !text.sentences[index].startsParagraph {
      index -= 1
    }
    return label(opening: index, below: sentence)
  }

  private func label(opening index: Int, below sentence: SentenceReading) -> PlaceMentionSlot? {
    guard let name = labelTokens(opening: index) else { return nil }
    if let place = places(in: name).first { return PlaceMentionSlot(place) }
    // A name alone may be a speaker's; under the heading of a region it is a place in it.
    guard let region = heading(above: sentence), isUnknownName(name) else { return nil }
    let span = text.span(of: name)
    return PlaceMentionSlot(
      reference: PlaceReference(
        name: text.plainWords(of: name), countryCode: region.reference.countryCode,
        countryName: region.reference.countryName, parents: region.reference.parents), span: span)
  }

  /// The capitalised words before the colon that opens a paragraph; nil when none does.
  private func labelTokens(opening index: Int) -> Range<Int>? {
    guard article.dateline?.sentence != index else { return nil }
    let run = text.sentences[index].tokens
    var start = run.lowerBound
    while start < run.upperBound, text.tokens[start].kind != .word, start < run.lowerBound + 2 {
      start += 1
    }
    let end = (start..<min(run.upperBound, start + 7)).first { text.isMark($0, ":") }
    guard let end, end > start, end + 1 < run.upperBound, text.tokens[start].shape == .title,
      (start..<end).allSatisfy({
        text.tokens[$0].isCapitalized || text.tokens[$0].kind != .word
          || !PlaceWords.standard.classes(text.tokens[$0]).isDisjoint(with: [.kind, .area])
      })
    else { return nil }
    return start..<end
  }

  private func isUnknownName(_ name: Range<Int>) -> Bool {
    name.count <= 2 && article.people.mentions(in: name).isEmpty
  }

  /// The place of the heading that a sentence stands under; nil under a heading without one.
  func heading(above sentence: SentenceReading) -> PlaceMentionSlot? {
    var index = sentence.index - 1
    while index > 0, sentence.index - index < SectionPlace.mostSentences {
      if isHeading(index) {
        let own = places(in: text.sentences[index].tokens)
        return own.count == 1 ? own.first.map(PlaceMentionSlot.init) : nil
      }
      index -= 1
    }
    return nil
  }

  /// A short line without a verb or a closing mark; the headline of the article is none.
  private func isHeading(_ index: Int) -> Bool {
    let run = text.sentences[index].tokens
    guard text.sentences[index].startsParagraph, index + 1 < text.sentences.count,
      text.sentences[index + 1].startsParagraph, run.count <= 6,
      article.dateline?.sentence != index, run.contains(where: { text.tokens[$0].isCapitalized })
    else { return false }
    let last = text.tokens[run.upperBound - 1]
    guard last.kind == .word else { return false }
    let reading = article.reading(of: index)
    return reading.clauses.clauses.allSatisfy { $0.verb == nil }
  }

  private func places(in run: Range<Int>) -> [PlaceMention] {
    article.places.filter { run.contains($0.tokens.lowerBound) && $0.reference.kind != .demonym }
  }
}
