internal import ClaimModel
internal import TextAnalysis

/// Reads how many people were killed, injured, missing, captured, displaced … out of a sentence.
struct CasualtyReader {
  /// Words of drills and fiction: nothing that their sentence tells happened.
  private static let unreal = WordSet(words: [
    "drill", "drills", "simulation", "simulations", "simulated", "mock", "rehearsal", "fictional",
    "hypothetical", "thriller", "novel", "sitcom", "videogame", "blockbuster",
  ])

  /// The casualty claims of a sentence, and the tokens of all groups that they count.
  ///
  /// Groups of what only may happen are among the tokens: they count nothing else either.
  func casualties(in reading: SentenceReading) -> (claims: [Claim], tokens: [Range<Int>]) {
    guard let sentence = CasualtySentence(reading) else { return ([], []) }
    guard !sentence.reading.tokens.contains(where: { sentence.isKey($0, CasualtyReader.unreal) })
    else { return ([], sentence.groups.map(\.extended)) }
    let findings = CasualtyRules(sentence).findings()
    let builder = CasualtyClaims(sentence)
    return (findings.compactMap(builder.claim(of:)), findings.map(\.group.extended))
  }
}
