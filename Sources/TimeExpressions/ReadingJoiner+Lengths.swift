internal import TextAnalysis

extension ReadingJoiner {
  /// "two years and three months", "an hour, 24 minutes", "1 minute 28.3 seconds ago": one length.
  func mergeLengths(_ readings: inout [Reading]) {
    guard readings.count > 1 else { return }
    let (first, second) = (readings[readings.count - 2], readings[readings.count - 1])
    guard case .amount(let longer) = first.meaning, longer.count != nil,
      isLengthJoint(first.tokens.upperBound, second.tokens.lowerBound)
    else { return }
    let meaning: Meaning
    switch second.meaning {
    case .amount(let shorter) where isPart(shorter, of: longer):
      var whole = longer
      whole.rest.append(shorter)
      meaning = .amount(whole)
    case .shift(let shorter, let offset) where isPart(shorter, of: longer):
      var whole = longer
      whole.rest.append(shorter)
      meaning = .shift(whole.total, offset)
    default: return
    }
    var merged = Reading(
      first.tokens.lowerBound..<second.tokens.upperBound, meaning, modifier: first.modifier)
    merged.rule = first.rule
    readings.removeLast(2)
    readings.append(merged)
  }

  private func isLengthJoint(_ from: Int, _ to: Int) -> Bool {
    guard scanner.isJoined(to) else { return false }
    if from == to { return true }
    guard to == from + 1 else { return false }
    return scanner.word(from) == .signal(.and) || scanner.isMark(from, ",")
  }

  /// Whether a unit is a smaller part, and fewer than make up the larger unit.
  private func isPart(_ shorter: TimeAmount, of longer: TimeAmount) -> Bool {
    guard let count = shorter.count, shorter.rest.isEmpty,
      (longer.rest.last ?? longer).count.map({ $0 == $0.rounded() }) ?? false
    else { return false }
    switch ((longer.rest.last ?? longer).unit, shorter.unit) {
    case (.year, .month): return count < 12
    case (.year, .week): return count < 52
    case (.year, .day): return count < 366
    case (.month, .week): return count < 5
    case (.month, .day): return count < 32
    case (.week, .day): return count < 7
    case (.day, .hour): return count < 24
    case (.hour, .minute), (.minute, .second): return count < 60
    case (.day, .minute), (.hour, .second): return count < 60
    default: return false
    }
  }
}
