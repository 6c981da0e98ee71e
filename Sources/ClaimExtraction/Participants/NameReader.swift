internal import TextAnalysis

/// Finds runs of capitalised words that name somebody or something.
///
/// Looks at capitals alone, without tags, so that a whole article can be read cheaply.
struct NameReader {
  let text: AnalysedText

  /// A run of capitalised words without the titles before it.
  struct Name: Hashable, Sendable {
    var tokens: Range<Int>
    /// Whether a title stands right before it ("President", "Mr").
    var hasTitle: Bool
    var isOrganisation: Bool
  }

  /// The name that begins at or runs over a token; nil when there is none.
  func name(at token: Int, within limits: Range<Int>) -> Name? {
    guard limits.contains(token), isNamePart(token) else { return nil }
    var start = token
    while start > limits.lowerBound, joins(start - 1, start), isNamePart(start - 1) { start -= 1 }
    var end = token + 1
    while end < limits.upperBound, let next = nextPart(from: end, limit: limits.upperBound) {
      end = next
    }
    return trimmed(start..<end)
  }

  /// All names of a run of tokens, in text order.
  func names(in run: Range<Int>) -> [Name] {
    var found: [Name] = []
    var index = run.lowerBound
    while index < run.upperBound {
      if isNamePart(index), let name = name(at: index, within: index..<run.upperBound) {
        found.append(name)
        index = max(name.tokens.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return found
  }

  /// Drops titles in front; nil when nothing is left.
  private func trimmed(_ run: Range<Int>) -> Name? {
    // "U.S. Ambassador Anna Berg": the name begins after the last title.
    var start = run.lowerBound
    for token in run where isTitle(token) && token + 1 < run.upperBound { start = token + 1 }
    if start == run.lowerBound, run.count == 1, isTitle(start) { return nil }
    // "Secretary of State Anna Berg".
    if start == run.lowerBound, run.count > 2, start > 1,
      text.tokens[start - 1].key == NameReader.ofKey, isTitle(start - 2)
    {
      start += 1
    }
    let words = ActorWords.standard
    let first = words.classes(text.tokens[start])
    let last = words.classes(text.tokens[run.upperBound - 1])
    let isOrganisation =
      first.contains(.organisation) || last.contains(.organisation)
      || (run.upperBound - start == 1 && isAcronym(start))
    let hasTitle = start > run.lowerBound || (start > 0 && isTitle(start - 1))
    return Name(tokens: start..<run.upperBound, hasTitle: hasTitle, isOrganisation: isOrganisation)
  }

  private func isTitle(_ index: Int) -> Bool {
    ActorWords.standard.classes(text.tokens[index]).contains(.title)
  }

  private func isAcronym(_ index: Int) -> Bool {
    text.tokens[index].shape == .upper && text.tokens[index].count >= 2
  }

  /// Where the name goes on after a token that is no part itself: particles and hyphens.
  private func nextPart(from index: Int, limit: Int) -> Int? {
    guard joins(index - 1, index) else { return nil }
    if isNamePart(index) { return index + 1 }
    let isOrganisation = ActorWords.standard.classes(text.tokens[index - 1]).contains(.organisation)
    let isLink =
      isOrganisation && text.tokens[index].key == NameReader.ofKey
      || NameReader.particles.contains(text.tokens[index])
      || (text.tokens[index].kind == .dash && text.tokens[index].gap == .none)
    guard isLink, index + 1 < limit, joins(index, index + 1), isNamePart(index + 1) else {
      return nil
    }
    return index + 2
  }

  private func joins(_ left: Int, _ right: Int) -> Bool { text.tokens[right].gap <= .line }

  private func isNamePart(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.kind == .word && token.isCapitalized
      && !NameReader.neverNames.contains(token)
  }

  private static let ofKey = WordKey.of("of")
  private static let particles = WordSet(words: [
    "de", "del", "della", "di", "da", "dos", "van", "von", "der", "den", "bin", "bint", "al",
    "el", "ibn", "la", "le", "ter", "zu", "arap",
  ])

  /// Capitalised at the start of a sentence, or calendar words.
  private static let neverNames = WordSet(words: [
    "the", "a", "an", "in", "on", "at", "of", "and", "but", "or", "for", "from", "by", "with",
    "to", "it", "its", "he", "she", "his", "her", "they", "their", "we", "our", "i", "my", "you",
    "this", "that", "these", "those", "there", "here", "when", "where", "while", "who", "what",
    "why", "how", "as", "if", "after", "before", "since", "although", "though", "because",
    "despite", "during", "following", "according", "however", "meanwhile", "also", "both",
    "all", "some", "many", "most", "several", "more", "no", "not", "at", "about", "earlier",
    "later", "last", "next", "then", "now", "today", "yesterday", "tomorrow", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
    "march", "april", "june", "july", "august", "september", "october", "november", "december",
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozens",
    "hundreds", "thousands", "former", "police", "officials", "under", "over", "until",
    "neither", "nor", "so", "yet", "once", "within", "without", "among", "amid", "against",
    "other", "another", "each", "every", "any", "such", "only", "even", "still", "just",
  ])
}
