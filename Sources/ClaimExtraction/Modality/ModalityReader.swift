internal import ClaimModel
internal import TextAnalysis

/// Tells whether a stretch of a sentence speaks of a fact, a plan or a possibility, or is denied.
///
/// Looks at the words of the stretch, at the rest of its clause, and at the verbs, nouns and
/// adjectives that govern the clause ("denied that", "plans to", "calls for"). The strongest cue
/// decides: a denial stands above a cancellation, that above a possibility, that above a plan.
struct ModalityReader: Sendable {
  /// The modality and polarity of a run of tokens, such as a claim's span.
  ///
  /// - Parameters:
  ///   - tokens: Indices of tokens, inside the sentence; the head of what is said lies in it.
  ///   - sentence: The sentence.
  /// - Returns: What the words say; `ModalityReading.fact` when no cue reaches them.
  func modality(of tokens: Range<Int>, in sentence: SentenceReading) -> ModalityReading {
    modality(of: tokens, in: sentence.tokens, text: sentence.article.text)
  }

  /// The same for a text without article.
  func modality(of tokens: Range<Int>, in sentence: Range<Int>, text: AnalysedText)
    -> ModalityReading
  {
    let tokens = tokens.clamped(to: sentence)
    guard !tokens.isEmpty else { return .fact }
    let words = ClauseWords(text, sentence: sentence)
    var reading = ModalityReading.fact
    var scope = ModalityScope(words: words, focus: tokens)
    while let cue = scope.next() {
      reading.add(cue.effect, at: cue.token)
    }
    return reading
  }
}

extension ModalityReading {
  /// Lets one more cue act, from the inside of the clause outwards.
  fileprivate mutating func add(_ effect: ModalityCue.Effect, at token: Int) {
    if effect.negates {
      isNegated.toggle()
      cue = token
      return
    }
    let new = effect.modality
    // "Denied plans to" denies the plan; "did not deny" is no denial.
    if new == .denied, isNegated, modality == .happened { return }
    guard new.strength > modality.strength else { return }
    modality = new
    cue = token
  }
}

extension Modality {
  /// Which of two cues decides.
  fileprivate var strength: Int {
    switch self {
    case .happened: 0
    case .planned: 1
    case .possible: 2
    case .cancelled: 3
    case .denied: 4
    }
  }
}
