internal import PartsOfSpeech
internal import Places
internal import TextAnalysis
internal import TimeExpressions

/// Tags and clauses of a sentence, made when first asked for: most sentences need neither.
///
/// Not shared between threads: one article is read by one thread.
final class SentenceStructure {
  private let text: AnalysedText
  private let tokens: Range<Int>
  private let times: ArraySlice<TimeMention>
  private let places: ArraySlice<PlaceMention>

  init(
    text: AnalysedText, tokens: Range<Int>, times: ArraySlice<TimeMention>,
    places: ArraySlice<PlaceMention>
  ) {
    self.text = text
    self.tokens = tokens
    self.times = times
    self.places = places
  }

  /// The part of speech of each token, by its position in the sentence.
  ///
  /// No word inside the name of a place is a verb ("Dar es Salaam"), and a first verb right after a
  /// noun is no infinitive ("The rivals meet").
  private var tags: [PartOfSpeech] {
    if !isTagged { tagAll() }
    return madeTags
  }

  /// Empty until they are made.
  ///
  /// No access to this class can cross another, here and below.
  @exclusivity(unchecked) private var madeTags: [PartOfSpeech] = []
  @exclusivity(unchecked) private var isTagged = false

  @inline(never)
  private func tagAll() {
    var tags = chosen.all()
    for place in places where place.tokens.count > 2 {
      for token in place.tokens.dropFirst().dropLast()
      where SentenceStructure.isVerbal(tags[token - tokens.lowerBound]) {
        tags[token - tokens.lowerBound] = .nnp
      }
    }
    if let first = tags.firstIndex(where: { SentenceStructure.isVerbal($0) || $0 == .to }),
      first > 0, tags[first] == .vb, SentenceStructure.isPlural(tags[first - 1])
    {
      tags[first] = .vbp
    }
    SentenceStructure.mendInfinitives(&tags, tokens, in: text)
    SentenceStructure.mendCompounds(&tags, tokens, in: text)
    for index in tags.indices {
      if tags[index] == .vb, followsSubject(index) { tags[index] = .vbp }
      if tags[index] == .cd, isName(index) { tags[index] = .nnp }
    }
    madeTags = tags
    isTagged = true
  }

  /// What the tagger chooses, token by token.
  private var chosen: SentenceTags {
    if let madeChoice { return madeChoice }
    let choice = SentenceStructure.tagger.sentenceTags(of: tokens, in: text)
    madeChoice = choice
    return choice
  }

  @exclusivity(unchecked) private var madeChoice: SentenceTags?

  /// The part of speech of one token, by its position in the sentence.
  ///
  /// The same as in `tags`, which need not be made for it unless a rule may mend it.
  @inline(__always)
  func tag(at index: Int) -> PartOfSpeech {
    isTagged ? madeTags[index] : tagAlone(at: index)
  }

  @inline(never)
  private func tagAlone(at index: Int) -> PartOfSpeech {
    let tag = chosen.tag(at: index)
    let token = tokens.lowerBound + index
    if isInCompound(index) { return tags[index] }
    guard SentenceStructure.isVerbal(tag) else {
      if tag == .cd, isName(index) { return .nnp }
      let mayMend =
        tag == .in && text.tokens[token].key == SentenceStructure.to
        || tag == .nn && SentenceStructure.bareVerbs.contains(text.tokens[token])
      return mayMend ? tags[index] : tag
    }
    if places.contains(where: { $0.tokens.dropFirst().dropLast().contains(token) }) { return .nnp }
    let mayBeFirst =
      tag == .vb && index > 0
      && (SentenceStructure.isPlural(chosen.tag(at: index - 1)) || followsSubject(index))
    return mayBeFirst ? tags[index] : tag
  }

  /// "For Labour": a capitalised word inside a sentence that is no number word.
  private func isName(_ index: Int) -> Bool {
    let token = text.tokens[tokens.lowerBound + index]
    return index > 0 && token.kind == .word && token.shape == .title && token.count > 3
      && !SentenceStructure.numbers.contains(token)
  }

  private static let numbers = WordSet(words: [
    "three", "four", "five", "seven", "eight", "nine", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
    "sixty", "seventy", "eighty", "ninety", "hundred", "hundreds", "thousand", "thousands",
    "million", "millions", "billion", "billions", "trillion", "dozen", "dozens", "half", "zero",
    "lakh", "lakhs", "crore", "crores", "both", "none", "single", "score", "scores",
  ])

