internal import PartsOfSpeech

/// Turns the entity labels of the Groningen Meaning Bank into ours.
///
/// Times are left out and so are the titles before names. What the corpus calls `gpe` is a people
/// when it is an adjective or a plural, else a place. Proper nouns without any label are mostly
/// names that the annotation missed, so that nothing is learned from them.
struct EntityGold {
  /// The label of each token; nil where the corpus cannot be trusted.
  private(set) var labels: [EntityLabel?] = []

  /// Reads the labels of a sentence.
  init(_ sentence: GoldSentence) {
    labels = Array(repeating: .outside, count: sentence.tokens.count)
    var index = 0
    while index < sentence.tokens.count {
      var end = index + 1
      let label = sentence.tokens[index].entity
      if label == "O" {
        index = end
        continue
      }
      while end < sentence.tokens.count,
        sentence.tokens[end].entity == "I-" + label.dropFirst(2)
      {
        end += 1
      }
      mark(index..<end, of: sentence, label: label.dropFirst(2))
      index = end
    }
    forgetMissedNames(in: sentence)
  }

  /// Forgets the labels of runs of proper nouns that the corpus gives no label at all.
  private mutating func forgetMissedNames(in sentence: GoldSentence) {
    var index = 0
    while index < labels.count {
      var end = index
      var isMissed = true
      while end < labels.count, sentence.tokens[end].tag?.isProperNoun ?? false {
        let word = String(decoding: sentence.bytes[sentence.tokens[end].range], as: UTF8.self)
        if sentence.tokens[end].entity != "O" || Self.titles.contains(word.lowercased()) {
          isMissed = false
        }
        end += 1
      }
      if isMissed {
        for missed in index..<end { labels[missed] = nil }
      }
      index = max(end, index + 1)
    }
  }

  private mutating func mark(_ span: Range<Int>, of sentence: GoldSentence, label: Substring) {
    let tag = sentence.tokens[span.lowerBound].tag
    let kind: EntityKind? =
      switch label {
      case "per": .person
      case "org": .organisation
      case "geo": .place
      case "gpe": tag == .nnp ? .place : .people
      case "art", "eve", "nat": .other
      default: nil
      }
    guard let kind else { return }
    var start = span.lowerBound
    while kind == .person, start < span.upperBound {
      let word = String(decoding: sentence.bytes[sentence.tokens[start].range], as: UTF8.self)
      guard Self.titles.contains(word.lowercased()) else { break }
      start += 1
    }
    for index in start..<span.upperBound {
      labels[index] = EntityLabel(kind, isFirst: index == start)
    }
  }

  /// Titles, ranks and offices as they stand before names.
  private static let titles: Set<String> = [
    "mr.", "mrs.", "ms.", "miss", "dr.", "prof.", "sir", "lord", "lady", "president", "vice",
    "prime", "minister", "premier", "chancellor", "secretary", "king", "queen", "prince",
    "princess", "pope", "cardinal", "archbishop", "bishop", "reverend", "general", "gen.", "col.",
    "colonel", "lieutenant", "lt.", "major", "maj.", "captain", "capt.", "sergeant", "sgt.",
    "admiral", "adm.", "commander", "senator", "sen.", "representative", "rep.", "congressman",
    "governor", "gov.", "mayor", "ambassador", "judge", "justice", "chief", "chairman", "director",
    "speaker", "spokesman", "spokeswoman", "former", "late", "deputy", "foreign", "defense",
    "interior", "interim", "acting", "leader", "coach", "emperor", "ayatollah", "-",
  ]
}
