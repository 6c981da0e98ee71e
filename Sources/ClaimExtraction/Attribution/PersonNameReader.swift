internal import TextAnalysis

/// Finds runs of words that have the form of a person's name.
///
/// Goes by capitals, particles, initials and suffixes and by words that are never part of a name;
/// whether a run is in fact a person, its surroundings tell.
struct PersonNameReader {
  let text: AnalysedText
  /// Token ranges of known places, in text order.
  let places: [Range<Int>]

  /// Whether a token or what it may join begins with a capital: the cheap look before `name`.
  @inline(__always)
  func mayBegin(_ index: Int) -> Bool {
    if text.tokens[index].isCapitalized { return true }
    guard index + 1 < text.tokens.count else { return false }
    return text.tokens[index + 1].isCapitalized || text.tokens[index + 1].kind == .dash
  }

  /// The longest name that begins at a token and ends before `limit`; nil when none does.
  func name(at start: Int, limit: Int) -> PersonName? {
    guard start < limit, canBegin(start), !beginsWithPlace(start) else { return nil }
    var end = start + 1
    var lastPart = start
    while end < limit, let next = next(after: end, limit: limit) {
      end = next
      lastPart = next - 1
    }
    while lastPart > start, NameWord.classes(text.tokens[lastPart]).contains(.neverName),
      text.tokens[lastPart - 1].kind != .dash
    {
      lastPart -= 1
      while lastPart > start, text.tokens[lastPart].kind != .word { lastPart -= 1 }
    }
    end = lastPart + 1
    end = takeSuffix(from: end, limit: limit)
    let run = start..<end
    guard isPerson(run), !isBeforeOffice(end, limit) else { return nil }
    return PersonName(tokens: run, hasTitle: hasTitle(before: start))
  }

  // MARK: Parts

  private func canBegin(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word else { return false }
    // A name begins with a capital, or with a particle before one.
    guard token.isCapitalized || isPart(next(of: index)) else { return false }
    let classes = NameWord.classes(token)
    if classes.contains(.particle), token.shape == .lower || token.shape == .title {
      guard index + 1 < text.tokens.count else { return false }
      if token.shape == .title { return isJoined(index + 1) && isPart(next(of: index)) }
      return isLink(index) && isPart(next(of: index))
    }
    if isPart(index), isInitial(index) { return true }
    return isPart(index) && classes.isDisjoint(with: [.neverName, .office, .honorific, .portfolio])
      && !isAbbreviatedRank(index)
  }

  /// An initial, that is, a capital with a stop, before another part of a name.
  private func isInitial(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.count == 2 && token.endsInStop(text) && index + 1 < text.tokens.count
      && isJoined(index + 1) && isPart(index + 1)
      && NameWord.classes(text.tokens[index + 1]).isDisjoint(with: [.honorific, .portfolio])
  }

  /// "Lt.", "Gen.": no part of a name; "Major" and "Marshal" may be a given name.
  private func isAbbreviatedRank(_ index: Int) -> Bool {
    NameWord.classes(text.tokens[index]).contains(.rank) && text.tokens[index].endsInStop(text)
  }

  /// Whether a token may be one of a name's words.
  private func isPart(_ index: Int) -> Bool {
    guard index < text.tokens.count else { return false }
    let token = text.tokens[index]
    guard token.kind == .word, token.isCapitalized else { return false }
    return NameWord.classes(token).isDisjoint(with: [.office, .suffix])
      || NameWord.classes(token).contains(.particle)
  }

  /// The word behind a token, over a hyphen.
  private func next(of index: Int) -> Int {
    index + 1 < text.tokens.count && text.tokens[index + 1].kind == .dash ? index + 2 : index + 1
  }

  private func isLink(_ index: Int) -> Bool {
    NameWord.classes(text.tokens[index]).contains(.particle)
  }

  private func isJoined(_ index: Int) -> Bool { text.tokens[index].gap <= .line }

