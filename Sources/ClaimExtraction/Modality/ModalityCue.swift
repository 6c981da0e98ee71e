internal import ClaimLexicon
internal import ClaimModel
internal import TextAnalysis

/// What a word does to the clause, infinitive or noun that it governs.
struct ModalityCue: Hashable, Sendable {
  enum Word: String, Sendable {
    case modal
    case negator
    case adverb
    case conjunction
    case verb
    case adjective
    case noun
  }

  enum Effect: String, Sendable {
    case future
    case possible
    case planned
    case demanded
    case threatened
    case wished
    case feared
    case denied
    case failed
    case prevented
    case cancelled
    case negated
    case conditional
    case obliged
    case happened

    /// The modality that the effect gives to what was a fact before.
    var modality: Modality {
      switch self {
      case .future, .planned: .planned
      case .possible, .demanded, .threatened, .wished, .feared, .conditional, .obliged: .possible
      case .denied: .denied
      case .cancelled: .cancelled
      case .failed, .prevented, .negated, .happened: .happened
      }
    }

    /// Whether what is governed did not happen.
    var negates: Bool { self == .failed || self == .prevented || self == .negated }
  }

  var word: Word
  var effect: Effect
  /// Key of the particle that must follow ("called *off*"); nil when none must.
  var particle: UInt64?

  /// The cues by form; a form that is verb and noun keeps both.
  static let table: WordTable<[ModalityCue]> = {
    let list = WordList(
      bytes: claimbench_modality_cues(), count: Int(claimbench_modality_cues_count()))
    var table = WordTable<[ModalityCue]>()
    for row in list.rows {
      guard let word = Word(rawValue: WordList.cell(row, 1)),
        let effect = Effect(rawValue: WordList.cell(row, 2))
      else { continue }
      let parts = row[0].pieces(between: " ")
      var forms = word == .verb ? Inflector.allForms(ofVerb: parts[0]) : [parts[0]]
      forms += WordList.cell(row, 3).pieces(between: ",")
      let particle = parts.count > 1 ? WordKey.of(parts[1]) : nil
      for form in Set(forms) {
        let cue = ModalityCue(word: word, effect: effect, particle: particle)
        table[form] = (table[form] ?? []) + [cue]
      }
    }
    return table
  }()
}
