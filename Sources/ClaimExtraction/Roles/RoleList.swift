internal import PartsOfSpeech
internal import TextAnalysis

/// Lists of people and offices that one verb gives: "named Ann Hale treasurer, Juan Ruiz clerk and …".
struct RoleList {
  let sentence: SentenceReading

  /// How far before an item the verb may stand, in tokens.
  private static let reach = 40

  /// Whether a name opens a later item of such a list: a comma or "and" stands before it, and further
  /// left a verb that gives an office, with a name right behind it.
  func isItem(_ name: PersonName) -> Bool {
    let before = name.tokens.lowerBound - 1
    guard sentence.tokens.contains(before), isLink(before) else { return false }
    return verb(before: before) != nil
  }

  /// The verb that gives the office of a name; nil when none does.
  func verb(of name: PersonName) -> Int? {
    let before = name.tokens.lowerBound - 1
    guard sentence.tokens.contains(before) else { return nil }
    if gives(before) { return before }
    return isLink(before) ? verb(before: before) : nil
  }

  private func verb(before end: Int) -> Int? {
    let people = sentence.article.people
    let start = max(sentence.tokens.lowerBound, end - RoleList.reach)
    for token in (start..<end).reversed() where sentence.tag(of: token).isVerb {
      // Any other verb ends the search.
      guard gives(token) else { return nil }
      return people.mentions(in: token + 1..<token + 4).isEmpty ? nil : token
    }
    return nil
  }

  private func gives(_ token: Int) -> Bool {
    sentence.tag(of: token).isVerb
      && RoleVerb.readings(sentence.text.tokens[token]).contains {
        $0.rest.isEmpty && ($0.pattern == .gives || $0.pattern == .wants)
      }
  }

  private func isLink(_ token: Int) -> Bool {
    sentence.text.isMark(token, ",") || sentence.tag(of: token) == .cc
  }
}
