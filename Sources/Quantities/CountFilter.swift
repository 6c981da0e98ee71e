internal import ClaimModel
internal import TextAnalysis

/// Tells numbers that count nothing: years, ages, addresses, names, clock times, scores.
struct CountFilter {
  let text: AnalysedText
  private let words = QuantityWords.standard

  private let names: NameFilter

  init(_ text: AnalysedText) {
    self.text = text
    names = NameFilter(text)
  }

  /// Whether the number is part of a name, a time or a code, whatever unit may follow.
  func isName(_ amount: Amount) -> Bool {
    isBoundToNeighbour(amount) || isLabelled(amount) || isListMark(amount)
      || hasLeadingZero(amount) || isTelephoneNumber(amount)
      || names.isName(amount)
  }

  /// Whether a number without a unit is no count.
  func isNoCount(_ amount: Amount, hasBound: Bool) -> Bool {
    isFractionOfNothing(amount) || isAge(amount) || isHouseNumber(amount)
      || isModelNumber(amount) || isDesignation(amount, hasBound: hasBound)
      || (!hasBound && isYear(amount))
      || isAgeLimit(amount, hasBound: hasBound) || amount.hasShortMillion && !isNoun(after: amount)
  }

  // MARK: What stands directly beside

  private func isJoined(_ index: Int) -> Bool {
    text.tokens.indices.contains(index) && text.tokens[index].gap == .none
  }

  /// "F-16", "24/7", "10:30", "#4", "five-member".
  private func isBoundToNeighbour(_ amount: Amount) -> Bool {
    let (first, after) = (amount.tokens.lowerBound, amount.tokens.upperBound)
    if first > 0, isJoined(first) {
      let before = text.tokens[first - 1]
      if before.kind == .dash, before.count == 1, isJoined(first - 1) { return true }
      if amount.hasDigits, text.isMark(first - 1, "."),
        !isJoined(first - 1) || !isAmountSign(first - 2)
      {
        return true
      }
      if "/:#@&+_=".unicodeScalars.contains(where: { text.isMark(first - 1, $0) }) { return true }
    }
    guard isJoined(after), isJoined(after + 1) else { return false }
    if text.isMark(after, "/") || text.isMark(after, ":") { return true }
    return false
  }

  /// "Rs.500": the stop belongs to the abbreviation.
  private func isAmountSign(_ index: Int) -> Bool {
    index >= 0 && words.currenciesBefore.match(in: text.tokens, at: index) != nil
  }

  private func isLabelled(_ amount: Amount) -> Bool {
    let (first, after) = (amount.tokens.lowerBound, amount.tokens.upperBound)
    if first > 0, text.tokens[first].gap <= .space {
      let before = text.tokens[first - 1]
      if words.labelsBefore.contains(before) { return true }
      if words.namesBefore.contains(before), before.isCapitalized, !isLineStart(first - 1) {
        return amount.hasDigits || text.tokens[first].isCapitalized
      }
      // "The top ten", "at the age of 36".
      if first > 1, CountWords.standard.ranks.contains(before),
        CountWords.standard.beforeRanks.contains(text.tokens[first - 2])
      {
        return amount.value <= 500
      }
      if first > 1, CountWords.standard.of.contains(before),
        CountWords.standard.ages.contains(text.tokens[first - 2])
      {
        return true
      }
    }
    return after < text.tokens.count && text.tokens[after].gap <= .space
      && words.labelsAfter.contains(text.tokens[after]) && amount.hasDigits
      && !CountWords.standard.commonAfter.contains(text.tokens[after])
  }

  private func isLineStart(_ index: Int) -> Bool {
    text.tokens[index].gap > .line || index > 0 && text.isMark(index - 1, ".")
  }

  /// "020 7946 0123", "+44 20 7946": digits in a row, one of which begins with a nought or a plus.
  private func isTelephoneNumber(_ amount: Amount) -> Bool {
    guard amount.hasDigits, amount.tokens.count == 1 else { return false }
    let number = amount.tokens.lowerBound
    var index = number
    while index > 0, text.tokens[index].gap == .space, text.tokens[index - 1].kind == .number {
      index -= 1
      if number - index > CountFilter.mostGroups { return false }
    }
    if index == number { return false }
    return text.firstByte(of: index) == UInt8(ascii: "0")
      || index > 0 && text.isMark(index - 1, "+")
  }

