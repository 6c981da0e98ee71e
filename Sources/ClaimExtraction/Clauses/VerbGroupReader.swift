internal import PartsOfSpeech
internal import TextAnalysis

/// Reads the verb group that begins at a token.
struct VerbGroupReader {
  let text: AnalysedText
  let tokens: Range<Int>
  let tags: [PartOfSpeech]
  private let words = ClauseLexicon.standard

  init(text: AnalysedText, tokens: Range<Int>, tags: [PartOfSpeech]) {
    self.text = text
    self.tokens = tokens
    self.tags = tags
  }

  private func tag(_ index: Int) -> PartOfSpeech { tags[index - tokens.lowerBound] }

  /// The verb group whose first word is this one; nil when it is no verb and no "to".
  func group(at start: Int) -> VerbGroup? {
    var index = start
    let isInfinitive = tag(start) == .to
    if isInfinitive {
      index = skipAdverbs(from: start + 1)
      guard index < tokens.upperBound, tag(index).isVerb else { return nil }
    }
    guard tag(index).isVerb || tag(index) == .md else { return nil }
    var group = VerbGroup(
      tokens: start..<index + 1, head: index, form: isInfinitive ? .infinitive : form(index),
      tense: nil, isPassive: false, isPerfect: false, isProgressive: false)
    group.tense = group.form == .finite ? tense(index) : nil
    group.negation = negation(before: start)
    extend(&group)
    return group
  }

  /// Takes auxiliaries up to the lexical verb.
  private func extend(_ group: inout VerbGroup) {
    while true {
      let kind = words.classes(text.tokens[group.head]).intersection(.auxiliary)
      if kind.contains(.modal), group.modal == nil { group.modal = group.head }
      guard !kind.isEmpty else { return }
      let next = skipAdverbs(from: group.head + 1)
      guard next < tokens.upperBound, joins(kind, next) else {
        takeNegation(&group, upTo: group.head + 2)
        return
      }
      takeNegation(&group, upTo: next)
      let nextTag = tag(next)
      if kind.contains(.be) || kind.contains(.get) {
        group.isPassive = nextTag == .vbn || nextTag == .vbd || nextTag == .jj
        group.isProgressive = group.isProgressive || nextTag == .vbg
      } else if kind.contains(.have) {
        group.isPerfect = true
      }
      group.head = next
      group.tokens = group.tokens.lowerBound..<next + 1
    }
  }

  /// Whether the next verb has the form that the auxiliary asks for.
  private func joins(_ kind: ClauseLexicon.Class, _ next: Int) -> Bool {
    let nextTag = tag(next)
    if kind.contains(.modal) || kind.contains(.do) {
      return nextTag == .vb || nextTag == .vbp
    }
    if kind.contains(.be) || kind.contains(.get) {
      return nextTag == .vbn || nextTag == .vbg || nextTag == .vbd || isParticiple(next)
    }
    return nextTag == .vbn || nextTag == .vbd
  }

  /// A participle that names an event, though tagged as an adjective ("was fined").
  private func isParticiple(_ index: Int) -> Bool {
    tag(index) == .jj
      && (EventLexicon.standard.entries(text.tokens[index])?.contains { $0.isVerb } ?? false)
  }

  private func takeNegation(_ group: inout VerbGroup, upTo end: Int) {
    for index in group.head + 1..<max(group.head + 1, min(end, tokens.upperBound))
    where words.classes(text.tokens[index]).contains(.not) {
      group.negation = group.negation ?? index
      if index >= group.tokens.upperBound {
        group.tokens = group.tokens.lowerBound..<index + 1
      }
    }
  }

  private func negation(before start: Int) -> Int? {
    let before = start - 1
    guard before >= tokens.lowerBound, words.classes(text.tokens[before]).contains(.not) else {
      return nil
    }
    return before
  }

  private func skipAdverbs(from start: Int) -> Int {
    var index = start
    while index < tokens.upperBound, index < start + 3,
      tag(index).isAdverb || words.classes(text.tokens[index]).contains(.not)
        || isOrdinalAdverb(index)
    {
      index += 1
    }
    return index
  }

  /// "Had last met", "have first to".
  private func isOrdinalAdverb(_ index: Int) -> Bool {
    tag(index) == .jj && VerbGroupReader.ordinalAdverbs.contains(text.tokens[index].key)
      && index + 1 < tokens.upperBound && tag(index + 1).isVerb
  }

  private func form(_ index: Int) -> VerbGroup.Form {
    switch tag(index) {
    case .vbg: .gerund
    case .vbn: .participle
    case .vb: .infinitive
    default: .finite
    }
  }

  private func tense(_ index: Int) -> VerbGroup.Tense {
    if tag(index) == .md { return isFuture(index) ? .future : .present }
    return tag(index) == .vbd ? .past : .present
  }

  private func isFuture(_ index: Int) -> Bool {
    let key = text.tokens[index].key
    return VerbGroupReader.futureKeys.contains(key)
  }

  private static let ordinalAdverbs: [UInt64] = ["last", "first"].map { WordKey.of($0) }
  private static let futureKeys: [UInt64] = ["will", "'ll", "wo", "shall"].map { WordKey.of($0) }
}
