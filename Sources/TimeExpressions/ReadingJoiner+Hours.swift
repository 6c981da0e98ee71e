internal import TextAnalysis

extension ReadingJoiner {
  /// "From 1 to 3 p.m.", "9-11 a.m.", "between 8 and 9 in the evening": the number before a clock
  /// time, in the same half of the day unless it is the larger one.
  func addHourBefore(_ second: Reading, _ readings: inout [Reading]) {
    guard case .clock(let last, _, _)? = second.time,
      scanner.digits(second.tokens.lowerBound).map({ $0.count <= 2 }) == true
        || scanner.tokens[second.tokens.lowerBound].kind == .alphanumeric
    else { return }
    let index = second.tokens.lowerBound - 2
    guard let hour = scanner.digits(index), hour.count <= 2, (1...12).contains(hour.value),
      isHourJoint(index + 1), !scanner.isMoney(index),
      readings.last.map({ $0.tokens.upperBound <= index }) ?? true
    else { return }
    let isLaterHalf = last >= 12 && (hour.value == 12 || hour.value < (last == 12 ? 0 : last - 12))
    let value = hour.value % 12 + (isLaterHalf ? 12 : 0)
    var first = Reading(
      index..<index + 1, second.meaning, time: .clock(hour: value, minute: 0, second: nil))
    first.rule = "hour of a range"
    readings.append(first)
  }

  private func isHourJoint(_ index: Int) -> Bool {
    if scanner.isTightDash(index) {
      return index < 2 || scanner.tokens[index - 1].gap != .none
    }
    switch scanner.word(index) {
    case .signal(.to)?, .signal(.until)?: return scanner.word(index - 2) == .signal(.from)
    case .signal(.and)?: return scanner.word(index - 2) == .signal(.between)
    default: return false
    }
  }
}
