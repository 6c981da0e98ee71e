internal import ClaimLexicon
internal import ClaimModel
internal import TextAnalysis

/// A verb that joins a person to an office ("becomes", "was sworn in as").
struct RoleVerb: Hashable, Sendable {
  enum Pattern: String, Sendable {
    /// The subject has the office.
    case holds
    /// The subject enters it.
    case gets
    /// The subject gives it up.
    case leaves
    /// The object enters it; of a passive, the subject.
    case gives
    /// The object leaves it; of a passive, the subject.
    case takes
    /// The subject enters it, and the object leaves it.
    case follows
    /// The object, or the subject of a passive, may enter it later.
    case wants
  }

  var pattern: Pattern
  /// Keys of the words that must follow, in this order.
  var rest: [UInt64]

  /// The readings of a token's word; empty when it is no such verb.
  static func readings(_ token: Token) -> [RoleVerb] { table[token] ?? [] }

  private static let table: WordTable<[RoleVerb]> = {
    let list = WordList(bytes: claimbench_role_verbs(), count: Int(claimbench_role_verbs_count()))
    var table = WordTable<[RoleVerb]>()
    for row in list.rows {
      let words = row[0].pieces(between: " ")
      guard let base = words.first, let pattern = Pattern(rawValue: WordList.cell(row, 1)) else {
        continue
      }
      let verb = RoleVerb(pattern: pattern, rest: words.dropFirst().map { WordKey.of($0) })
      let irregular = WordList.cell(row, 3).pieces(between: ",")
      for form in Set(Inflector.allForms(ofVerb: base) + irregular) {
        table[form] = (table[form] ?? []) + [verb]
      }
    }
    return table
  }()
}
