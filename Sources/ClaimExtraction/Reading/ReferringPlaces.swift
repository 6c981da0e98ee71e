internal import ClaimModel
internal import Places
internal import TextAnalysis

/// Puts names of places beside words that mean one without naming it: "the Lebanese capital", "the
/// capital of Peru", "the North".
struct ReferringPlaces {
  private let text: AnalysedText
  private let named: [PlaceMention]

  init(text: AnalysedText, named: [PlaceMention]) {
    self.text = text
    self.named = named
  }

  /// The rule of "the Lebanese capital".
  static let capitalRule = "place.capital"

  /// The places named, those meant in between, in text order; none overlaps another.
  func places() -> [PlaceMention] {
    var places = named
    for index in named.indices {
      if let capital = capital(named[index]) { places[index] = capital }
    }
    let halves = self.halves()
    guard !halves.isEmpty else { return places }
    let own = halves.filter { half in !named.contains { $0.tokens.overlaps(half.tokens) } }
    return (places + own).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  // MARK: Capitals

  /// "The Lebanese capital", "Lebanon's capital", "the capital of Lebanon", where the name of the
  /// capital itself does not follow.
  private func capital(_ place: PlaceMention) -> PlaceMention? {
    guard let tokens = capitalWords(beside: place), let code = place.reference.countryCode,
      place.reference.name == place.reference.countryName,
      let entry = Gazetteer.standard.capital(ofCountry: code)
    else { return nil }
    return PlaceMention(
      span: text.span(of: tokens), tokens: tokens,
      reference: Gazetteer.standard.reference(to: entry, kind: .place),
      rule: ReferringPlaces.capitalRule)
  }

  private func capitalWords(beside place: PlaceMention) -> Range<Int>? {
    let (start, end) = (place.tokens.lowerBound, place.tokens.upperBound)
    if start >= 2, text.tokens[start - 1].key == Words.of,
      text.tokens[start - 2].key == Words.capital, !isNamed(after: end)
    {
      return start - 2..<end
    }
    var noun = end
    if noun < text.tokens.count, Words.possessives.contains(text.tokens[noun]) { noun += 1 }
    guard noun < text.tokens.count, text.tokens[noun].key == Words.capital,
      text.tokens[noun].shape == .lower
    else { return nil }
    if noun == end, place.reference.kind != .demonym { return nil }
    if noun + 1 < text.tokens.count, text.tokens[noun + 1].key == Words.city { noun += 1 }
    return isNamed(after: noun + 1) || isCompound(noun + 1) ? nil : start..<noun + 1
  }

  /// "The Lebanese capital, Beirut".
  private func isNamed(after end: Int) -> Bool {
    guard end < text.tokens.count else { return false }
    var next = end
    if text.isMark(next, ",") || text.isMark(next, "(") || text.tokens[next].key == Words.of {
      next += 1
    }
    if next < text.tokens.count, text.tokens[next].key == Words.of { next += 1 }
    return named.contains { $0.tokens.lowerBound == next }
  }

  /// "The Lebanese capital markets": what follows is neither a mark nor a small word.
  private func isCompound(_ next: Int) -> Bool {
    guard next < text.tokens.count, text.tokens[next].kind == .word,
      text.tokens[next].gap <= .line
    else { return false }
    return !Words.following.contains(text.tokens[next])
  }

  // MARK: Halves of a country

  /// "The North" and "the South" in texts that speak of North or South Korea.
  private func halves() -> [PlaceMention] {
    var korea: [UInt64: PlaceReference] = [:]
    for place in named {
      guard let code = place.reference.countryCode, code == "KP" || code == "KR",
        place.tokens.count > 1, place.reference.name == place.reference.countryName
      else { continue }
      var reference = place.reference
      reference.kind = .place
      korea[code == "KP" ? Words.north : Words.south] = reference
    }
    guard !korea.isEmpty else { return [] }
    return text.tokens.indices.dropFirst().compactMap { index in
      let token = text.tokens[index]
      guard token.shape == .title, let reference = korea[token.key],
        text.tokens[index - 1].key == Words.the, !isPartOfName(index + 1)
      else { return nil }
      return PlaceMention(
        span: token.span, tokens: index..<index + 1, reference: reference, rule: "place.half")
    }
  }

  /// "The North Pole", "the South-East".
  private func isPartOfName(_ next: Int) -> Bool {
    next < text.tokens.count && text.tokens[next].gap <= .line
      && (text.tokens[next].isCapitalized
        || text.tokens[next].kind == .dash
          && text.tokens[next].gap == .none)
  }

  private enum Words {
    static let capital = WordKey.of("capital")
    static let city = WordKey.of("city")
    static let of = WordKey.of("of")
    static let the = WordKey.of("the")
    static let north = WordKey.of("north")
    static let south = WordKey.of("south")
    static let possessives = WordSet(words: ["'s", "’s", "'", "’"])
    static let following = WordSet(words: [
      "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "but", "since", "after",
      "before", "until", "during", "when", "where", "while", "as", "if", "because", "who", "which",
      "that", "is", "was", "has", "had", "have", "were", "are", "will", "would", "late", "early",
      "last", "this", "next", "over", "amid", "against", "under", "than", "yesterday", "today",
      "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
      "killed", "killing", "injured", "injuring", "left", "saw", "were", "came", "went", "on",
    ])
  }
}
