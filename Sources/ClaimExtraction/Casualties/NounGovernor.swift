internal import ClaimModel
internal import TextAnalysis

/// Tells whether what governs a noun phrase makes it a plan, a demand or a threat.
///
/// "The death of three" is taken for a fact whatever is said of it, unless a word right before
/// says that it was only called for, planned, threatened or prevented.
struct NounGovernor {
  private let sentence: CasualtySentence

  init(_ sentence: CasualtySentence) {
    self.sentence = sentence
  }

  /// Whether the phrase that these tokens are is no fact.
  func isUnreal(_ tokens: Range<Int>) -> Bool {
    var position = tokens.lowerBound - 1
    while position >= sentence.tokens.lowerBound, tokens.lowerBound - position < 5 {
      if let effect = effect(at: position) { return effect }
      guard
        sentence.has(position, [.determiner, .preposition, .to])
          || sentence.isKey(position, NounGovernor.describing)
      else { return false }
      position -= 1
    }
    return false
  }

  private static let describing = WordSet(words: [
    "immediate", "possible", "alleged", "attempted", "planned", "future", "further", "new",
  ])

  private func effect(at token: Int) -> Bool? {
    guard let cues = ModalityCue.table[sentence.text.tokens[token]] else {
      return sentence.isKey(token, NounGovernor.unreal) ? true : nil
    }
    for cue in cues where cue.word != .adjective {
      switch cue.effect {
      case .planned, .demanded, .threatened, .wished, .prevented, .cancelled, .feared, .possible:
        return true
      case .negated:
        return true
      default: continue
      }
    }
    return nil
  }

  private static let unreal = WordSet(words: [
    "order", "ordered", "orders", "ordering", "attempt", "attempts", "attempted", "possible",
    "risk", "danger", "request", "requested", "requests", "warrant", "warrants", "mission",
    "foresees", "foresee", "envisages", "envisage", "envisions", "proposes", "proposed", "task",
    "intention", "aim", "purpose", "goal", "average",
  ])
}
