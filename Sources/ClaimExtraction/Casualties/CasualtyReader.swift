internal import ClaimModel
internal import TextAnalysis

/// Reads how many people were killed, injured, missing, captured, displaced … out of a sentence.
struct CasualtyReader {
  /// Words of drills and fiction: nothing that their sentence tells happened.
  private static let unrealWords = [
    "drill", "drills", "simulation", "simulations", "simulated", "simulates", "simulating", "mock",
    "rehearsal", "fictional",
    "hypothetical", "thriller", "novel", "sitcom", "videogame", "blockbuster",
  ]
  private static let unreal = WordSet(words: unrealWords)

  /// The casualty claims of a sentence, and the tokens of all groups that they count.
  ///
  /// Groups of what only may happen are among the tokens: they count nothing else either.
  func casualties(in reading: SentenceReading) -> (claims: [Claim], tokens: [Range<Int>]) {
    let mayTellMembers = MemberRule.mayTell(reading)
    let mayTellUnseen = UnseenRule.mayTell(reading)
    let mayTellTotals = TotalRule.mayTell(reading)
    guard mayTellMembers || mayTellUnseen || mayTellTotals || CasualtySentence.tellsHarm(reading)
    else {
      return ([], [])
    }
    let sentence = CasualtySentence(reading)
    guard !isQuestion(sentence),
      !sentence.holds(.fictionCue)
        || !sentence.tokens.contains(where: { isFiction($0, in: sentence) })
    else {
      return ([], sentence.groups.map(\.extended))
    }
    var findings = CasualtyRules(sentence).findings()
    if mayTellUnseen { findings += UnseenRule(sentence).findings() }
    if mayTellTotals {
      findings += TotalRule(sentence).findings().filter { total in
        !findings.contains { $0.group.tokens.overlaps(total.group.tokens) }
      }
    }
    if mayTellMembers {
      let rule = MemberRule(sentence)
      findings += rule.findings() + rule.among()
    }
    let builder = CasualtyClaims(sentence)
    return (findings.compactMap(builder.claim(of:)), findings.map(\.group.extended))
  }

  /// "Did the strike kill 12 people?": asked, not said.
  private func isQuestion(_ sentence: CasualtySentence) -> Bool {
    guard let last = sentence.tokens.last, sentence.isMark(last, "?") else { return false }
    return sentence.isKey(sentence.tokens.lowerBound, CasualtyReader.asking)
  }

  private static let asking = WordSet(words: [
    "did", "do", "does", "was", "were", "is", "are", "has", "have", "had", "will", "would", "can",
    "could", "might", "should",
  ])

  /// A word of drills and fiction, or "in the film", "in his latest book".
  private func isFiction(_ token: Int, in sentence: CasualtySentence) -> Bool {
    if sentence.isKey(token, CasualtyReader.unreal) { return true }
    guard sentence.isKey(token, CasualtyReader.works) else { return false }
    var before = token - 1
    while before > token - 4, sentence.isWord(before), !sentence.has(before, .phraseEnd) {
      before -= 1
    }
    return sentence.has(before, .determiner) && sentence.isKey(before - 1, CasualtyReader.inside)
  }

  /// The words by which a sentence may tell of no real harm.
  static let fictionCues = unrealWords + workWords

  private static let workWords = [
    "film", "movie", "sequel", "remake", "book", "story", "series", "episode", "finale", "musical",
    "opera", "comic", "trailer", "sketch",
  ]
  private static let works = WordSet(words: workWords)
  private static let inside = WordSet(words: ["in"])
}