  /// A telephone number has 15 digits at most (ITU-T E.164), hardly written in more groups than this.
  private static let mostGroups = 8

  /// A number that only counts a list ("(2)", "1.").
  private func isListMark(_ amount: Amount) -> Bool {
    let (first, after) = (amount.tokens.lowerBound, amount.tokens.upperBound)
    guard amount.hasDigits, amount.tokens.count == 1, after < text.tokens.count,
      text.tokens[after].gap == .none
    else { return false }
    if text.isMark(after, ")") {
      return text.tokens[first].gap >= .line || first > 0 && text.isMark(first - 1, "(")
    }
    return text.tokens[first].gap >= .line && text.isMark(after, ".")
  }

  private func hasLeadingZero(_ amount: Amount) -> Bool {
    guard amount.hasDigits else { return false }
    let token = text.tokens[amount.tokens.lowerBound]
    return token.count > 1 && text.firstByte(of: amount.tokens.lowerBound) == UInt8(ascii: "0")
      && text.source.bytes[Int(token.start) + 1] &- 48 < 10
  }

  // MARK: What the number is

  private func isFractionOfNothing(_ amount: Amount) -> Bool {
    amount.value != amount.value.rounded() && !amount.isVague
  }

  /// Four digits without a comma, where no plural noun follows.
  private func isYear(_ amount: Amount) -> Bool {
    let first = amount.tokens.lowerBound
    let isPair = amount.tokens.count == 3 && text.tokens[first + 2].count == 4
    guard amount.hasDigits, amount.tokens.count == 1 || isPair,
      (1500...2099).contains(amount.value), (amount.range.max ?? 0) < 2100,
      text.tokens[first].count == 4, text.tokens[first].kind == .number
    else { return false }
    if first > 0, CountWords.standard.beforeYears.contains(text.tokens[first - 1]) { return true }
    return !isPlural(amount.tokens.upperBound)
  }

  /// ", 36," and "(36)" behind a name.
  private func isAge(_ amount: Amount) -> Bool {
    let (first, after) = (amount.tokens.lowerBound, amount.tokens.upperBound)
    guard amount.hasDigits, amount.value < 120, first > 1, after < text.tokens.count,
      text.tokens[first - 2].isCapitalized
    else { return false }
    if text.isMark(first - 1, "(") { return text.isMark(after, ")") }
    return text.isMark(first - 1, ",")
      && (text.isMark(after, ",") || text.isMark(after, ".") || text.isMark(after, ";"))
  }

  /// "10 Downing Street".
  private func isHouseNumber(_ amount: Amount) -> Bool {
    guard amount.hasDigits else { return false }
    var index = amount.tokens.upperBound
    // "601 SW 75th Street", "the 800 block of Main Street".
    if index < text.tokens.count, isCompassPoint(index) || isBlock(amount) { return true }
    // Past a hyphen inside a name.
    while index < text.tokens.count, index < amount.tokens.upperBound + 5,
      text.tokens[index].isCapitalized
        || text.tokens[index].kind == .dash && text.tokens[index].gap == .none
    {
      if words.labelsAfter.contains(text.tokens[index]) {
        return index > amount.tokens.upperBound
      }
      index += 1
    }
    return false
  }

  /// "SW", "N.E.": two capitals that name a part of a town.
  private func isCompassPoint(_ index: Int) -> Bool {
    text.tokens[index].shape == .upper && text.tokens[index].gap == .space
      && CountWords.standard.compassPoints.contains(text.tokens[index])
  }

  /// "The 800 block of": a hundred of house numbers.
  private func isBlock(_ amount: Amount) -> Bool {
    let block = amount.tokens.upperBound
    return CountWords.standard.block.contains(text.tokens[block]) && amount.value >= 100
      && amount.value.truncatingRemainder(dividingBy: 100) == 0
  }

