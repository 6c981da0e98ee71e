internal import ClaimModel
internal import TextAnalysis

/// Puts a reading and its days into the form that callers see.
struct MentionMaker {
  private let scanner: TimeScanner

  init(_ scanner: TimeScanner) {
    self.scanner = scanner
  }

  func mention(_ reading: Reading, _ resolved: Resolved) -> TimeMention {
    var reference = TimeReference(
      kind: resolved.kind, value: resolved.value, interval: resolved.interval)
    if let time = reading.time, resolved.kind == .date {
      reference.kind = .time
      let isOpen = resolved.value == VagueTime.present.rawValue
      // "The night of 20-21 March" is the one that begins on the 20th.
      let first = resolved.value.split(separator: "/").first.map(String.init) ?? resolved.value
      reference.value = (isOpen ? "XXXX-XX-XX" : first) + time.value
    }
    // "An hour ago" is a time of day, although nobody knows which.
    if case .shift(let amount, _) = reading.meaning, amount.unit.isClock, resolved.kind == .date,
      resolved.period?.unit == .day, amount.unit != .hour || (amount.count ?? 24) < 24
    {
      reference.kind = .time
      reference.value += "TXX:XX"
    }
    reference.modifier = modifier(reading)
    if case .edge(let edge)? = reading.modifier, let period = resolved.period {
      reference.interval = period.interval(edge)
    }
    if case .beyond(let isAfter)? = reading.modifier, let period = resolved.period {
      reference.interval =
        isAfter
        ? DayInterval(earliest: period.firstDay, latest: nil)
        : DayInterval(earliest: nil, latest: period.lastDay)
    }
    var mention = TimeMention(
      span: scanner.text.span(of: reading.tokens), tokens: reading.tokens, reference: reference,
      rule: reading.rule)
    if case .set(let set) = reading.meaning {
      mention.quant = set.quant?.rawValue
      mention.freq = set.freq
    }
    return mention
  }

  private func modifier(_ reading: Reading) -> TimeReference.Modifier? {
    switch reading.modifier {
    case .edge(.start)?, .edge(.startToMid)?: return .start
    case .edge(.mid)?: return .mid
    case .edge(.end)?, .edge(.midToEnd)?: return .end
    case .rough(.approximate)?: return .approximate
    case .rough(let roughness)?:
      if case .shift(_, let offset) = reading.meaning {
        let isBack = offset == .ago || offset == .earlier
        return (roughness == .more) == isBack ? .before : .after
      }
      return roughness == .more ? .moreThan : .lessThan
    case .beyond(let isAfter)?: return isAfter ? .after : .before
    case .bound(let isLower)?: return isLower ? .equalOrMore : .equalOrLess
    case Modifier.none?, nil: return nil
    }
  }
}
