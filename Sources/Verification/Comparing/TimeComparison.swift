internal import ClaimModel

/// Holds the times of a claim against those of a text.
struct TimeComparison {
  let claim: TextFacts
  let evidence: TextFacts

  /// What the evidence says of each time of the claim, and the time that says it.
  func agreements() -> [(claim: TextFacts.Time, evidence: TextFacts.Time?, Agreement)] {
    claim.times.map { time in
      let (other, agreement) = agreement(of: time)
      return (time, other, agreement)
    }
  }

  private func agreement(of time: TextFacts.Time) -> (TextFacts.Time?, Agreement) {
    guard let days = time.interval else { return undated(time) }
    let dated = evidence.times.compactMap { other in
      other.interval.map { (time: other, relation: days.relation(to: $0)) }
    }
    if let agreeing = dated.filter({ $0.relation == .same || $0.relation == .contains }).max(by: {
      shared(time, $0.time) < shared(time, $1.time)
    }) {
      // A wide bound holds many dates; it must be the date of the same act.
      let best = dated.map { shared(time, $0.time) }.max() ?? 0
      return time.bound != .none && shared(time, agreeing.time) < best
        ? (nil, .open) : (agreeing.time, .agrees)
    }
    guard let only = dated.first, dated.allSatisfy({ [.before, .after].contains($0.relation) })
    else { return (nil, .open) }
    return dated.count <= 3 ? (only.time, .differs) : (nil, .open)
  }

  /// A day without a year agrees with the same day of any year.
  private func undated(_ time: TextFacts.Time) -> (TextFacts.Time?, Agreement) {
    guard time.bound == .none, time.value.utf8.count > 6 else { return (nil, .open) }
    let day = time.value.dropFirst(4)
    let same = evidence.times.first { $0.value.dropFirst(4) == day }
    return (same, same == nil ? .open : .agrees)
  }

  /// Number of verbs and nouns that stand around both.
  private func shared(_ time: TextFacts.Time, _ other: TextFacts.Time) -> Int {
    TimeComparison.around(time, in: claim)
      .intersection(TimeComparison.around(other, in: evidence)).count
  }

  private static func around(_ time: TextFacts.Time, in facts: TextFacts) -> Set<String> {
    guard time.words.lowerBound < facts.words.count else { return [] }
    let sentence = facts.words[time.words.lowerBound].sentence
    let first = max(0, time.words.lowerBound - 8)
    let last = min(facts.words.count, time.words.upperBound + 6)
    return Set(
      facts.words[first..<last].filter {
        $0.sentence == sentence && ($0.kind == .verb || $0.kind == .noun)
      }.compactMap(ComparedWords.canonical))
  }
}