  /// "Boeing 727", "Falcon 9": a capitalised word before and no noun behind.
  private func isModelNumber(_ amount: Amount) -> Bool {
    let first = amount.tokens.lowerBound
    guard amount.hasDigits, amount.tokens.count == 1, first > 1, text.tokens[first].gap == .space,
      text.tokens[first - 1].kind == .word, text.tokens[first - 1].shape != .lower,
      text.tokens[first - 1].shape != .none, text.tokens[first - 1].gap < .line
    else { return false }
    let isStart = text.isMark(first - 2, ".") || text.tokens[first - 1].gap > .space
    return !isStart && text.tokens[first - 1].shape == .title && !isNoun(after: amount)
      && !isHeadlineVerb(first - 1) && !isGapped(first)
  }

  /// "Norway sent 30 boats and Denmark 12": a verb left out behind a clause that had a number.
  private func isGapped(_ first: Int) -> Bool {
    let (joint, after) = (first - 2, first + 1)
    guard isJoint(joint), after >= text.tokens.count || isJoint(after) || text.isMark(after, ".")
    else { return false }
    return (max(1, joint - 9)..<max(1, joint)).contains {
      text.tokens[$0].kind == .number && !text.tokens[$0 - 1].isCapitalized
        && text.tokens[$0 - 1].kind == .word
    }
  }

  private func isJoint(_ index: Int) -> Bool {
    text.isMark(index, ",") || text.isMark(index, ";")
      || CountWords.standard.and.contains(text.tokens[index])
  }

  /// "Tornado Injures 30 in Texas": a verb in title case, where all longer words around have capitals.
  private func isHeadlineVerb(_ index: Int) -> Bool {
    let last = CaseFolding.fold(text.source.bytes[Int(text.tokens[index].end) - 1])
    let isInflected = last == UInt8(ascii: "s") || last == UInt8(ascii: "d")
    guard isInflected || CountWords.standard.headlineVerbs.contains(text.tokens[index]) else {
      return false
    }
    let around = max(0, index - 4)..<min(text.tokens.count, index + 7)
    let words = around.filter { text.tokens[$0].kind == .word && text.tokens[$0].count > 3 }
    return words.count > 2 && words.allSatisfy { text.tokens[$0].isCapitalized }
  }

  /// "A 911 call", "an 88 key": an article tells that the digits name one thing.
  private func isDesignation(_ amount: Amount, hasBound: Bool) -> Bool {
    let first = amount.tokens.lowerBound
    return !hasBound && amount.hasDigits && amount.tokens.count == 1 && first > 0
      && text.tokens[first].gap <= .line && amount.value < 1000
      && CountWords.standard.articles.contains(text.tokens[first - 1])
  }

  /// "Children under five", "people over 65".
  private func isAgeLimit(_ amount: Amount, hasBound: Bool) -> Bool {
    let first = amount.tokens.lowerBound
    guard hasBound, amount.value <= 100, first > 1,
      CountWords.standard.ageLimits.contains(text.tokens[first - 1]),
      text.tokens[first - 2].kind == .word
    else { return false }
    return !isNoun(after: amount) && isPluralWord(first - 2)
  }

  // MARK: What follows

  /// Whether a word in small letters follows that is no function word.
  private func isNoun(after amount: Amount) -> Bool {
    let after = amount.tokens.upperBound
    guard after < text.tokens.count, text.tokens[after].kind == .word,
      text.tokens[after].gap <= .line
    else { return false }
    return !CountWords.standard.functionWords.contains(text.tokens[after])
  }

  private func isPlural(_ index: Int) -> Bool {
    text.tokens.indices.contains(index) && text.tokens[index].gap <= .line && isPluralWord(index)
  }

  private func isPluralWord(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word else { return false }
    if CountWords.standard.functionWords.contains(token) { return false }
    if CountWords.standard.irregularPlurals.contains(token) { return true }
    return token.count > 3 && CaseFolding.fold(text.source.bytes[Int(token.end) - 1]) == 115
  }
}
