internal import ClaimModel
internal import TextAnalysis

/// Reads the words before and between expressions: "since", "until", "between … and".
struct Signals {
  private let scanner: TimeScanner

  init(_ scanner: TimeScanner) {
    self.scanner = scanner
  }

  /// Fills in openness and ranges, in one pass over the mentions.
  func apply(to mentions: inout [TimeMention]) {
    for index in mentions.indices {
      let tokens = mentions[index].tokens
      let floor = index > 0 ? mentions[index - 1].tokens.upperBound : 0
      if let (openness, signal) = openness(tokens.lowerBound, tokens.upperBound, floor) {
        mentions[index].openness = openness
        mentions[index].signal = signal
      }
      if index > 0 { pair(&mentions, index - 1, index) }
    }
  }

  private func openness(_ start: Int, _ end: Int, _ floor: Int) -> (TimeMention.Openness, Int)? {
    guard scanner.isJoined(start) else { return nil }
    var at = start - 1
    if scanner.isThe(at) || scanner.word(at) == .approximate(.approximate) { at -= 1 }
    if case .edge? = scanner.word(at) { at -= 1 }
    if scanner.isWord(at, WordKeys.least), scanner.word(at - 1) == .link(.at) { at -= 2 }
    if scanner.word(at) == .signal(.from), isOnwards(end) { return (.since, at) }
    if let since = since(before: at, floor) { return (.since, since) }
    switch scanner.word(at) {
    case .signal(.since)?: return (.since, at)
    case .signal(.until)?, .signal(.by)?, .signal(.through)?: return (.until, at)
    case .offset(.before)?: return (.before, at)
    case .offset(.after)?: return (.after, at)
    default: return nil
    }
  }

  /// "From 2014 on", "from Monday onwards".
  private func isOnwards(_ index: Int) -> Bool {
    guard scanner.isJoined(index) else { return false }
    if scanner.word(index) == .link(.on) { return true }
    return scanner.isIn(Signals.onwards, index)
  }

  private static let onwards = WordSet(words: ["onward", "onwards", "forward"])

  /// "Since the coup in 2014", "since he took office in May": the word a little way before.
  private func since(before index: Int, _ floor: Int) -> Int? {
    switch scanner.word(index) {
    case .link(.in)?, .link(.of)?, .link(.on)?: break
    default: return nil
    }
    var at = index - 1
    while at >= max(floor, index - 8), scanner.tokens[at].kind == .word {
      if scanner.word(at) == .signal(.since) { return at }
      at -= 1
    }
    return nil
  }

  /// Whether the word between two expressions makes them the ends of one time.
  private func isRange(_ first: TimeMention, _ joint: Int) -> Bool {
    if scanner.isDash(joint) { return true }
    guard case .signal(let signal)? = scanner.word(joint) else { return false }
    let opener = scanner.word(first.tokens.lowerBound - 1)
    switch signal {
    case .and: return opener == .signal(.between)
    case .to, .until: return opener == .signal(.from)
    case .through: return true
    default: return false
    }
  }

  /// "From Monday to Wednesday", "between 1994 and 1997".
  private func pair(_ mentions: inout [TimeMention], _ first: Int, _ second: Int) {
    let (one, two) = (mentions[first], mentions[second])
    guard two.tokens.lowerBound - one.tokens.upperBound <= 2,
      one.reference.kind != .duration, one.reference.kind != .set
    else { return }
    var at = one.tokens.upperBound
    if scanner.isMark(at, ",") || scanner.isMark(at, ".") { at += 1 }
    guard at < two.tokens.lowerBound, isRange(one, at),
      let start = one.reference.interval?.earliest,
      let end = two.reference.interval?.latest, start <= end
    else { return }
    let range = DayInterval(earliest: start, latest: end)
    mentions[first].range = range
    mentions[second].range = range
    mentions[second].openness = .none
    mentions[second].signal = nil
  }
}
