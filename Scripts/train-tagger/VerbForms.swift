internal import PartsOfSpeech

/// Leads from a verb's past tense to its present, learned from annotated lemmas.
struct VerbForms {
  private var lemmas: [String: String] = [:]
  private var thirdPersons: [String: String] = [:]

  /// Takes an annotated verb into account.
  mutating func learn(_ form: String, lemma: String, tag: PartOfSpeech?) {
    let form = form.lowercased()
    if tag == .vbd, lemmas[form] == nil { lemmas[form] = lemma }
    if tag == .vbz, thirdPersons[lemma] == nil, form.count > 2 { thirdPersons[lemma] = form }
  }

  /// The present tense of a past form; nil for verbs not met and for auxiliaries.
  func present(of past: String, isPlural: Bool) -> String? {
    guard let lemma = lemmas[past.lowercased()], !["be", "have", "do"].contains(lemma) else {
      return nil
    }
    if isPlural { return lemma }
    if let known = thirdPersons[lemma] { return known }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { lemma.hasSuffix($0) }
    return lemma + (hisses ? "es" : "s")
  }
}