  /// Where the name ends when it takes what stands at `index`; nil when it does not.
  private func next(after index: Int, limit: Int) -> Int? {
    let token = text.tokens[index]
    guard token.gap <= .line else { return nil }
    if token.kind == .dash {
      // "Ferrero-Waldner", "el-Sayed", "Ban Ki-moon".
      guard token.gap == .none, token.count == 1, index + 1 < limit,
        text.tokens[index + 1].gap == .none, text.tokens[index + 1].kind == .word
      else { return nil }
      let isName = isPart(index + 1) || text.tokens[index + 1].shape == .lower
      return isName && !NameWord.classes(text.tokens[index + 1]).contains(.office)
        ? index + 2 : nil
    }
    guard text.tokens[index - 1].kind != .dash, token.kind == .word else {
      return nickname(at: index, limit: limit)
    }
    if isPart(index) {
      return NameWord.classes(token).contains(.neverName) && !isNamePartAfterAll(index)
        ? nil : index + 1
    }
    guard token.shape == .lower, isLink(index) else { return nil }
    var next = index + 1
    while next < limit, isJoined(next), isLink(next), text.tokens[next].shape == .lower {
      next += 1
    }
    if next < limit, text.tokens[next].kind == .dash, text.tokens[next].gap == .none { next += 1 }
    guard next < limit, isJoined(next), isPart(next),
      !NameWord.classes(text.tokens[next]).contains(.neverName)
    else { return nil }
    return next + 1
  }

  /// Initials are listed nowhere; a capital letter with a stop goes on with a name.
  private func isNamePartAfterAll(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.count <= 2 && token.kind == .word && text.source.bytes[Int(token.end) - 1] == 46
  }

  /// A nickname in quotation marks between two names (Joe "Buck" Hale).
  private func nickname(at index: Int, limit: Int) -> Int? {
    let kinds: [Token.Kind] = [.quote, .openQuote]
    guard kinds.contains(text.tokens[index].kind) else { return nil }
    for close in index + 2..<max(index + 2, min(index + 5, limit - 1)) {
      let kind = text.tokens[close].kind
      guard kind == .quote || kind == .closeQuote else { continue }
      return isPart(close + 1) && isJoined(close + 1)
        && !NameWord.classes(text.tokens[close + 1]).contains(.neverName) ? close + 2 : nil
    }
    return nil
  }

  /// "Jr.", "III", also behind a comma.
  private func takeSuffix(from end: Int, limit: Int) -> Int {
    var index = end
    if index < limit, text.isMark(index, ",") { index += 1 }
    guard index < limit, NameWord.classes(text.tokens[index]).contains(.suffix),
      text.tokens[index].isCapitalized
    else { return end }
    return index + 1
  }

  // MARK: The whole

  private func hasTitle(before start: Int) -> Bool {
    guard start > 0, text.tokens[start].gap <= .line else { return false }
    let before = text.tokens[start - 1]
    let classes = NameWord.classes(before)
    if classes.contains(.honorific) { return before.isCapitalized }
    return !classes.isDisjoint(with: [.office, .rank])
  }

  /// "Hungarian Foreign" of "Hungarian Foreign Minister" is no name.
  private func isBeforeOffice(_ end: Int, _ limit: Int) -> Bool {
    guard end < limit, text.tokens[end].gap <= .line, text.tokens[end].isCapitalized else {
      return false
    }
    return NameWord.classes(text.tokens[end]).contains(.office)
  }

  /// Whether a run has the form of a person's name: not too long, no word of an organisation, not
  /// an abbreviation, and no place.
  private func isPerson(_ run: Range<Int>) -> Bool {
    var words = 0
    var acronyms = 0
    for index in run where text.tokens[index].kind == .word {
      let token = text.tokens[index]
      let classes = NameWord.classes(token)
      words += 1
      if classes.contains(.organisation), token.isCapitalized { return false }
      if classes.contains(.portfolio), words > 1 { return false }
      if token.shape == .upper, token.count > 2, !token.endsInStop(text) { acronyms += 1 }
    }
    guard words <= 6, acronyms == 0 || acronyms == words else { return false }
    if acronyms == words, words == 1 { return false }
    return !isPlace(run)
  }

  /// Whether a known place begins here, of which no name of a person goes on.
  private func beginsWithPlace(_ start: Int) -> Bool {
    let place = firstPlace(endingAfter: start)
    return place < places.count && places[place].contains(start)
  }

  /// Whether a known place covers the whole run.
  private func isPlace(_ run: Range<Int>) -> Bool {
    let place = firstPlace(endingAfter: run.lowerBound)
    return place < places.count && places[place].lowerBound <= run.lowerBound
      && run.upperBound <= places[place].upperBound
  }

  /// Index of the first place that ends behind a token, found by halving.
  private func firstPlace(endingAfter token: Int) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Token {
  /// Whether a full stop belongs to the token ("J.", "U.S.").
  func endsInStop(_ text: AnalysedText) -> Bool {
    text.source.bytes[Int(end) - 1] == UInt8(ascii: ".")
  }
}
