internal import ClaimLexicon
internal import ClaimModel
internal import TextAnalysis

/// A word that says what became of people.
struct HarmWord: Hashable, Sendable {
  /// How the word takes its victims; `harm-words.tsv` explains each.
  enum Frame: String, Sendable {
    case transitive
    case intransitive
    case both
    /// A verb of violence that is a casualty only with "to death" or "dead" behind it.
    case deadly
    case adjective
    case adjectiveNoun
    case complement
    case place
    case event
    case ofOnly
    case outcome
    case body
  }

  /// The inflected form of a verb; `none` for nouns and adjectives.
  enum Form: Sendable {
    case none
    case base
    case thirdPerson
    case gerund
    /// Past tense or participle: regular verbs do not tell them apart.
    case past
  }

  var frame: Frame
  var effect: CasualtyEffect
  /// Whether the victims must be known to be people.
  var needsPeople: Bool
  /// Whether a noun must say that they are people and stand right beside the word ("seized 12
  /// passengers"): the word is said of things far more often.
  var needsNoun = false
  var form: Form
  /// Key of the particle that must follow ("gunned *down*"); nil when none must.
  var particle: UInt64?
  /// Whether a noun stands in the plural.
  var isPlural = false

  var isVerb: Bool { form != .none }
  var isNoun: Bool {
    switch frame {
    case .event, .ofOnly, .outcome, .body: true
    default: false
    }
  }
  var isAdjective: Bool {
    frame == .adjective || frame == .adjectiveNoun
  }
  /// Whether victims can be the object of an active or the subject of a passive.
  var isTransitive: Bool { frame == .transitive || frame == .both || frame == .deadly }
  var isIntransitive: Bool { frame == .intransitive || frame == .both }

  /// All words by form; "murder" and "murders" are noun and verb.
  static let table: WordTable<[HarmWord]> = {
    let list = WordList(bytes: claimbench_harm_words(), count: Int(claimbench_harm_words_count()))
    var table = WordTable<[HarmWord]>()
    func add(_ form: String, _ word: HarmWord) {
      if table[form]?.contains(word) != true { table[form] = (table[form] ?? []) + [word] }
    }
    for row in list.rows {
      guard let frame = Frame(rawValue: WordList.cell(row, 1)),
        let effect = CasualtyEffect(rawValue: WordList.cell(row, 2))
      else { continue }
      let needsNoun = WordList.cell(row, 3) == "named"
      let needsPeople = needsNoun || WordList.cell(row, 3) == "yes"
      let parts = row[0].pieces(between: " ")
      let particle = parts.count > 1 ? WordKey.of(parts[1]) : nil
      func word(_ form: Form, plural: Bool = false) -> HarmWord {
        HarmWord(
          frame: frame, effect: effect, needsPeople: needsPeople, needsNoun: needsNoun, form: form,
          particle: particle,
          isPlural: plural)
      }
      switch frame {
      case .transitive, .intransitive, .both, .deadly:
        let forms = Inflector.forms(ofVerb: parts[0])
        add(forms.base, word(.base))
        add(forms.thirdPerson, word(.thirdPerson))
        add(forms.gerund, word(.gerund))
        for past in forms.past + forms.participle { add(past, word(.past)) }
      case .adjective, .adjectiveNoun, .place:
        add(row[0], word(.none))
      case .complement, .event, .ofOnly, .outcome, .body:
        add(row[0], word(.none))
        add(Inflector.plural(ofNoun: row[0]), word(.none, plural: true))
      }
    }
    return table
  }()
}
