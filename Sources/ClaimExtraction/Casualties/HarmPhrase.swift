internal import ClaimLexicon
internal import ClaimModel
internal import TextAnalysis

/// A verb that tells of casualties only with another word behind it ("taken to hospital").
struct HarmPhrase: Sendable {
  /// Whether the victims are the subject of the active verb.
  var isOfSubject: Bool
  /// Whether they must have been compelled ("had to leave", "were forced to leave").
  var isCompelled: Bool
  /// Of which words one must follow.
  var complements: WordSet
  var effect: CasualtyEffect

  /// Every form of the verbs.
  static let forms: [String] = {
    let list = WordList(
      bytes: claimbench_harm_phrases(), count: Int(claimbench_harm_phrases_count()))
    return list.rows.flatMap { forms(ofVerb: $0[0]) }
  }()

  private static func forms(ofVerb verb: String) -> Set<String> {
    let forms = Inflector.forms(ofVerb: verb)
    return Set([forms.base, forms.thirdPerson, forms.gerund] + forms.past + forms.participle)
  }

  /// The phrases by every form of their verb.
  static let table: WordTable<[HarmPhrase]> = {
    let list = WordList(
      bytes: claimbench_harm_phrases(), count: Int(claimbench_harm_phrases_count()))
    var table = WordTable<[HarmPhrase]>()
    for row in list.rows {
      guard let effect = CasualtyEffect(rawValue: WordList.cell(row, 3)) else { continue }
      let phrase = HarmPhrase(
        isOfSubject: WordList.cell(row, 1) != "object",
        isCompelled: WordList.cell(row, 1) == "compelled",
        complements: WordSet(
          words: WordList.cell(row, 2).pieces(between: ",")),
        effect: effect)
      for form in forms(ofVerb: row[0]) { table[form] = (table[form] ?? []) + [phrase] }
    }
    return table
  }()

  /// All words that a phrase needs: without one of them a sentence holds none.
  static let complementWords: [String] = {
    let list = WordList(
      bytes: claimbench_harm_phrases(), count: Int(claimbench_harm_phrases_count()))
    return list.rows.flatMap { WordList.cell($0, 2).pieces(between: ",") }
  }()

  /// The same words as a set.
  static let complements = WordSet(words: complementWords)
}
