internal import ClaimModel

/// The words around a number that say what it counts.
struct CountedContext {
  /// Up to three words after the number, to the next number or mark.
  let after: Set<String>
  /// Up to three words before it.
  let before: Set<String>
  /// The adjectives and adverbs among and between those.
  let describing: Set<String>

  /// Reads the words around a number of a text.
  init(_ quantity: TextFacts.Quantity, in facts: TextFacts) {
    let words = facts.words
    let number = quantity.words
    guard number.lowerBound < words.count, number.upperBound <= words.count else {
      (after, before, describing) = ([], [], [])
      return
    }
    let sentence = words[number.lowerBound].sentence
    var found: [String] = []
    for index in words.indices[number.upperBound...].prefix(8) {
      let word = words[index]
      if word.sentence != sentence || found.count == 3 { break }
      // The number of a name, as in COVID-19, ends nothing.
      if words[index - 1].base == "-", word.kind == .number { continue }
      if word.kind == .number || CountedContext.marks.contains(word.base) { break }
      if !found.isEmpty, CountedContext.ends.contains(word.base) { break }
      if let base = ComparedWords.canonical(word) { found.append(base) }
    }
    after = Set(found)
    found = []
    var modifiers: [String] = []
    for word in words[..<number.lowerBound].suffix(7).reversed() {
      if word.sentence != sentence || found.count == 3 || word.kind == .number { break }
      if CountedContext.marks.contains(word.base) { break }
      if word.base == "and" || word.base == "with" { break }
      guard let base = ComparedWords.canonical(word) else { continue }
      if word.kind == .modifier { modifiers.append(base) } else { found.append(base) }
    }
    before = Set(found)
    describing = Set(modifiers)
  }

  /// How likely both numbers count the same thing; 0 when no word is shared.
  func likeness(to other: CountedContext) -> Int {
    3 * after.intersection(other.after).count + 2 * after.intersection(other.before).count
      + 2 * before.intersection(other.after).count
      + 2 * after.intersection(other.describing).count
      + 2 * describing.intersection(other.after).count
  }

  private static let marks: Set<String> = [".", ";", ",", "(", ")", ":"]

  private static let ends: Set<String> = [
    "and", "with", "while", "but", "from", "as", "by", "on", "after", "before", "for",
  ]
}
