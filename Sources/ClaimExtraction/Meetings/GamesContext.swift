internal import PartsOfSpeech
internal import TextAnalysis

/// Tells meetings of teams and runners from meetings of people who talk.
struct GamesContext {
  let sentence: SentenceReading

  /// Whether the sentence speaks of a contest in which two can "meet".
  var tellsContest: Bool {
    sentence.tokens.contains { token in
      let word = sentence.text.tokens[token]
      if GamesContext.contests.contains(word) { return true }
      return GamesContext.ambiguous.contains(word) && word.shape == .lower
        && sentence.tag(of: token).isNoun && !isFollowedByNoun(token)
    }
  }

  /// "A track meet", read as a verb.
  func isGames(verb: Int) -> Bool {
    sentence.tokens.contains(verb - 1)
      && GamesContext.modifiers.contains(sentence.text.tokens[verb - 1])
  }

  /// "A race meeting", "the Western Conference".
  func isGames(_ phrase: NounPhrase) -> Bool {
    phrase.tokens.contains {
      guard $0 < phrase.head else { return false }
      let word = sentence.text.tokens[$0]
      return GamesContext.modifiers.contains(word)
        || (GamesContext.coasts.contains(word) && sentence.text.tokens[phrase.head].isCapitalized)
    }
  }

  /// "Beat the Rams in their only meeting".
  func isWon(_ phrase: NounPhrase) -> Bool {
    guard phrase.preposition != nil, let verb = sentence.clauses.clause(of: phrase.head).verb
    else { return false }
    return GamesContext.beating.contains(sentence.text.tokens[verb])
  }

  /// "The final round": no contest.
  private func isFollowedByNoun(_ token: Int) -> Bool {
    sentence.tokens.contains(token + 1) && sentence.tag(of: token + 1).isNoun
  }

  private static let contests = WordSet(words: [
    "semi", "semis", "semifinal", "semifinals", "quarterfinal", "quarterfinals", "finals",
    "playoff", "playoffs",
    "tournament", "tournaments", "championship", "championships", "wicket", "wickets", "innings",
    "halftime", "derby", "striker", "midfielder", "goalkeeper", "unbeaten", "qualifier",
    "qualifiers", "kickoff", "rematch", "champion", "champions", "seeded", "ranked", "touchdown",
    "touchdowns", "standings", "undefeated", "heavyweight", "metres", "sprinter", "sprinters",
    "marathon", "medallist", "medalist", "grandmaster",
  ])
  private static let ambiguous = WordSet(words: ["final", "cup", "league", "match", "matches"])
  private static let modifiers = WordSet(words: [
    "track", "athletics", "race", "racing", "swim", "swimming", "swap", "sprint",
  ])
  private static let beating = WordSet(words: [
    "beat", "beats", "beaten", "defeat", "defeats", "defeated", "won", "thrashed", "routed",
  ])
  /// The halves of American leagues.
  private static let coasts = WordSet(words: ["eastern", "western"])
}
