internal import TextLexicon

/// The irregular verbs: their forms by base, and their bases by form.
final class IrregularVerbs: Sendable {
  /// Past tense and past participle of a base, each with its variants.
  let forms: [String: (past: [String], participle: [String])]
  /// The base of every form, the "-ing" and "-s" forms among them.
  let bases: [String: String]

  static let standard = IrregularVerbs()

  private init() {
    let list = WordList(
      bytes: claimbench_irregular_verbs(), count: Int(claimbench_irregular_verbs_count()))
    var forms: [String: (past: [String], participle: [String])] = [:]
    var bases: [String: String] = [
      "is": "be", "are": "be", "am": "be", "being": "be", "has": "have", "does": "do",
    ]
    for row in list.rows {
      let past = IrregularVerbs.variants(WordList.cell(row, 1))
      let participle = IrregularVerbs.variants(WordList.cell(row, 2))
      forms[row[0]] = (past, participle)
      let all = [row[0]] + past + participle + [Inflector.gerund(of: row[0], past: past)]
      for form in all + [Inflector.thirdPerson(of: row[0])] where bases[form] == nil {
        bases[form] = row[0]
      }
    }
    self.forms = forms
    self.bases = bases
  }

  private static func variants(_ cell: String) -> [String] {
    cell.pieces(between: "/")
  }
}
