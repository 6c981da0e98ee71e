internal import ClaimModel
internal import PartsOfSpeech
internal import Places
internal import TextAnalysis

/// Which nouns that look like meetings are none.
extension NominalMeeting {
  /// News conferences, race meetings, mountain tops, mere talk.
  func isOther(_ phrase: NounPhrase) -> Bool {
    if phrase.tokens.contains(where: {
      MeetingWords.otherConference.contains(text.tokens[$0])
    }) {
      return true
    }
    if text.tokens[event.head].key == NominalMeeting.talkKey { return true }
    if sentence.isNameOfBody(phrase) || isClash(phrase) { return true }
    let games = GamesContext(sentence: sentence)
    return games.isGames(phrase) || games.isWon(phrase) || isMountainTop(phrase)
  }

  /// "Killed in two encounters": only one "with" somebody may be a meeting.
  private func isClash(_ phrase: NounPhrase) -> Bool {
    guard NominalMeeting.encounters.contains(text.tokens[event.head]) else { return false }
    let next = phrase.tokens.upperBound
    return !sentence.tokens.contains(next) || !MeetingWords.with.contains(text.tokens[next])
  }

  /// "The summit of Everest", "climbed to the summit".
  func isMountainTop(_ phrase: NounPhrase) -> Bool {
    guard text.tokens[event.head].key == NominalMeeting.summitKey else { return false }
    let verb = sentence.clauses.clause(of: event.head).verb
    if let verb, MeetingWords.climbing.contains(text.tokens[verb]) { return true }
    guard sentence.tokens.contains(phrase.tokens.upperBound + 1),
      text.tokens[phrase.tokens.upperBound].key == NominalMeeting.ofKey,
      let whole = sentence.clauses.phrase(of: phrase.tokens.upperBound + 1)
    else { return false }
    return whole.tokens.contains { MeetingWords.mountains.contains(text.tokens[$0]) }
      || sentence.places.contains {
        $0.tokens == whole.tokens && $0.reference.kind == .place
          && !MeetingPlace.isCountry($0.reference)
      }
  }

  private static let encounters = WordSet(words: ["encounter", "encounters"])
  private static let talkKey = WordKey.of("talk")
  private static let summitKey = WordKey.of("summit")
}
