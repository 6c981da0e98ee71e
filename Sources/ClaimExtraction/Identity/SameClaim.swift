internal import ClaimModel
internal import TextAnalysis

/// When two tellings are of one claim.
enum SameClaim {
  /// What is equal in all tellings of a claim; the rest is compared by `agree`.
  struct Key: Hashable {
    var kind: Claim.Kind
    var words: UInt64
    var range: CountRange?
    var effect: CasualtyEffect?
    var tenure: Tenure?
    var quantifier: Occurrence.Quantifier?

    /// Enough to tell most claims apart; the rest is left to `==`.
    func hash(into hasher: inout Hasher) {
      hasher.combine(words)
      hasher.combine(range?.min)
    }

    /// The words of a quotation without marks and spaces.
    fileprivate static func words(of quote: TextSpan, in text: AnalysedText) -> UInt64 {
      var key = WordKey()
      let bytes = Array(text.source.bytes[quote.start..<quote.end])
      for byte in CaseFolding.fold(bytes) where byte > 0x40 { key.add(byte) }
      return key.value
    }

    fileprivate static func surname(_ person: String) -> UInt64 {
      let words = person.utf8
      let end = words.lastIndex { $0 != UInt8(ascii: " ") }.map(words.index(after:))
      guard let end else { return WordKey.of("") }
      let start = words[..<end].lastIndex(of: UInt8(ascii: " ")).map(words.index(after:))
      return WordKey.of(person[(start ?? words.startIndex)..<end])
    }
  }

  /// The key of a claim.
  static func key(of claim: Claim, in text: AnalysedText) -> Key {
    let words =
      switch claim.kind {
      case .quote: Key.words(of: claim.span, in: text)
      case .role: Key.surname(claim.statement.role?.person ?? "")
      case .count: WordKey.of(claim.statement.counts.first?.measure ?? "")
      case .casualty: UInt64(0)
      case .date: WordKey.of(claim.statement.eventWord ?? "")
      case .meeting: UInt64(1)
      case .occurrence: UInt64(2)
      }
    return Key(
      kind: claim.kind, words: words, range: claim.statement.counts.first?.range,
      effect: claim.statement.counts.first?.effect, tenure: claim.statement.role?.tenure,
      quantifier: claim.statement.occurrence?.quantifier)
  }

  /// Whether two claims with one key say the same: no slot of one contradicts the other's.
  static func agree(_ left: Claim, _ right: Claim) -> Bool {
    let (a, b) = (left.statement, right.statement)
    guard a.isNegated == b.isNegated, a.modality == b.modality else { return false }
    // One at a stated place and one beside it are two: "met to prepare the summit".
    if left.kind == .meeting, left.sentence == right.sentence,
      (a.place == nil) != (b.place == nil)
    {
      return false
    }
    switch left.kind {
    case .quote: return true
    case .role: return officesAgree(a.role, b.role)
    case .count: return a.counts.first?.unit == b.counts.first?.unit && placesAgree(a, b)
    case .casualty:
      return a.counts.first?.of == b.counts.first?.of && eventsAgree(a, b) && placesAgree(a, b)
        && timesAgree(a, b) && victimsAgree(a, b)
    case .date: return a.time?.interval == b.time?.interval && a.time?.value == b.time?.value
    case .meeting:
      return eventsAgree(a, b) && placesAgree(a, b) && timesAgree(a, b) && shares(a, b)
        && !isCallAndMeeting(a, b)
    case .occurrence: return a.eventWord == b.eventWord && sinceAgrees(a, b)
    }
  }

  /// Small numbers are often equal by chance: one person must be the same one, and two or three must
  /// be told with a slot in common.
  private static func victimsAgree(_ left: Statement, _ right: Statement) -> Bool {
    guard let number = left.counts.first?.range.exact, number > 0, number <= 3 else { return true }
    if number == 1, left.counts.first?.of == nil {
      return left.participants.contains(where: right.participants.contains)
    }
    return left.place != nil && left.place?.name == right.place?.name
      || left.event != nil && left.event == right.event
  }

  /// One office names the other: "President" and "President of Ukraine".
  private static func officesAgree(_ left: Role?, _ right: Role?) -> Bool {
    guard let left, let right else { return false }
    if let one = left.countryCode, let other = right.countryCode, one != other { return false }
    if left.office == right.office { return true }
    let (a, b) = (words(of: left.office), words(of: right.office))
    return a.allSatisfy(b.contains) || b.allSatisfy(a.contains)
  }

  private static func words(of office: String) -> [UInt64] {
    office.utf8.split(separator: UInt8(ascii: " ")).map { WordKey.of(Array($0)) }
  }

  private static func eventsAgree(_ left: Statement, _ right: Statement) -> Bool {
    guard let a = left.event, let b = right.event else { return true }
    return a.isKind(of: b) || b.isKind(of: a)
  }

  private static func placesAgree(_ left: Statement, _ right: Statement) -> Bool {
    guard let a = left.place, let b = right.place else { return true }
    if a.name == b.name { return true }
    guard let one = a.geonameID, let other = b.geonameID else { return false }
    return one == other || a.parents.contains(other) || b.parents.contains(one)
  }

  private static func timesAgree(_ left: Statement, _ right: Statement) -> Bool {
    guard let a = left.time?.interval, let b = right.time?.interval else { return true }
    return a == b
  }

  private static func sinceAgrees(_ left: Statement, _ right: Statement) -> Bool {
    guard let a = left.occurrence?.since?.interval, let b = right.occurrence?.since?.interval
    else { return true }
    return a == b
  }

  /// A call has no place, so what has one is another meeting.
  private static func isCallAndMeeting(_ left: Statement, _ right: Statement) -> Bool {
    (left.event == .call && right.place != nil) || (right.event == .call && left.place != nil)
  }

  /// Whether two meetings have a slot in common that tells them from others.
  private static func shares(_ left: Statement, _ right: Statement) -> Bool {
    let hasPlace = left.place != nil && right.place != nil
    let hasTime = left.time?.interval != nil && right.time?.interval != nil
    guard hasPlace || hasTime else { return left.participants == right.participants }
    return left.participants.isEmpty || right.participants.isEmpty
      || left.participants.contains(where: right.participants.contains)
  }
}
