internal import ClaimLexicon
internal import TextAnalysis

/// A verb that reports what somebody says.
enum SpeechVerb: String, Sendable {
  /// Introduces what is said ("said", "warned").
  case says
  /// Judges or asks for something, often in words of the subject's ("called", "condemned").
  case judges

  /// The class of a token's word in any of its forms; nil when it is no such verb.
  @inline(__always)
  static func of(_ token: Token) -> SpeechVerb? { table[token] }

  /// The verbs by each of their forms.
  static let table: WordTable<SpeechVerb> = {
    let list = WordList(
      bytes: claimbench_speech_verbs(), count: Int(claimbench_speech_verbs_count()))
    var table = WordTable<SpeechVerb>()
    for row in list.rows {
      guard let kind = SpeechVerb(rawValue: WordList.cell(row, 1)),
        let base = row[0].pieces(between: " ").first
      else { continue }
      for form in Inflector.allForms(ofVerb: String(base)) where table[form] == nil {
        table[form] = kind
      }
    }
    return table
  }()
}
