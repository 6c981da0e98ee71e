internal import ClaimLexicon
internal import TextAnalysis

/// What a word means to the reading of people's names: one probe tells it all.
struct NameWord: OptionSet, Sendable {
  let rawValue: UInt16

  /// "van", "bin", "al": inside a name, also in small letters.
  static let particle = NameWord(rawValue: 1 << 0)
  /// "Jr", "III".
  static let suffix = NameWord(rawValue: 1 << 1)
  /// "Mr", "Dr": before a name.
  static let honorific = NameWord(rawValue: 1 << 2)
  /// A military rank or profession: before a name.
  static let rank = NameWord(rawValue: 1 << 3)
  /// Heads the name of an organisation, building or thing.
  static let organisation = NameWord(rawValue: 1 << 4)
  /// No name of a person begins or ends with it.
  static let neverName = NameWord(rawValue: 1 << 5)
  /// An office noun, or an abbreviation of one.
  static let office = NameWord(rawValue: 1 << 6)
  /// What a minister may be responsible for.
  static let portfolio = NameWord(rawValue: 1 << 7)
  /// Tells when an office is held, or belongs to its name ("deputy").
  static let officeModifier = NameWord(rawValue: 1 << 8)

  /// The classes of a token's word; empty when it is in none.
  @inline(__always)
  static func classes(_ token: Token) -> NameWord { table[token] ?? [] }

  private static let table: WordTable<NameWord> = {
    var table = WordTable<NameWord>()
    func add(_ word: String, _ new: NameWord) { table[word] = (table[word] ?? []).union(new) }
    for row in rows(claimbench_name_particles(), claimbench_name_particles_count()) {
      switch WordList.cell(row, 1) {
      case "particle": add(row[0], .particle)
      case "suffix": add(row[0], .suffix)
      case "honorific": add(row[0], .honorific)
      case "rank": add(row[0], .rank)
      default: break
      }
    }
    for row in rows(claimbench_organisation_words(), claimbench_organisation_words_count()) {
      add(row[0], .organisation)
    }
    for row in rows(claimbench_never_names(), claimbench_never_names_count()) {
      add(row[0], .neverName)
    }
    for row in rows(claimbench_portfolios(), claimbench_portfolios_count()) {
      add(row[0], .portfolio)
    }
    for row in rows(claimbench_office_modifiers(), claimbench_office_modifiers_count()) {
      add(row[0], .officeModifier)
    }
    for row in rows(claimbench_offices(), claimbench_offices_count()) {
      add(row[0], .office)
      add(OfficeLexicon.plural(row), .office)
    }
    for row in rows(claimbench_office_abbreviations(), claimbench_office_abbreviations_count()) {
      add(row[0], .office)
    }
    return table
  }()

  private static func rows(_ bytes: UnsafePointer<UInt8>?, _ count: UInt) -> [[String]] {
    WordList(bytes: bytes, count: Int(count)).rows
  }
}