  /// "Before they let themselves in": no infinitive follows a pronoun that is a subject, but for
  /// questions ("did they let", "will he put").
  private func followsSubject(_ index: Int) -> Bool {
    let token = tokens.lowerBound + index
    guard index > 0, SentenceStructure.subjects.contains(text.tokens[token - 1]) else {
      return false
    }
    return index < 2 || !SentenceStructure.asking.contains(text.tokens[token - 2])
  }

  private static let subjects = WordSet(words: ["he", "she", "they", "we", "i"])
  private static let asking = WordSet(words: [
    "do", "does", "did", "will", "would", "can", "could", "may", "might", "shall", "should", "must",
    "let", "lest", "that", "not", "n't", "never",
  ])

  private static func isVerbal(_ tag: PartOfSpeech) -> Bool { tag.isVerb || tag == .md }
  private static func isPlural(_ tag: PartOfSpeech) -> Bool { tag == .nns || tag == .nnps }

  /// "Is to chair his first session", "due to face voters": a verb that the tagger takes for a noun.
  private static func mendInfinitives(
    _ tags: inout [PartOfSpeech], _ tokens: Range<Int>, in text: AnalysedText
  ) {
    guard tags.count > 3 else { return }
    for index in 1..<tags.count - 1
    where tags[index] == .nn && tags[index - 1] == .in
      && bareVerbs.contains(text.tokens[tokens.lowerBound + index])
      && text.tokens[tokens.lowerBound + index - 1].key == to
    {
      switch tags[index + 1] {
      case .dt, .prpPossessive, .nns, .nnp, .nnps, .prp: (tags[index - 1], tags[index]) = (.to, .vb)
      default: break
      }
    }
  }

  /// "Face-to-face talks": no verb begins or ends a compound of three words before a noun.
  private static func mendCompounds(
    _ tags: inout [PartOfSpeech], _ tokens: Range<Int>, in text: AnalysedText
  ) {
    guard tags.count > 5 else { return }
    for index in 0..<tags.count - 5
    where isCompound(tokens.lowerBound + index, in: text)
      && tags[index + 5].isNoun && (isVerbal(tags[index]) || isVerbal(tags[index + 4]))
    {
      for part in index..<index + 5 { tags[part] = .jj }
    }
  }

  /// Whether three words joined by hyphens begin at a token.
  private static func isCompound(_ token: Int, in text: AnalysedText) -> Bool {
    text.tokens[token + 1].kind == .dash && text.tokens[token + 3].kind == .dash
      && text.tokens[token + 1].gap == .none && text.tokens[token + 2].gap == .none
      && text.tokens[token + 3].gap == .none && text.tokens[token + 4].gap == .none
  }

  /// Whether a token, by its position in the sentence, lies in such a compound.
  private func isInCompound(_ index: Int) -> Bool {
    let token = tokens.lowerBound + index
    let last = tokens.upperBound - 5
    guard
      text.tokens[token].kind == .dash
        || token > tokens.lowerBound && text.tokens[token - 1].kind == .dash
        || token + 1 < tokens.upperBound && text.tokens[token + 1].kind == .dash
    else { return false }
    for start in max(tokens.lowerBound, token - 4)...token where start < last {
      if SentenceStructure.isCompound(start, in: text) { return true }
    }
    return false
  }

  private static let to = WordKey.of("to")
  private static let bareVerbs = WordSet(words: [
    "chair", "head", "host", "face", "tour", "visit", "brief", "lead", "stage", "mark", "address",
    "attend", "sign", "police", "man", "rule", "broker", "stem", "halt", "back", "top",
  ])

  /// Clauses and noun phrases.
  @inline(__always)
  var clauses: ClauseStructure { madeClauses ?? makeClauses() }

  @exclusivity(unchecked) private var madeClauses: ClauseStructure?

  @inline(never)
  private func makeClauses() -> ClauseStructure {
    // An expression may run over the end of a sentence that was cut for its length.
    let phrases = NounPhraseReader(
      text: text, tokens: tokens, tags: tags, times: times.map { $0.tokens.clamped(to: tokens) }
    ).phrases()
    var reader = ClauseReader(text: text, tokens: tokens, tags: tags, phrases: phrases)
    let clauses = reader.structure()
    madeClauses = clauses
    return clauses
  }

  /// The words that name events; the March of a date is none.
  var events: [EventMention] {
    if let madeEvents { return madeEvents }
    let events = EventReader(text: text, tokens: tokens, tags: tags).mentions()
      .filter { event in !times.contains { $0.tokens.contains(event.head) } }
    madeEvents = events
    return events
  }

  @exclusivity(unchecked) private var madeEvents: [EventMention]?

  private static let tagger = Tagger()
}
