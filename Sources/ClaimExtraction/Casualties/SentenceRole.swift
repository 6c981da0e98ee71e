internal import ClaimLexicon
internal import TextAnalysis

/// What a common word is to the structure of a sentence; a word may be several things.
struct SentenceRole: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  static let be = SentenceRole(rawValue: 1 << 0)
  static let have = SentenceRole(rawValue: 1 << 1)
  static let modal = SentenceRole(rawValue: 1 << 2)
  static let to = SentenceRole(rawValue: 1 << 3)
  static let negation = SentenceRole(rawValue: 1 << 4)
  static let preposition = SentenceRole(rawValue: 1 << 5)
  static let and = SentenceRole(rawValue: 1 << 6)
  static let relative = SentenceRole(rawValue: 1 << 7)
  static let subordinator = SentenceRole(rawValue: 1 << 8)
  static let determiner = SentenceRole(rawValue: 1 << 9)
  static let possessive = SentenceRole(rawValue: 1 << 10)
  static let pronoun = SentenceRole(rawValue: 1 << 11)
  static let singularPronoun = SentenceRole(rawValue: 1 << 12)
  static let adverb = SentenceRole(rawValue: 1 << 13)
  static let reporting = SentenceRole(rawValue: 1 << 14)
  static let article = SentenceRole(rawValue: 1 << 15)
  static let another = SentenceRole(rawValue: 1 << 16)
  static let person = SentenceRole(rawValue: 1 << 17)
  static let plural = SentenceRole(rawValue: 1 << 18)
  static let thing = SentenceRole(rawValue: 1 << 19)
  static let of = SentenceRole(rawValue: 1 << 20)
  static let harm = SentenceRole(rawValue: 1 << 21)
  /// A noun for several people ("family"), which counts none.
  static let collective = SentenceRole(rawValue: 1 << 22)
  /// Not of the word: it stands in a time expression.
  static let time = SentenceRole(rawValue: 1 << 23)
  /// Not of the word: a number begins here.
  static let count = SentenceRole(rawValue: 1 << 24)
  /// Not of the word: a group of people begins here.
  static let groupStart = SentenceRole(rawValue: 1 << 25)
  /// Not of the word: a group of people ends with it.
  static let groupEnd = SentenceRole(rawValue: 1 << 26)
  /// Not of the word: it only describes whom a group counts ("eight wounded soldiers").
  static let describing = SentenceRole(rawValue: 1 << 27)

  // Where a rule may begin, so that no rule looks for its words by itself.

  /// Opens a group of people without a number ("nobody").
  static let groupCue = SentenceRole(rawValue: 1 << 28)
  /// A running total may stand here ("toll").
  static let tollCue = SentenceRole(rawValue: 1 << 29)
  /// A denial that counts nobody may stand here ("without").
  static let zeroCue = SentenceRole(rawValue: 1 << 30)
  /// A verb that tells of harm with another word behind it ("taken").
  static let phraseCue = SentenceRole(rawValue: 1 << 31)
  /// The sentence may tell of a drill or a story.
  static let fictionCue = SentenceRole(rawValue: 1 << 32)

  /// What ends a noun phrase.
  static let phraseEnd: SentenceRole = [
    .be, .have, .modal, .to, .negation, .preposition, .and, .relative, .subordinator, .determiner,
    .pronoun, .reporting,
  ]

  /// The roles of all listed words.
  static let table: WordTable<SentenceRole> = {
    var table = WordTable<SentenceRole>()
    func add(_ word: String, _ role: SentenceRole) {
      table[word] = (table[word] ?? []).union(role)
    }
    for row in rows(claimbench_sentence_roles(), claimbench_sentence_roles_count()) {
      if let role = named[WordList.cell(row, 1)] { add(row[0], role) }
    }
    add("of", .of)
    addNouns(.person, rows(claimbench_person_nouns(), claimbench_person_nouns_count()), add)
    addNouns(.thing, rows(claimbench_thing_nouns(), claimbench_thing_nouns_count()), add)
    for noun in ["people", "children", "schoolchildren", "grandchildren", "thieves", "wives"] {
      add(noun, [.person, .plural])
    }
    for noun in ["mice", "geese", "calves", "wolves"] { add(noun, [.thing, .plural]) }
    for word in CasualtySentence.triggers { add(word, .harm) }
    for word in VictimGroupReader.openers { add(word, .groupCue) }
    for word in TollRule.cues { add(word, .tollCue) }
    for word in ZeroRule.cues { add(word, .zeroCue) }
    for word in HarmPhrase.forms { add(word, .phraseCue) }
    for word in CasualtyReader.fictionCues { add(word, .fictionCue) }
    return table
  }()

  private static func rows(_ bytes: UnsafePointer<UInt8>?, _ count: UInt) -> [[String]] {
    WordList(bytes: bytes, count: Int(count)).rows
  }

  private static func addNouns(
    _ role: SentenceRole, _ rows: [[String]], _ add: (String, SentenceRole) -> Void
  ) {
    for row in rows {
      add(row[0], role)
      add(Inflector.plural(ofNoun: row[0]), role.union(.plural))
    }
  }

  private static let named: [String: SentenceRole] = [
    "be": .be, "have": .have, "modal": .modal, "to": .to, "negation": .negation,
    "preposition": .preposition, "and": .and, "relative": .relative,
    "subordinator": .subordinator, "determiner": .determiner, "possessive": .possessive,
    "pronoun": .pronoun, "singularPronoun": .singularPronoun, "adverb": .adverb,
    "reporting": .reporting, "article": .article, "collective": .collective, "another": .another,
  ]
}
