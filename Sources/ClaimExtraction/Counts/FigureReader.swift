internal import ClaimModel

/// Reads every counted fact of a sentence: casualties first, then what else is counted.
struct FigureReader: ClaimReader {
  func claims(in sentence: SentenceReading) -> [Claim] {
    let casualties = CasualtyReader().casualties(in: sentence)
    return casualties.claims + CountReader().claims(in: sentence, except: casualties.tokens)
  }
}
