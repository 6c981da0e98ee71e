internal import TextAnalysis

/// Whether the bare name of a month is meant as a time: not "Theresa May", "may" or "march".
struct MonthAlone {
  private let scanner: TimeScanner
  private let head: Int
  private let entry: TimeWords.Entry

  init(_ scanner: TimeScanner, _ head: Int, _ entry: TimeWords.Entry) {
    self.scanner = scanner
    self.head = head
    self.entry = entry
  }

  var isTime: Bool {
    if isBesideMonth { return true }
    if entry.isShort { return isAbbreviated }
    guard entry.isName else { return true }
    let isShouted = scanner.tokens[head].shape == .upper
    if isMarchFor { return false }
    if hasTimeWordBefore, !isAddressed { return !isShouted || hasPreposition }
    if isShouted || isNameBefore { return false }
    if scanner.isWord(head, WordKeys.may) { return isPossessive }
    return !isNameAfter && (isPossessive || scanner.isArticle(head - 1) || !isVerbAfter)
  }

  /// An abbreviation alone needs its full stop or a preposition.
  private var isAbbreviated: Bool {
    let token = scanner.tokens[head]
    let hasStop =
      (scanner.isMark(head + 1, ".") && scanner.tokens[head + 1].gap == .none
        && !scanner.startsSentence(head))
      || scanner.byte(Int(token.end) - 1) == UInt8(ascii: ".")
    return scanner.isCapitalized(head)
      && (hasStop || (hasPreposition && scanner.endsPhrase(head + 1)))
  }

  /// "Jan-Mar", "May-June", "March/April".
  private var isBesideMonth: Bool {
    guard scanner.isCapitalized(head) else { return false }
    let next = entry.isShort && scanner.isMark(head + 1, ".") ? head + 2 : head + 1
    if scanner.isTightDash(next) || scanner.isTight(next, "/"),
      case .month? = scanner.word(next + 1), scanner.isCapitalized(next + 1)
    {
      return true
    }
    guard scanner.isTightDash(head - 1) || scanner.isTight(head - 1, "/"),
      case .month? = scanner.word(head - 2)
    else { return false }
    return scanner.isCapitalized(head - 2)
  }

  private var isPossessive: Bool { scanner.isWord(head + 1, WordKeys.clitic) }

  private var hasPreposition: Bool {
    switch scanner.word(head - 1) {
    case .link?, .signal?: return scanner.word(head - 1) != .signal(.and)
    default: return false
    }
  }

  private var hasTimeWordBefore: Bool {
    switch scanner.word(head - 1) {
    case .link?, .signal?, .edge?, .direction?, .month?: return true
    default: return scanner.isTightDash(head - 1) && scanner.word(head - 2) == .edge(.mid)
    }
  }

  /// "Theresa May": a capitalised word before that is no sentence opener.
  private var isNameBefore: Bool {
    head > 0 && scanner.isCapitalized(head - 1) && scanner.tokens[head].gap <= .space
      && !scanner.startsSentence(head - 1)
  }

  /// "April Jones".
  private var isNameAfter: Bool {
    scanner.isCapitalized(head + 1) && scanner.tokens[head + 1].gap <= .space
  }

  /// "March for Our Lives", "March on Rome": the demonstration.
  private var isMarchFor: Bool {
    guard scanner.isWord(head, WordKeys.march), case .link(let link)? = scanner.word(head + 1)
    else { return false }
    return link == .for || link == .of || (link == .on && !hasPreposition)
  }

  /// "To April Jones", "and May Britt": a person after words that also join people.
  private var isAddressed: Bool {
    guard isNameAfter, case .signal(let signal)? = scanner.word(head - 1) else { return false }
    return signal != .since && signal != .until
  }

  /// "March on", "April said": at the start of a sentence a verb or preposition follows.
  private var isVerbAfter: Bool {
    guard head + 1 < scanner.tokens.count, scanner.startsSentence(head) else { return false }
    return scanner.tokens[head + 1].kind == .word
  }
}
