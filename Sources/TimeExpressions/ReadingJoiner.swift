internal import TextAnalysis

/// Completes readings from their neighbours: lists of days, a year said once, repeated times.
struct ReadingJoiner {
  let scanner: TimeScanner

  init(_ scanner: TimeScanner) {
    self.scanner = scanner
  }

  /// The readings with what their neighbours give, in text order.
  func join(_ readings: [Reading]) -> [Reading] {
    var joined: [Reading] = []
    joined.reserveCapacity(readings.count)
    for reading in readings {
      if joined.last.map({ isRepeated($0, reading) }) ?? false { continue }
      addHourBefore(reading, &joined)
      shareMeridiem(reading, &joined)
      addDaysBefore(reading, &joined)
      shareDay(reading, &joined)
      joined.append(reading)
      mergeLengths(&joined)
      orderWeekdays(&joined)
      shareYear(&joined)
      addDaysAfter(&joined)
    }
    return joined
  }

  /// The same time in another zone, in brackets: "10:35 (0735 GMT)".
  private func isRepeated(_ first: Reading, _ second: Reading) -> Bool {
    guard case .clock? = first.time, case .clock? = second.time, second.meaning == .timeOfDay,
      scanner.isMark(first.tokens.upperBound, "("),
      second.tokens.lowerBound == first.tokens.upperBound + 1
    else { return false }
    return true
  }

  /// "From 7:30 to 9:30 p.m.": the afternoon is said once.
  private func shareMeridiem(_ second: Reading, _ readings: inout [Reading]) {
    guard let first = readings.last, case .clock(let hour, let minute, _)? = first.time,
      case .clock(let lastHour, _, _)? = second.time, hour < 12, lastHour >= 12,
      hour + 12 <= lastHour,
      scanner.digits(first.tokens.upperBound - 1) != nil,
      isJoint(from: first.tokens.upperBound, to: second.tokens.lowerBound)
    else { return }
    readings[readings.count - 1].time = .clock(hour: hour + 12, minute: minute, second: nil)
  }

  /// "On Monday (11 September)": the date in brackets is the weekday's.
  private func shareDay(_ second: Reading, _ readings: inout [Reading]) {
    guard let first = readings.last, case .named(.weekday, .open, nil) = first.meaning,
      case .named(.day(_, _, _?), _, nil) = second.meaning,
      second.tokens.lowerBound == first.tokens.upperBound + 1
    else { return }
    readings[readings.count - 1].meaning = second.meaning
  }

  /// "Tuesday through Thursday": the second day follows the first.
  private func orderWeekdays(_ readings: inout [Reading]) {
    guard readings.count > 1, let second = readings.last,
      case .named(.weekday(let weekday), .open, nil) = second.meaning,
      case .named(.weekday, .open, nil) = readings[readings.count - 2].meaning
    else { return }
    let joint = readings[readings.count - 2].tokens.upperBound
    guard second.tokens.lowerBound == joint + 1 else { return }
    switch scanner.word(joint) {
    case .signal(.to)?, .signal(.through)?: break
    case .signal(.and)?:
      let first = readings[readings.count - 2].tokens.lowerBound
      guard scanner.word(first - 1) == .signal(.between) else { return }
    default: guard scanner.isDash(joint) else { return }
    }
    readings[readings.count - 1].meaning = .named(.weekday(weekday), .open, .following)
  }

  /// "and", "to", a comma or a dash, and nothing else.
  func isJoint(from: Int, to: Int) -> Bool {
    guard to > from, to - from <= 2, scanner.isJoined(to) else { return false }
    return (from..<to).allSatisfy { token in
      switch scanner.word(token) {
      case .signal(.and)?, .signal(.or)?, .signal(.to)?, .signal(.through)?, .signal(.until)?:
        true
      case .link?: token == to - 1 && scanner.word(from) == .signal(.and)
      default:
        scanner.isMark(token, ",") || scanner.isDash(token)
          || (scanner.isMark(token, ".") && scanner.isTightDash(token + 1))
      }
    }
  }
}
