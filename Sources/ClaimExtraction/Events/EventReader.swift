internal import PartsOfSpeech
internal import TextAnalysis

/// Finds the words of a sentence that name events.
struct EventReader {
  let text: AnalysedText
  let tokens: Range<Int>
  let tags: [PartOfSpeech]

  /// The events in text order; none overlaps another.
  func mentions() -> [EventMention] {
    var found: [EventMention] = []
    let lexicon = EventLexicon.standard
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let entries = lexicon.entries(text.tokens[index]),
        let mention = mention(entries, at: index)
      {
        found.append(mention)
        index = mention.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func mention(_ entries: [EventLexicon.Entry], at index: Int) -> EventMention? {
    for entry in entries {
      guard let end = end(of: entry, from: index), fits(entry, index..<end) else { continue }
      return EventMention(
        type: entry.type, word: entry.word, tokens: index..<end, isVerb: entry.isVerb)
    }
    return nil
  }

  /// Where a phrase that begins here ends; hyphens may join its words.
  private func end(of entry: EventLexicon.Entry, from index: Int) -> Int? {
    var next = index + 1
    for key in entry.rest {
      if next < tokens.upperBound, text.tokens[next].kind == .dash { next += 1 }
      guard next < tokens.upperBound, text.tokens[next].key == key else { return nil }
      next += 1
    }
    return next
  }

  private func fits(_ entry: EventLexicon.Entry, _ run: Range<Int>) -> Bool {
    if entry.isVerb {
      let tag = tags[run.lowerBound - tokens.lowerBound]
      return tag.isVerb || (tag == .jj && followsBe(run.lowerBound))
    }
    let tag = tags[run.upperBound - 1 - tokens.lowerBound]
    // Gerunds that name events are often tagged as verbs ("the shelling of the port").
    return tag.isNoun
      || (tag == .vbg
        && (followsDeterminer(run.lowerBound) || run.lowerBound == tokens.lowerBound))
  }

  private func followsBe(_ index: Int) -> Bool {
    index > tokens.lowerBound
      && ClauseLexicon.standard.classes(text.tokens[index - 1]).contains(.be)
  }

  private func followsDeterminer(_ index: Int) -> Bool {
    guard index > tokens.lowerBound else { return false }
    let before = tags[index - 1 - tokens.lowerBound]
    return before.isDeterminer || before.isAdjective || before == .pos
  }
}
