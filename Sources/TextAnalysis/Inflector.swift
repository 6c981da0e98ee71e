/// The inflected forms of English words, for word tables that are written by base form.
package struct Inflector: Sendable {
  /// The forms of a verb; each may have variants ("burned", "burnt").
  package struct VerbForms: Hashable, Sendable {
    package var base: String
    /// "kills".
    package var thirdPerson: String
    /// "killing".
    package var gerund: String
    package var past: [String]
    package var participle: [String]
  }

  /// All forms of a verb given by its infinitive in lower case.
  package static func forms(ofVerb base: String) -> VerbForms {
    let irregular = IrregularVerbs.standard.forms[base]
    let past = irregular?.past ?? regularPast(of: base)
    return VerbForms(
      base: base, thirdPerson: thirdPerson(of: base), gerund: gerund(of: base, past: past),
      past: past, participle: irregular?.participle ?? past)
  }

  /// The plural of a regular noun given in lower case.
  package static func plural(ofNoun noun: String) -> String {
    if noun.ends(in: "man") { return noun.dropLast(2) + "en" }
    return thirdPerson(of: noun)
  }

  /// The base with the ending that third person and plural share: "kills", "reaches", "carries".
  static func thirdPerson(of base: String) -> String {
    switch base {
    case "be": return "is"
    case "have": return "has"
    default: break
    }
    if takesES(base) { return base + "es" }
    return endsInConsonantY(base) ? base.dropLast() + "ies" : base + "s"
  }

  private static func takesES(_ base: String) -> Bool {
    base.ends(in: "s") || base.ends(in: "x") || base.ends(in: "z") || base.ends(in: "o")
      || base.ends(in: "ch") || base.ends(in: "sh")
  }

  /// "killing", "stopping" where the past doubles too, "invading".
  static func gerund(of base: String, past: [String]) -> String {
    if base.ends(in: "ie") { return base.dropLast(2) + "ying" }
    if base.ends(in: "e"), !base.ends(in: "ee"), base != "be", base != "dye" {
      return base.dropLast() + "ing"
    }
    guard let last = base.last else { return base }
    let doubled = base + String(last)
    let pastDoubles = past.contains { $0.hasPrefix(doubled) }
    return (pastDoubles || doublesLast(base) ? doubled : base) + "ing"
  }

  private static func regularPast(of base: String) -> [String] {
    if base.ends(in: "e") { return [base + "d"] }
    if endsInConsonantY(base) { return [base.dropLast() + "ied"] }
    guard doublesLast(base), let last = base.last else { return [base + "ed"] }
    return [base + String(last) + "ed"]
  }

  /// One vowel before one last consonant, in a word of one syllable ("stop", "rob", "hit").
  private static func doublesLast(_ base: String) -> Bool {
    let bytes = Array(base.utf8)
    guard let last = bytes.last, bytes.count >= 3, !Lemmatizer.isVowel(last),
      last != UInt8(ascii: "w"), last != UInt8(ascii: "x"), last != UInt8(ascii: "h")
    else { return false }
    let onlyVowel = bytes.count - 2
    return bytes.indices.allSatisfy { index in
      let isVowel =
        Lemmatizer.isVowel(bytes[index])
        && !(bytes[index] == UInt8(ascii: "u") && index > 0
          && bytes[index - 1] == UInt8(ascii: "q"))
      return isVowel == (index == onlyVowel)
    }
  }

  private static func endsInConsonantY(_ base: String) -> Bool {
    guard base.ends(in: "y"), let before = base.utf8.dropLast().last else { return false }
    return !Lemmatizer.isVowel(before)
  }
}
