internal import TextLexicon

/// Base forms of English words: the singular of nouns, the infinitive of verbs.
///
/// Works by spelling and lists of irregular words, without a dictionary: a word that is no noun
/// or verb comes back changed if it looks like an inflected form. The caller knows the part of
/// speech. Words are given and come back in lower case.
package final class Lemmatizer: Sendable {
  private let singulars: [String: String]
  private let bases: [String: String]
  private let endings: [String: Change]

  /// What happens to the stem before "-ed" or "-ing".
  private enum Change: String {
    case addsE = "e"
    case none = "-"
    case halves = "half"
  }

  /// The lemmatizer with the compiled-in lists.
  package static let standard = Lemmatizer()

  private init() {
    let nouns = WordList(
      bytes: claimbench_irregular_nouns(), count: Int(claimbench_irregular_nouns_count()))
    let verbs = IrregularVerbs.standard
    let spelling = WordList(
      bytes: claimbench_verb_endings(), count: Int(claimbench_verb_endings_count()))
    singulars = Dictionary(
      nouns.rows.map { ($0[0], WordList.cell($0, 1)) }, uniquingKeysWith: { first, _ in first })
    bases = verbs.bases
    endings = Dictionary(
      spelling.rows.compactMap { row in
        Change(rawValue: WordList.cell(row, 1)).map { (row[0], $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  // MARK: Nouns

  /// The singular of a noun ("violations" gives "violation", "men" gives "man").
  package func singular(of noun: String) -> String {
    if let irregular = singulars[noun] { return irregular }
    if let compound = compoundSingular(of: noun) { return compound }
    guard noun.utf8.count > 3, noun.ends(in: "s") else { return noun }
    if noun.ends(in: "ss") || noun.ends(in: "us") || noun.ends(in: "is") { return noun }
    if noun.ends(in: "ies") { return noun.utf8.count > 4 ? noun.dropLast(3) + "y" : noun }
    return String(noun.dropLast(Lemmatizer.endsInSibilant(noun) ? 2 : 1))
  }

  /// "policemen", "gunmen": what ends in an irregular plural.
  private func compoundSingular(of noun: String) -> String? {
    if noun.ends(in: "men"), noun.utf8.count > 4 { return noun.dropLast(2) + "an" }
    return nil
  }

  // MARK: Verbs

  /// The infinitive of a verb form ("invaded" gives "invade", "shot" gives "shoot").
  package func base(of verb: String) -> String {
    if let irregular = bases[verb] { return irregular }
    if verb.ends(in: "ied"), verb.utf8.count > 4 { return verb.dropLast(3) + "y" }
    if verb.ends(in: "ed"), verb.utf8.count > 4 { return base(ofStem: verb.dropLast(2)) }
    if verb.ends(in: "ing"), verb.utf8.count > 5 { return base(ofStem: verb.dropLast(3)) }
    return thirdPerson(verb) ?? verb
  }

  private func base(ofStem stem: Substring) -> String {
    var ending = stem
    // Only a stem with a vowel is one ("sing" and "bring" are no -ing forms).
    guard stem.utf8.contains(where: Lemmatizer.isVowel) else { return String(stem) }
    while !ending.isEmpty {
      switch endings[String(ending)] {
      case .addsE: return stem + "e"
      case .none?: return String(stem)
      case .halves: return String(stem.dropLast())
      case nil: ending = ending.dropFirst()
      }
    }
    return String(stem)
  }

  /// "kills", "reaches", "carries".
  private func thirdPerson(_ verb: String) -> String? {
    guard verb.utf8.count > 3, verb.ends(in: "s"), !verb.ends(in: "ss"), !verb.ends(in: "us")
    else { return nil }
    if verb.ends(in: "ies") { return verb.utf8.count > 4 ? verb.dropLast(3) + "y" : nil }
    return String(verb.dropLast(Lemmatizer.endsInSibilant(verb) ? 2 : 1))
  }

  /// Whether "-es" and not "-s" was added ("reaches", "goes").
  private static func endsInSibilant(_ word: String) -> Bool {
    word.ends(in: "sses") || word.ends(in: "shes") || word.ends(in: "ches")
      || word.ends(in: "xes") || word.ends(in: "zzes") || word.ends(in: "oes")
  }

  static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}
