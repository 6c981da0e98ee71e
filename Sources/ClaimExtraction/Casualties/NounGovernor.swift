internal import ClaimModel
internal import PartsOfSpeech
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

  /// The modality of the phrase that these tokens are; nil where it is no fact and not denied.
  func modality(of tokens: Range<Int>) -> Modality? {
    var position = tokens.lowerBound - 1
    while position >= sentence.tokens.lowerBound, tokens.lowerBound - position < 6 {
      switch effect(at: position) {
      case .unreal: return nil
      case .denied: return .denied
      case .fact: return .happened
      case .none: break
      }
      // "Will have no deaths", "could infect five and cause 20 deaths".
      if isUnrealVerb(position) { return nil }
      guard
        sentence.has(position, [.determiner, .preposition, .to])
          || sentence.isKey(position, NounGovernor.describing)
          || sentence.isKey(position, VerdictReader.reports)
      else { return .happened }
      position -= 1
    }
    return .happened
  }

  /// A bare infinitive behind a modal verb, next to the phrase or joined to one that is.
  private func isUnrealVerb(_ token: Int) -> Bool {
    guard sentence.isWord(token), sentence.reading.tag(of: token) == .vb,
      !sentence.has(token - 1, .to)
    else { return false }
    return (max(sentence.tokens.lowerBound, token - 14)..<token).contains {
      sentence.has($0, .modal)
    }
  }

  private enum Effect {
    case unreal
    case denied
    case fact
  }

  private static let describing = WordSet(words: [
    "immediate", "possible", "alleged", "attempted", "planned", "future", "further", "new",
  ])

  private func effect(at token: Int) -> Effect? {
    guard let cues = ModalityCue.table[sentence.text.tokens[token]] else {
      return sentence.isKey(token, NounGovernor.unreal) ? .unreal : nil
    }
    for cue in cues where cue.word != .adjective {
      switch cue.effect {
      case .planned, .demanded, .threatened, .wished, .prevented, .cancelled, .feared, .possible,
        .negated:
        return .unreal
      case .denied: return .denied
      default: continue
      }
    }
    return nil
  }

  private static let unreal = WordSet(words: [
    "order", "ordered", "orders", "ordering", "attempt", "attempts", "attempted", "possible",
    "risk", "danger", "request", "requested", "requests", "warrant", "warrants", "mission",
    "foresees", "foresee", "envisages", "envisage", "envisions", "proposes", "proposed", "task",
    "intention", "aim", "purpose", "goal", "average", "prediction", "predictions", "forecast",
    "forecasts", "projection",
    "projections", "scenario",
  ])
}
