internal import ClaimLexicon
internal import ClaimModel
internal import TextAnalysis

/// The nouns and modifiers by which offices are found.
final class OfficeLexicon: Sendable {
  enum Class: String, Sendable {
    /// Names an office by itself.
    case title
    /// Names an office with what it is of or what kind it is.
    case post
    /// A profession, and a post only with a word of rank or a district.
    case chiefly
    /// Held by birth or for life, said with the name alone.
    case crown
    /// Heads an office behind a title word only.
    case adjunct
  }

  struct Noun: Hashable, Sendable {
    var kind: Class
    var isPlural: Bool
    /// The singular in lower case, or what an abbreviation stands for.
    var lemma: String
    var isAbbreviation: Bool
  }

  enum Modifier: String, Sendable {
    case former
    case late
    case future
    case acting
    case current
    case rank
    case order
    case charge
    case person
  }

  static let standard = OfficeLexicon()

  private let nouns: WordTable<Noun>
  private let modifiers: WordTable<Modifier>
  private let portfolios: WordSet

  private init() {
    var nouns = WordTable<Noun>()
    for row in OfficeLexicon.rows(
      claimbench_office_abbreviations(), claimbench_office_abbreviations_count())
    {
      nouns[row[0]] = Noun(
        kind: .title, isPlural: row[0].count > 3 && row[0].hasSuffix("s"),
        lemma: WordList.cell(row, 1), isAbbreviation: true)
    }
    for row in OfficeLexicon.rows(claimbench_offices(), claimbench_offices_count()) {
      guard let kind = Class(rawValue: WordList.cell(row, 1)) else { continue }
      nouns[OfficeLexicon.plural(row)] = Noun(
        kind: kind, isPlural: true, lemma: row[0], isAbbreviation: false)
      nouns[row[0]] = Noun(kind: kind, isPlural: false, lemma: row[0], isAbbreviation: false)
    }
    self.nouns = nouns
    modifiers = WordTable(
      OfficeLexicon.rows(claimbench_office_modifiers(), claimbench_office_modifiers_count())
        .compactMap { row in Modifier(rawValue: WordList.cell(row, 1)).map { (row[0], $0) } })
    portfolios = WordSet(
      words: OfficeLexicon.rows(claimbench_portfolios(), claimbench_portfolios_count())
        .map { $0[0] })
  }

  /// The plural of an office noun from its row.
  static func plural(_ row: [String]) -> String {
    let irregular = WordList.cell(row, 2)
    return irregular.isEmpty ? Inflector.plural(ofNoun: row[0]) : irregular
  }

  /// The office noun that a token is; nil when it is none.
  ///
  /// An abbreviation counts only with a capital, and unless all capitals only with its stop.
  @inline(__always)
  func noun(_ token: Token, in text: AnalysedText) -> Noun? {
    lists(token) ? listed(token, in: text) : nil
  }

  /// Whether a token's word is an office noun or an abbreviation of one, however it is written.
  @inline(__always)
  func lists(_ token: Token) -> Bool { nouns.contains(token) }

  private func listed(_ token: Token, in text: AnalysedText) -> Noun? {
    guard token.kind == .word, let noun = nouns[token] else { return nil }
    guard noun.isAbbreviation else { return noun }
    return token.shape == .upper || (token.shape == .title && token.endsInStop(text)) ? noun : nil
  }

  func modifier(_ token: Token) -> Modifier? { modifiers[token] }

  func isPortfolio(_ token: Token) -> Bool { portfolios.contains(token) }

  private static func rows(_ bytes: UnsafePointer<UInt8>?, _ count: UInt) -> [[String]] {
    WordList(bytes: bytes, count: Int(count)).rows
  }
}
